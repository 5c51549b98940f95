// A report: cards beside their lines, steps from flag to flag, decisions, and what others do meanwhile.

import { announce, follow } from './live.js';
import * as flags from './flags.js';
import * as decide from './decide.js';
import { bind } from './keys.js';
import { hasUnsent, mergeDecisions, swapReport } from './merge.js';

const PAUSE_MS = 150;
const report = flags.report;
let timer;
/** How often the page has been looked at anew or changed by a decision made here. */
let looks = 0;

function onClick(event) {
  const button = event.target.closest('button');
  if (button?.id === 'notices') flags.toggleNotices();
  else if (button?.id === 'next') flags.step(1);
  else if (button?.id === 'previous') flags.step(-1);
  else if (button?.id === 'help') showKeys();
  else if (button?.matches('.copy-button')) decide.copy(button);
  const words = event.target.closest('.mark');
  if (words) {
    if (flags.activateWords(words)) event.preventDefault();
    return;
  }
  const back = event.target.closest('.card-number');
  if (back) {
    event.preventDefault();
    flags.focusWords(back.closest('.card'));
    return;
  }
  const card = event.target.closest('.card');
  if (card && card !== flags.active() && !event.target.closest('a')) flags.activate(card, { focus: false });
}

const showKeys = () => document.getElementById('keys')?.showModal();

function leave() {
  const open = document.querySelector('.dismiss[open], .say[open], .add-name[open]');
  if (open) {
    open.open = false;
    open.closest('.card').focus({ preventScroll: true });
    return;
  }
  document.getElementById('score')?.removeAttribute('open');
  flags.activate(undefined);
}

function toWords(event) {
  if (!event.target.matches('.card')) return false;
  flags.focusWords(event.target);
  return true;
}

function offer(news, address) {
  if (document.getElementById('newer')) return;
  const banner = document.createElement('p');
  banner.className = 'banner banner-new';
  banner.id = 'newer';
  banner.append(`${news}. `);
  const link = document.createElement('a');
  link.href = address;
  link.textContent = 'Show it';
  banner.append(link);
  document.getElementById('banners').append(banner);
  announce(news);
}

async function refresh() {
  // An answer that another look or a decision has overtaken is of a state that is past.
  looks += 1;
  const mine = looks;
  const reply = await fetch(location.pathname + location.search, { headers: { Accept: 'text/html', 'X-Requested-With': 'fetch' } });
  if (!reply.ok && reply.status !== 404) return;
  const page = new DOMParser().parseFromString(await reply.text(), 'text/html');
  if (mine !== looks) {
    look();
    return;
  }
  const fresh = page.getElementById('report');
  const shown = report();
  if (!fresh || fresh.dataset.version === shown.dataset.version) return;
  if (!shown.dataset.revision) {
    location.reload();
  } else if (fresh.dataset.text === shown.dataset.text && sameBanners(page)) {
    mergeDecisions(page);
  } else if (fresh.dataset.revision === shown.dataset.revision && hasUnsent()) {
    offer('The report has been updated', location.href);
  } else if (fresh.dataset.revision === shown.dataset.revision) {
    swapReport(document.adoptNode(fresh));
    announce('The report has been updated');
  } else if (isInUse()) {
    offer(`${fresh.dataset.revisionName} has come`, location.pathname);
  } else {
    swapReport(document.adoptNode(fresh));
    announce(`${fresh.dataset.revisionName} has come`);
  }
}

const sameBanners = (page) => page.getElementById('banners').childElementCount === document.getElementById('banners').childElementCount;

/** Whether someone works on the text, so that another text must not take its place unasked. */
function isInUse() {
  return flags.active() !== null || report().contains(document.activeElement) || !getSelection().isCollapsed;
}

function prepare() {
  document.addEventListener('click', onClick);
  document.addEventListener('toggle', (event) => event.target.closest('#copy') && flags.place(), true);
  window.addEventListener('resize', flags.place);
  document.fonts?.ready.then(flags.place);
  decide.listen();
  bind(
    {
      next: () => flags.step(1),
      previous: () => flags.step(-1),
      accept: decide.accept,
      dismiss: decide.dismiss,
      undo: decide.undo,
      evidence: decide.evidence,
      comment: decide.comment,
      copy: decide.copySuggestion,
      notices: flags.toggleNotices,
      done: () => document.getElementById('done')?.click(),
      'next-article': () => document.getElementById('next-article')?.click(),
      search: () => location.assign('/#q'),
      help: showKeys,
    },
    {
      Enter: toWords,
      Escape: leave,
      ...Object.fromEntries([1, 2, 3, 4, 5].map((number) => [number, () => decide.reason(number)])),
    },
  );
  flags.settle();
}

/** Several changes in a row are one look. */
function look() {
  timer ??= setTimeout(() => {
    timer = undefined;
    refresh();
  }, PAUSE_MS);
}

prepare();
document.addEventListener('htmx:afterSwap', () => {
  looks += 1;
});
follow((change) => {
  if (change.kind === 'unknown' || change.articleId === report().dataset.article) look();
});
if (location.hash === '#passage') document.getElementById('passage')?.scrollIntoView({ block: 'center' });
if (location.hash.startsWith('#flag-')) {
  const card = document.getElementById(location.hash.slice(1));
  if (card) {
    if (card.hidden) flags.showNotices(true);
    flags.activate(card);
  }
}
