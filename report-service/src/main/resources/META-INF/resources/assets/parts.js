// What every card has alike and shows only when it is unfolded: one of each is in the page, as a long report has hundreds of cards.

/** Puts the part in its place, where it is not there yet. */
export function fill(details) {
  const place = details.querySelector('[data-part]');
  place?.replaceWith(document.getElementById(`part-${place.dataset.part}`).content.cloneNode(true));
}
