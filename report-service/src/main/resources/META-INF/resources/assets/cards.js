// Puts each card beside the line of its words where there is a margin for it. A card never covers the text or another
// card: they are pushed down, and those around the active one make room for it.

const GAP = 12;
const wide = matchMedia('(min-width: 68rem)');

/** The first marked words of each flag by its number, found in one go: a long report has hundreds of flags. */
export function wordsByNumber(root) {
  const words = new Map();
  for (const mark of root.querySelectorAll('.mark')) {
    for (const number of mark.dataset.flags.split(' ')) {
      if (!words.has(number)) words.set(number, mark);
    }
  }
  return words;
}

/** The top that each card would have, in the order of the text. */
function wishes(copy, cards) {
  const origin = copy.getBoundingClientRect().top;
  const words = wordsByNumber(copy);
  return cards.map((card) => {
    const mark = words.get(card.dataset.number);
    const beside = mark ?? card.closest('.block');
    const line = mark ? mark.getClientRects()[0] ?? mark.getBoundingClientRect() : beside.getBoundingClientRect();
    return Math.max(line.top - origin - 6, 0);
  });
}

function tops(wanted, heights, fixed) {
  const placed = [...wanted];
  for (let i = 1; i < placed.length; i++) {
    placed[i] = Math.max(placed[i], placed[i - 1] + heights[i - 1] + GAP);
  }
  if (fixed < 0) return placed;
  placed[fixed] = wanted[fixed];
  for (let i = fixed - 1; i >= 0; i--) {
    placed[i] = Math.min(placed[i], placed[i + 1] - heights[i] - GAP);
  }
  for (let i = fixed + 1; i < placed.length; i++) {
    placed[i] = Math.max(wanted[i], placed[i - 1] + heights[i - 1] + GAP);
  }
  // Nothing may stand above the page: then all of it moves down as one.
  const over = Math.max(0, -placed[0]);
  if (over > 0) {
    for (let i = 0; i < placed.length; i++) {
      placed[i] = i === 0 ? 0 : Math.max(placed[i], placed[i - 1] + heights[i - 1] + GAP);
    }
  }
  return placed;
}

/** Reads all places first and writes them after, so that the browser lays the page out once. */
export function placeCards(copy, active) {
  if (!copy) return;
  if (!wide.matches) {
    copy.classList.remove('is-placed');
    copy.style.minHeight = '';
    return;
  }
  copy.classList.add('is-placed');
  const cards = [...copy.querySelectorAll('.card:not([hidden])')];
  copy.style.minHeight = '';
  if (cards.length === 0) return;
  const wanted = wishes(copy, cards);
  const heights = cards.map((card) => card.offsetHeight);
  const placed = tops(wanted, heights, active ? cards.indexOf(active) : -1);
  cards.forEach((card, i) => {
    card.style.top = `${placed[i]}px`;
  });
  copy.style.minHeight = `${placed.at(-1) + heights.at(-1) + GAP}px`;
}
