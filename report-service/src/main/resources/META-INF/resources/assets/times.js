// Shows times in the reader's own zone, and ages that grow.

const age = new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'short' });
const full = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });
const MINUTE = 60_000;

function ageOf(then) {
  const minutes = Math.round((then - Date.now()) / MINUTE);
  if (Math.abs(minutes) < 1) return 'just now';
  if (Math.abs(minutes) < 60) return age.format(minutes, 'minute');
  if (Math.abs(minutes) < 60 * 24) return age.format(Math.round(minutes / 60), 'hour');
  if (Math.abs(minutes) < 60 * 24 * 7) return age.format(Math.round(minutes / 60 / 24), 'day');
  return day.format(then);
}

/** Rewrites every time below this element. */
export function showTimes(root = document) {
  for (const element of root.querySelectorAll('time[data-show]')) {
    const then = new Date(element.dateTime);
    element.textContent = element.dataset.show === 'age' ? ageOf(then) : full.format(then);
    element.title = full.format(then);
  }
}

showTimes();
setInterval(showTimes, MINUTE);
