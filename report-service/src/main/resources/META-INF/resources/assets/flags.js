// The flags of a report on its page: which one is active, the way from one to the next, and the notices.

import { tellKeys } from './keys.js';
import { showTimes } from './times.js';
import { placeCards, wordsByNumber } from './cards.js';

let notices = false;
let activeId;

export const report = () => document.getElementById('report');
/** The cards that are shown. */
export const cards = () => [...report().querySelectorAll('.card:not([hidden])')];
export const active = () => (activeId ? document.getElementById(activeId) : null);
const marksOf = (number) => report().querySelectorAll(`.mark[data-flags~="${number}"]`);
const isOpen = (card) => !card.classList.contains('is-decided');
const smooth = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth');

/** Puts the cards beside their lines again. */
export function place() {
  placeCards(document.getElementById('copy'), active());
}

/** Makes marks and the place in the bar say what the cards say. */
export function mark() {
  for (const element of report().querySelectorAll('.is-active')) element.classList.remove('is-active');
  const all = new Map([...report().querySelectorAll('.card')].map((card) => [card.dataset.number, card]));
  for (const words of report().querySelectorAll('.mark')) {
    const decided = words.dataset.flags.split(' ').every((number) => all.has(number) && !isOpen(all.get(number)));
    words.classList.toggle('is-decided', decided);
  }
  const shown = cards();
  const card = active();
  if (card) {
    card.classList.add('is-active');
    for (const words of marksOf(card.dataset.number)) words.classList.add('is-active');
  }
  const label = document.getElementById('place');
  if (label) label.textContent = card ? `${shown.indexOf(card) + 1} of ${shown.length}` : `${shown.length} ${shown.length === 1 ? 'flag' : 'flags'}`;
}

/** Makes a flag the active one: its words and its card are marked, and both are in sight. */
export function activate(card, { focus = true } = {}) {
  activeId = card?.id;
  mark();
  place();
  if (!card) return;
  if (focus) card.focus({ preventScroll: true });
  bringIntoSight(card);
}

/** Shows the words and the card at once; where both do not fit, the card, which has the words in it. */
function bringIntoSight(card) {
  const words = marksOf(card.dataset.number)[0];
  const tools = document.getElementById('tools');
  const header = getComputedStyle(tools).position === 'sticky' ? tools.offsetHeight : 0;
  const room = window.innerHeight - header - 32;
  const a = card.getBoundingClientRect();
  const b = (words ?? card).getBoundingClientRect();
  const top = Math.min(a.top, b.top);
  const height = Math.max(a.bottom, b.bottom) - top;
  const fits = height <= room;
  const middle = fits ? top + height / 2 : a.top + Math.min(a.height, room) / 2;
  window.scrollBy({ top: middle - header - 16 - room / 2, behavior: smooth() });
}

/** Goes on by this many flags. */
export function step(by) {
  const shown = cards();
  if (shown.length === 0) return;
  const card = active();
  const at = card ? shown.indexOf(card) + by : by > 0 ? firstInSight(shown) : shown.length - 1;
  activate(shown[Math.min(Math.max(at, 0), shown.length - 1)]);
}

/** Goes on to the next flag that nobody has decided on, from the first again after the last; stays where there is none. */
export function stepToOpen(from) {
  const shown = cards();
  const at = shown.indexOf(from);
  const next = [...shown.slice(at + 1), ...shown.slice(0, at)].find(isOpen);
  activate(next ?? from);
  return next;
}

/** Where nothing is active, go on from what the reader sees. */
function firstInSight(shown) {
  const byNumber = wordsByNumber(report());
  const at = shown.findIndex((card) => {
    const words = byNumber.get(card.dataset.number);
    return words && words.getBoundingClientRect().bottom > 80;
  });
  return at < 0 ? 0 : at;
}

/** Shows the notices or folds them away; without an argument they are left as they are, on a page that has changed. */
export function showNotices(on = notices) {
  notices = on;
  report().classList.toggle('notices-folded', !on);
  for (const card of report().querySelectorAll('.card.notice')) card.hidden = !on;
  document.getElementById('notices')?.setAttribute('aria-pressed', String(on));
  if (active()?.hidden) activeId = undefined;
  mark();
  place();
}

export const toggleNotices = () => showNotices(!notices);

/** Words that several flags share lead to each of them in turn. */
export function activateWords(words) {
  const worst = document.getElementById('flag-' + words.dataset.card);
  if (worst.hidden) return false;
  const sharing = words.dataset.flags
    .split(' ')
    .map((number) => report().querySelector(`.card[data-number="${number}"]`))
    .filter((card) => card && !card.hidden);
  const at = sharing.indexOf(active());
  activate(at < 0 ? worst : sharing[(at + 1) % sharing.length]);
  return true;
}

/** From a card to its words. */
export function focusWords(card) {
  activeId = card.id;
  mark();
  place();
  const words = marksOf(card.dataset.number)[0];
  words?.focus({ preventScroll: true });
  words?.scrollIntoView({ block: 'center', behavior: smooth() });
}

/** After something on the page was exchanged: notices, times, marks and places as before. */
export function settle() {
  showNotices();
  showTimes(report());
  tellKeys(report());
}
