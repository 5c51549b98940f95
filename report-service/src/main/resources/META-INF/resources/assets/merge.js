// Takes over what others have done meanwhile, card by card; what the reader looks at or types stays where it is.

import { announce } from './live.js';
import { active, activate, report, settle } from './flags.js';

const hasWords = (card) => [...card.querySelectorAll('textarea')].some((area) => area.value.trim() !== '');
const isInUse = (card) => hasWords(card) || card.querySelector('.dismiss[open], .say[open], .add-name[open]') !== null;

/** Whether a card has something that its reader has begun and not sent. */
export const hasUnsent = () => [...report().querySelectorAll('.card')].some(isInUse);

function sayOf(card) {
  const verdict = card.querySelector('.verdict-words p')?.textContent.trim();
  return verdict ? `Flag ${card.dataset.number}: ${verdict}` : `Flag ${card.dataset.number} is open`;
}

function replaceCard(old, fresh) {
  const focused = old.contains(document.activeElement);
  const unfolded = old.querySelector('.evidence')?.open;
  old.replaceWith(fresh);
  window.htmx?.process(fresh);
  const evidence = fresh.querySelector('.evidence');
  if (evidence && unfolded) evidence.open = true;
  if (focused) fresh.focus({ preventScroll: true });
}

/** Someone types here: their words stay, and they are told. The version in the form makes a lost update impossible. */
function tell(old, fresh) {
  let note = old.querySelector('.card-alert');
  if (!note) {
    note = document.createElement('p');
    note.className = 'card-alert';
    old.querySelector('.card-title').after(note);
  }
  note.textContent = `${sayOf(fresh)}.`;
}

/** Whose the article is and whether it is done, in words. */
function reviewOf(tools) {
  const assignee = tools.querySelector('#assignee');
  if (!assignee) return '';
  const whose = assignee.value ? `Assigned to ${assignee.value}` : 'Nobody’s article';
  return tools.querySelector('#done').getAttribute('aria-pressed') === 'true' ? `${whose}, done` : `${whose}, not done`;
}

/** Takes the bar over, and returns what has changed in it that is to be said. */
function mergeTools(page) {
  const tools = document.getElementById('tools');
  const fresh = page.getElementById('tools');
  // Why something was not saved stands until the next attempt; the page that was fetched does not know of it.
  const alert = tools.querySelector('.tools-alert');
  if (alert) fresh.querySelector('.desk').before(alert.cloneNode(true));
  const said = reviewOf(fresh);
  const isNew = said !== reviewOf(tools);
  // The bar may differ in white space alone from what a decision brought.
  if (!isNew && tools.textContent.replace(/\s+/g, ' ') === fresh.textContent.replace(/\s+/g, ' ')) return '';
  const focused = tools.contains(document.activeElement) ? document.activeElement.id : null;
  const unfolded = document.getElementById('score')?.open;
  tools.replaceWith(fresh);
  window.htmx?.process(fresh);
  const score = document.getElementById('score');
  if (score && unfolded) score.open = true;
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  return isNew ? said : '';
}

/** Decisions and comments on the same text. */
export function mergeDecisions(page) {
  const said = [];
  for (const fresh of [...page.querySelectorAll('.card')]) {
    const old = document.getElementById(fresh.id);
    if (!old || old.dataset.stamp === fresh.dataset.stamp) continue;
    said.push(sayOf(fresh));
    if (isInUse(old)) tell(old, fresh);
    else replaceCard(old, document.adoptNode(fresh));
  }
  said.push(mergeTools(page));
  report().dataset.version = page.getElementById('report').dataset.version;
  settle();
  const words = said.filter((one) => one !== '');
  if (words.length > 0) announce(words.join('. '));
}

/** Takes over a new verdict on the same text; what the reader looks at stays where it is. */
export function swapReport(fresh) {
  const focused = document.activeElement?.id;
  const blocks = [...report().querySelectorAll('.block')];
  const anchor = blocks.findIndex((block) => block.getBoundingClientRect().bottom > 0);
  const top = blocks[anchor]?.getBoundingClientRect().top;
  report().replaceWith(fresh);
  window.htmx?.process(fresh);
  settle();
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  const block = report().querySelectorAll('.block')[anchor];
  if (block && top !== undefined) window.scrollBy(0, block.getBoundingClientRect().top - top);
  if (active() === null) activate(undefined);
}
