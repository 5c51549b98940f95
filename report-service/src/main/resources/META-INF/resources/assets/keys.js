// Single keys, for who wants them: each can be another one, all can be turned off, and none gets in the way of typing or of the
// browser's own keys. Which they are is kept with the account and stands in the page.

const box = document.getElementById('keys-on');
const keys = JSON.parse(document.getElementById('keys')?.dataset.keys ?? '{}');

const isTyping = (target) => target.closest('input, select, textarea, dialog, [contenteditable]') !== null;

export const areOn = () => box?.checked ?? true;

/** Tells assistive technology the keys of what can be pressed. */
export function tellKeys(root = document) {
  for (const element of root.querySelectorAll('[data-action]')) {
    if (areOn()) element.setAttribute('aria-keyshortcuts', keys[element.dataset.action]);
    else element.removeAttribute('aria-keyshortcuts');
  }
}

/**
 * Calls what belongs to the key that is pressed; what returns false has not used the key.
 *
 * `actions` by the names of actions, `others` by keys that are always the same.
 */
export function bind(actions, others = {}) {
  const byKey = new Map(Object.entries(others));
  const steps = [keys.next, keys.previous];
  for (const [name, action] of Object.entries(actions)) byKey.set(keys[name], action);
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
    if (event.key !== 'Escape' && event.key !== 'Enter' && !areOn()) return;
    // A key that is held walks on; it must not decide one flag after another.
    if (event.repeat && !steps.includes(event.key)) return;
    const action = byKey.get(event.key);
    if (action && action(event) !== false) event.preventDefault();
  });
  tellKeys();
}

box?.addEventListener('change', () => {
  tellKeys();
  fetch('/account/keys/on', { method: 'POST', body: new URLSearchParams({ on: String(box.checked) }) });
});
