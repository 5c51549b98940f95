// Single keys, for who wants them: they can be turned off, and never get in the way of typing or of the browser's own keys.

const OFF = 'copydesk.keys.off';

const isTyping = (target) => target.closest('input, select, textarea, dialog, [contenteditable]') !== null;

export const areOn = () => localStorage.getItem(OFF) === null;

/** Calls the action of the key that is pressed; an action that returns false has not used the key. */
export function bind(actions) {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
    if (event.key !== 'Escape' && event.key !== 'Enter' && !areOn()) return;
    const action = actions[event.key];
    if (action && action(event) !== false) event.preventDefault();
  });
  const box = document.getElementById('keys-on');
  if (!box) return;
  box.checked = areOn();
  box.addEventListener('change', () => {
    if (box.checked) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, 'yes');
  });
}
