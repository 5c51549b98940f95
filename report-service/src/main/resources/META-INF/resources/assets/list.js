// Keeps the list of reports up to date without moving what is under the mouse or has the focus.

import { announce, follow } from './live.js';
import { showTimes } from './times.js';

const PAUSE_MS = 700;
const pill = document.getElementById('arrivals');
let waiting = new Map();
let timer;

const rows = () => document.querySelector('#reports .rows');
const rowsById = (root) => new Map([...root.querySelectorAll('.row')].map((row) => [row.dataset.article, row]));

/** Whether new rows at the top would move something that someone is about to use. */
function isInUse() {
  const list = document.getElementById('reports');
  return list.matches(':hover') || list.contains(document.activeElement) || window.scrollY > 80;
}

function replaceRow(old, fresh) {
  const focused = old.contains(document.activeElement);
  old.replaceWith(fresh);
  showTimes(fresh.parentElement);
  if (focused) fresh.querySelector('a')?.focus({ preventScroll: true });
}

function insertWaiting() {
  const list = rows();
  for (const row of [...waiting.values()].reverse()) {
    rowsById(document).get(row.dataset.article)?.remove();
    row.classList.add('fresh');
    list.prepend(row);
  }
  announce(waiting.size === 1 ? 'One new report' : `${waiting.size} new reports`);
  waiting = new Map();
  pill.hidden = true;
  showTimes(list);
}

function offerWaiting() {
  pill.textContent = waiting.size === 1 ? 'Show 1 new report' : `Show ${waiting.size} new reports`;
  pill.hidden = false;
}

async function refresh() {
  const reply = await fetch('/' + location.search, { headers: { 'X-Requested-With': 'fetch' } });
  if (!reply.ok) return;
  const page = new DOMParser().parseFromString(await reply.text(), 'text/html');
  if (!rows() || !page.querySelector('.row')) {
    document.getElementById('reports').replaceWith(page.getElementById('reports'));
    window.htmx?.process(document.getElementById('reports'));
    showTimes();
    return;
  }
  const shown = rowsById(document);
  for (const [id, fresh] of rowsById(page)) {
    const old = shown.get(id);
    if (old && old.dataset.version !== fresh.dataset.version) replaceRow(old, fresh);
    if (!old) waiting.set(id, fresh);
  }
  if (waiting.size === 0) return;
  if (isInUse()) offerWaiting();
  else insertWaiting();
}

pill.addEventListener('click', () => {
  insertWaiting();
  rows().querySelector('a').focus({ preventScroll: true });
  window.scrollTo({ top: 0 });
});

document.addEventListener('htmx:afterSwap', () => {
  waiting = new Map();
  pill.hidden = true;
  showTimes();
});
document.addEventListener('htmx:responseError', (event) => {
  if (event.detail.xhr.status === 401) location.assign('/login');
});
document.addEventListener('keydown', (event) => {
  const typing = event.target.closest('input, select, textarea');
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    document.getElementById('q').focus();
  }
});

follow(() => {
  // Many changes in a row are one look at the list.
  timer ??= setTimeout(() => {
    timer = undefined;
    refresh();
  }, PAUSE_MS);
});
