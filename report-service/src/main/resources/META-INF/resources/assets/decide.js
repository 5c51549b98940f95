// Deciding: the keys press the buttons that everyone can press, and htmx sends what they send.

import { announce, isSignedOut, showSignedOut } from './live.js';
import { fill } from './parts.js';
import { active, activate, cards, settle, stepToOpen } from './flags.js';

/** The flags decided here, the last one at the end: what undo takes back. */
const decided = [];

/** The card that a key is meant for: the active one, else the only one there is. */
function target() {
  const shown = cards();
  return active() ?? (shown.length === 1 ? shown[0] : null);
}

function press(selector) {
  const button = target()?.querySelector(selector);
  if (!button) return false;
  button.click();
  return true;
}

/** Opens a part of the active card and goes to the first thing in it; closes it where it is open. */
function unfold(selector, first) {
  const card = target();
  const details = card?.querySelector(selector);
  if (!details) return false;
  fill(details);
  details.open = !details.open;
  activate(card);
  if (details.open && first) details.querySelector(first).focus();
  return true;
}

export const accept = () => press('.choice[value="accept"]');
/** Takes back the decision on the active flag; where that is open, the last one made here. */
export function undo() {
  if (press('.choice[value="undo"]')) return true;
  const last = decided.map((id) => document.getElementById(id)).filter((card) => card?.querySelector('.choice[value="undo"]')).at(-1);
  if (!last) return false;
  activate(last);
  return press('.choice[value="undo"]');
}

export const dismiss = () => unfold('.dismiss', '.reason');
export const comment = () => unfold('.say', 'textarea');
export const evidence = () => unfold('.evidence');
export const copySuggestion = () => press('.copy-button');

/** The reason of this number, while the reasons are shown. */
export function reason(number) {
  const reasons = target()?.querySelectorAll('.dismiss[open] .reason');
  const button = reasons?.[number - 1];
  if (!button) return false;
  button.click();
  return true;
}

/** Up and down within the reasons, as in a menu. */
function walkReasons(event) {
  const button = event.target.closest?.('.reason');
  if (!button || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  event.preventDefault();
  const reasons = [...button.parentElement.querySelectorAll('.reason')];
  const at = reasons.indexOf(button) + (event.key === 'ArrowDown' ? 1 : -1);
  reasons[(at + reasons.length) % reasons.length].focus();
}

export async function copy(button) {
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
    announce('Copied');
    button.classList.add('is-copied');
    setTimeout(() => button.classList.remove('is-copied'), 1_500);
  } catch {
    // Without HTTPS the browser gives no access: then the words are selected, and Ctrl C does the rest.
    getSelection().selectAllChildren(button.closest('.suggestion').querySelector('ins'));
    announce('Selected; press Ctrl C to copy');
  }
}

function alertOn(card, text) {
  let alert = card.querySelector('.card-alert');
  if (!alert) {
    alert = document.createElement('p');
    alert.className = 'card-alert';
    alert.setAttribute('role', 'alert');
    card.querySelector('.card-title').after(alert);
  }
  alert.textContent = text;
  settle();
}

/** What was typed on a card and is not what is being sent: it has to outlive the card that comes back. */
let typed = [];

function keepWords(event) {
  const sent = event.detail.requestConfig?.elt;
  const card = sent?.closest?.('.card');
  if (!card || event.detail.target !== card) return;
  typed = [...card.querySelectorAll('textarea')]
    .filter((area) => area.form !== sent && area.value.trim() !== '')
    .map((area) => ({ form: area.form.className, words: area.value, isBeingTyped: area === document.activeElement }));
}

/** Returns whether someone is typing in it. */
function bringBack(card) {
  let isTyping = false;
  if (typed.length > 0) for (const details of card.querySelectorAll('.dismiss, .say')) fill(details);
  for (const { form, words, isBeingTyped } of typed) {
    const area = card.querySelector(`form[class="${form}"] textarea`);
    if (!area || area.value !== '') continue;
    area.value = words;
    area.closest('details').open = true;
    if (isBeingTyped) area.focus({ preventScroll: true });
    isTyping ||= isBeingTyped;
  }
  typed = [];
  return isTyping;
}

function progress() {
  return document.getElementById('progress-words')?.textContent ?? '';
}

/** Whether the reader still is where the answer comes to: what is exchanged loses the focus, and nobody's is taken away. */
const isStillAt = (element) => document.activeElement === document.body || (element?.contains(document.activeElement) ?? false);

/** A decision has come back: go on to the next open flag, and say how far it is. Who has gone on meanwhile stays where they are. */
function onSwapped(event) {
  settle();
  const sent = event.detail.requestConfig;
  if (!sent || event.detail.target?.id === 'tools') {
    const focus = sent?.elt?.matches?.('.assign') ? 'assignee' : 'done';
    if (sent && isStillAt(document.getElementById('tools'))) document.getElementById(focus)?.focus({ preventScroll: true });
    return;
  }
  if (sent.path === '/names') {
    announce(event.detail.elt.textContent);
    const named = event.detail.elt.closest('.card');
    if (isStillAt(named)) named?.focus({ preventScroll: true });
    return;
  }
  const id = event.detail.elt.id || event.detail.target.id;
  const card = document.getElementById(id);
  if (!card?.matches('.card')) return;
  const isTyping = bringBack(card);
  const isHere = active() === card && isStillAt(card) && !isTyping;
  if (event.detail.xhr.status === 409 || sent.path.endsWith('/comments')) {
    if (isHere) activate(card);
    return;
  }
  if (!card.classList.contains('is-decided')) {
    if (isHere) activate(card);
    announce(`Open again. ${progress()}`);
    return;
  }
  decided.push(card.id);
  const isLast = isHere && !stepToOpen(card);
  announce(isLast ? `${progress()}. No open flag is left.` : progress());
}

function problem(xhr) {
  try {
    const { detail, errors } = JSON.parse(xhr.responseText);
    const untold = (errors ?? []).filter(({ message }) => !detail.includes(message));
    return [detail, ...untold.map(({ field, message }) => `The ${field} ${message}.`)].join(' ');
  } catch {
    return null;
  }
}

function onRefused(event) {
  const { xhr, target } = event.detail;
  if (isSignedOut(xhr.status)) {
    showSignedOut();
    tell(target, 'Not saved: you are signed out. Sign in again at the top of the page, come back, and try again.');
    return;
  }
  tell(target, `Not saved. ${problem(xhr) ?? 'The server could not take it; try again.'}`);
}

/** On the card that it is about, else aloud. */
function tell(target, text) {
  const card = target.closest('.card');
  if (card) alertOn(card, text);
  else announce(text);
}

const onOffline = (event) => tell(event.detail.target, 'Not saved: there is no connection. Try again when there is.');
const onTimeout = (event) => tell(event.detail.target, 'Perhaps not saved: no answer has come. Try again.');

/** Has to be called once. */
export function listen() {
  document.addEventListener('htmx:beforeSwap', keepWords);
  document.addEventListener('htmx:afterSettle', onSwapped);
  document.addEventListener('htmx:responseError', onRefused);
  document.addEventListener('htmx:sendError', onOffline);
  document.addEventListener('htmx:timeout', onTimeout);
  document.addEventListener('keydown', walkReasons);
  document.addEventListener('click', (event) => {
    const summary = event.target.closest('.card summary');
    if (summary) fill(summary.parentElement);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.target.matches('.say textarea')) event.target.form.requestSubmit();
    if (event.key === 'Escape' && event.target.matches('textarea')) {
      event.target.closest('details').open = false;
      event.target.closest('.card').focus({ preventScroll: true });
    }
  });
}
