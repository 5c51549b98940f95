// Keeps the inbox up to date without moving what is under the mouse, has the focus or is chosen.

import { announce, follow, isSignedOut, showSignedOut } from './live.js';
import { bind } from './keys.js';
import { showTimes } from './times.js';

const PAUSE_MS = 700;
const PAGE = 40;
const pill = document.getElementById('arrivals');
let fresh;
let timer;
/** How often the list has been looked at anew or narrowed here. */
let looks = 0;
/** How many rows stood there before what has just come. */
let before = 0;

const reports = () => document.getElementById('reports');
const rowsById = (root) => new Map([...root.querySelectorAll('.row')].map((row) => [row.dataset.article, row]));
const headlines = () => [...document.querySelectorAll('.row-headline a')];
const chosen = () => [...document.querySelectorAll('#bulk .choose input:checked')];

/** Whether another list in its place would move something that someone is about to use. */
function isInUse() {
  const list = reports();
  return list.matches(':hover') || list.contains(document.activeElement) || window.scrollY > 80 || chosen().length > 0 || rowsById(list).size > PAGE;
}

function showChosen() {
  const count = chosen().length;
  document.getElementById('bulk-bar')?.classList.toggle('is-shown', count > 0);
  const label = document.getElementById('bulk-count');
  if (label) label.textContent = `${count} chosen`;
}

/** The row as it is now, in the place where it stands. */
function replaceRow(old, row) {
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  const box = row.querySelector('.choose input');
  if (box) box.checked = old.querySelector('.choose input')?.checked ?? false;
  old.replaceWith(row);
  showTimes(row);
  if (focused) row.querySelector(focused.matches('input') ? '.choose input' : 'a')?.focus({ preventScroll: true });
}

/** Puts the whole list in place, in its order. */
function takeOver() {
  const known = rowsById(document);
  const list = document.adoptNode(fresh);
  for (const [id, row] of rowsById(list)) if (!known.has(id)) row.classList.add('fresh');
  const arrived = list.querySelectorAll('.fresh').length;
  reports().replaceWith(list);
  window.htmx?.process(list);
  forget();
  showTimes(list);
  showChosen();
  if (arrived > 0) announce(arrived === 1 ? 'One new report' : `${arrived} new reports`);
}

function forget() {
  fresh = undefined;
  pill.hidden = true;
}

function offer(count) {
  pill.textContent = count === 1 ? 'Show 1 new report' : `Show ${count} new reports`;
  pill.hidden = false;
}

async function refresh() {
  // An answer that another look or a change of the filter has overtaken is of another list.
  looks += 1;
  const mine = looks;
  const reply = await fetch('/' + location.search, { headers: { 'X-Requested-With': 'fetch' } });
  if (!reply.ok) return;
  const page = new DOMParser().parseFromString(await reply.text(), 'text/html');
  if (mine !== looks) return;
  fresh = page.getElementById('reports');
  const shown = rowsById(document);
  const coming = rowsById(fresh);
  const arrivals = [...coming.keys()].filter((id) => !shown.has(id)).length;
  if (!isInUse()) {
    takeOver();
    return;
  }
  for (const [id, row] of coming) {
    const old = shown.get(id);
    if (old && old.dataset.version !== row.dataset.version) replaceRow(old, row.cloneNode(true));
  }
  if (arrivals > 0) offer(arrivals);
}

function step(by) {
  const links = headlines();
  if (links.length === 0) return;
  const here = document.activeElement?.closest('.row')?.querySelector('.row-headline a');
  const at = here ? links.indexOf(here) + by : by > 0 ? 0 : links.length - 1;
  links[Math.min(Math.max(at, 0), links.length - 1)].focus();
}

/** What a filter has found, in words. */
function found(count) {
  if (count === 0) return 'Nothing matches';
  if (document.querySelector('.more')) return `The first ${count} that match`;
  return count === 1 ? 'One article matches' : `${count} articles match`;
}

function showKeys() {
  document.getElementById('keys').showModal();
}

function choose() {
  const box = document.activeElement?.closest('.row')?.querySelector('.choose input');
  if (!box) return false;
  box.click();
  return true;
}

pill.addEventListener('click', () => {
  takeOver();
  headlines()[0]?.focus({ preventScroll: true });
  window.scrollTo({ top: 0 });
});
document.addEventListener('change', (event) => event.target.closest('.choose') && showChosen());
document.getElementById('help').addEventListener('click', showKeys);
document.addEventListener('click', (event) => {
  if (event.target.closest('#bulk-clear')) {
    for (const box of chosen()) box.checked = false;
    showChosen();
  }
});
document.addEventListener('htmx:beforeSwap', () => {
  before = headlines().length;
});
document.addEventListener('htmx:afterSwap', (event) => {
  looks += 1;
  forget();
  showTimes();
  showChosen();
  const sent = event.detail.requestConfig?.elt;
  if (event.detail.pathInfo?.requestPath === '/bulk') {
    // What was kept as it was is an alert, and read out by itself.
    const kept = document.querySelector('.kept');
    if (!kept) announce('Saved');
    (kept ?? headlines()[0])?.focus({ preventScroll: kept === null });
  } else if (sent?.matches('.more a')) {
    headlines()[before]?.focus({ preventScroll: true });
    announce(`${headlines().length - before} more`);
  } else if (sent?.id === 'filters') {
    announce(found(headlines().length));
  }
});

document.addEventListener('htmx:responseError', (event) => {
  const { xhr } = event.detail;
  if (isSignedOut(xhr.status)) {
    showSignedOut();
    refuse('You are signed out: nothing was changed.');
  } else refuse(xhr.status === 409 ? JSON.parse(xhr.responseText).detail : 'That did not work. Load the page again.');
});
document.addEventListener('htmx:sendError', () => refuse('There is no connection: nothing was changed.'));
document.addEventListener('htmx:timeout', () => refuse('No answer has come: perhaps nothing was changed. Load the page again.'));

/** Says what stood in the way, in sight and aloud. */
function refuse(why) {
  announce(why);
  const label = document.getElementById('bulk-count');
  if (label && chosen().length > 0) label.textContent = why;
}

bind({
  next: () => step(1),
  previous: () => step(-1),
  choose,
  search: () => document.getElementById('q').focus(),
  help: showKeys,
});
showChosen();
if (location.hash === '#q') document.getElementById('q').focus();

follow(() => {
  // Many changes in a row are one look at the list.
  timer ??= setTimeout(() => {
    timer = undefined;
    refresh();
  }, PAUSE_MS);
});
