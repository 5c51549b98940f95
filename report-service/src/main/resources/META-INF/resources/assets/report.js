// A report: cards beside their lines, steps from flag to flag, and an update when the article is checked again.

import { announce, follow } from './live.js';
import { showTimes } from './times.js';
import { placeCards } from './cards.js';

const KEYS_OFF = 'copydesk.keys.off';
let notices = false;
let active;

const report = () => document.getElementById('report');
const cards = () => [...report().querySelectorAll('.card:not([hidden])')];
const marksOf = (number) => report().querySelectorAll(`.mark[data-flags~="${number}"]`);
const smooth = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth');

function place() {
  placeCards(document.getElementById('copy'), active);
}

function markActive() {
  for (const element of report().querySelectorAll('.is-active')) element.classList.remove('is-active');
  const label = document.getElementById('place');
  const shown = cards();
  if (active) {
    active.classList.add('is-active');
    for (const mark of marksOf(active.dataset.number)) mark.classList.add('is-active');
  }
  if (label) label.textContent = active ? `${shown.indexOf(active) + 1} of ${shown.length}` : `${shown.length} ${shown.length === 1 ? 'flag' : 'flags'}`;
}

/** Makes a flag the active one: its words and its card are marked, and both are in sight. */
function activate(card, { focus = true } = {}) {
  active = card;
  markActive();
  place();
  if (!card) return;
  if (focus) card.focus({ preventScroll: true });
  bringIntoSight(card);
}

/** Shows the words and the card at once; where both do not fit, the card, which has the words in it. */
function bringIntoSight(card) {
  const mark = marksOf(card.dataset.number)[0];
  const header = document.getElementById('tools').offsetHeight;
  const room = window.innerHeight - header - 32;
  const a = card.getBoundingClientRect();
  const b = (mark ?? card).getBoundingClientRect();
  const top = Math.min(a.top, b.top);
  const height = Math.max(a.bottom, b.bottom) - top;
  const fits = height <= room;
  const middle = fits ? top + height / 2 : a.top + Math.min(a.height, room) / 2;
  window.scrollBy({ top: middle - header - 16 - room / 2, behavior: smooth() });
}

function step(by) {
  const shown = cards();
  if (shown.length === 0) return;
  const at = active ? shown.indexOf(active) + by : by > 0 ? firstInSight(shown) : shown.length - 1;
  activate(shown[Math.min(Math.max(at, 0), shown.length - 1)]);
}

/** Where nothing is active, go on from what the reader sees. */
function firstInSight(shown) {
  const at = shown.findIndex((card) => {
    const mark = marksOf(card.dataset.number)[0];
    return mark && mark.getBoundingClientRect().bottom > 80;
  });
  return at < 0 ? 0 : at;
}

function showNotices(on) {
  notices = on;
  report().classList.toggle('notices-folded', !on);
  for (const card of report().querySelectorAll('.card.notice')) card.hidden = !on;
  document.getElementById('notices')?.setAttribute('aria-pressed', String(on));
  if (active?.hidden) active = undefined;
  markActive();
  place();
}

function onClick(event) {
  const mark = event.target.closest('.mark');
  if (mark) {
    const card = document.getElementById('flag-' + mark.dataset.card);
    if (card.hidden) return;
    event.preventDefault();
    activate(nextOf(mark, card));
    return;
  }
  const back = event.target.closest('.card-number');
  if (back) {
    event.preventDefault();
    focusWords(back.closest('.card'));
    return;
  }
  if (event.target.closest('a, button, summary')) return;
  const card = event.target.closest('.card');
  if (card && card !== active) activate(card, { focus: false });
}

/** Words that several flags share lead to each of them in turn. */
function nextOf(mark, worst) {
  const sharing = mark.dataset.flags
    .split(' ')
    .map((number) => report().querySelector(`.card[data-number="${number}"]`))
    .filter((card) => card && !card.hidden);
  const at = sharing.indexOf(active);
  return at < 0 ? worst : sharing[(at + 1) % sharing.length];
}

function focusWords(card) {
  active = card;
  markActive();
  place();
  const mark = marksOf(card.dataset.number)[0];
  mark?.focus({ preventScroll: true });
  mark?.scrollIntoView({ block: 'center', behavior: smooth() });
}

const keys = {
  j: () => step(1),
  k: () => step(-1),
  n: () => showNotices(!notices),
  '?': () => document.getElementById('keys')?.showModal(),
  Escape: () => {
    document.getElementById('score')?.removeAttribute('open');
    activate(undefined);
  },
};

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea, dialog')) return;
  if (event.key === 'Enter' && event.target.matches('.card')) {
    focusWords(event.target);
    return;
  }
  if (event.key !== 'Escape' && localStorage.getItem(KEYS_OFF)) return;
  const action = keys[event.key];
  if (!action) return;
  event.preventDefault();
  action();
}

function prepare() {
  document.getElementById('steps')?.toggleAttribute('hidden', report().querySelectorAll('.card').length === 0);
  document.getElementById('notices')?.addEventListener('click', () => showNotices(!notices));
  document.getElementById('next')?.addEventListener('click', () => step(1));
  document.getElementById('previous')?.addEventListener('click', () => step(-1));
  document.getElementById('help')?.addEventListener('click', keys['?']);
  report().addEventListener('click', onClick);
  report().addEventListener('toggle', place, true);
  showNotices(notices);
  showTimes();
}

/** Takes over a new verdict on the same text; what the reader looks at stays where it is. */
function swap(fresh) {
  const focused = document.activeElement?.id;
  const anchor = [...report().querySelectorAll('.block')].findIndex((block) => block.getBoundingClientRect().bottom > 0);
  const top = report().querySelectorAll('.block')[anchor]?.getBoundingClientRect().top;
  const activeId = active?.id;
  report().replaceWith(fresh);
  active = activeId ? document.getElementById(activeId) ?? undefined : undefined;
  prepare();
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  const block = report().querySelectorAll('.block')[anchor];
  if (block && top !== undefined) window.scrollBy(0, block.getBoundingClientRect().top - top);
}

function offer(revision) {
  if (document.getElementById('newer')) return;
  const banner = document.createElement('p');
  banner.className = 'banner banner-new';
  banner.id = 'newer';
  banner.append(`Revision ${revision} has come. `);
  const link = document.createElement('a');
  link.href = location.pathname;
  link.textContent = 'Show it';
  banner.append(link);
  document.getElementById('banners').append(banner);
  announce(`Revision ${revision} has come`);
}

async function refresh() {
  const reply = await fetch(location.pathname + location.search, { headers: { Accept: 'text/html', 'X-Requested-With': 'fetch' } });
  if (!reply.ok && reply.status !== 404) return;
  const page = new DOMParser().parseFromString(await reply.text(), 'text/html');
  const fresh = page.getElementById('report');
  if (!fresh || fresh.dataset.version === report().dataset.version) return;
  const sameText = fresh.dataset.revision === report().dataset.revision;
  if (!report().dataset.revision) {
    location.reload();
  } else if (sameText || !isInUse()) {
    swap(document.adoptNode(fresh));
    announce(sameText ? 'The report has been updated' : `Revision ${fresh.dataset.revision} has come`);
  } else {
    offer(fresh.dataset.revision);
  }
}

/** Whether someone works on the text, so that another text must not take its place unasked. */
function isInUse() {
  return active !== undefined || report().contains(document.activeElement) || !getSelection().isCollapsed;
}

document.addEventListener('keydown', onKey);
document.getElementById('keys-on')?.addEventListener('change', (event) => {
  if (event.target.checked) localStorage.removeItem(KEYS_OFF);
  else localStorage.setItem(KEYS_OFF, 'yes');
});
const keysOn = document.getElementById('keys-on');
if (keysOn) keysOn.checked = !localStorage.getItem(KEYS_OFF);

prepare();
window.addEventListener('resize', place);
document.fonts?.ready.then(place);
follow((change) => {
  if (change.kind === 'unknown' || change.articleId === report().dataset.article) refresh();
});
if (location.hash.startsWith('#flag-')) {
  const card = document.getElementById(location.hash.slice(1));
  if (card) {
    if (card.hidden) showNotices(true);
    activate(card);
  }
}
