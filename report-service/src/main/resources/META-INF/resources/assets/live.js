// One stream of changes from the server, kept open; says in the page's header whether it is.

const RETRY_MS = 5_000;
/** The server ends each stream now and then, and the browser opens another one: what is over so soon is not told aloud. */
const TELL_AFTER_MS = 10_000;
const indicator = document.getElementById('live');
const announcer = document.getElementById('announcer');

function show(state, text) {
  if (!indicator) return;
  indicator.hidden = false;
  indicator.dataset.state = state;
  indicator.querySelector('.live-text').textContent = text;
}

/** Has a screen reader say this when it is done with what it says now. */
export function announce(text) {
  announcer.textContent = text;
}

/** Whether an answer says that the session has ended: 401, and 499 where an OpenID provider signs people in. */
export const isSignedOut = (status) => status === 401 || status === 499;

/** Shows how to sign in again, in a page of its own: what stands on this one may not be sent yet. */
export function showSignedOut() {
  show('signed-out', 'Signed out');
  if (indicator.querySelector('a')) return;
  const link = document.createElement('a');
  link.href = '/login';
  link.target = '_blank';
  link.textContent = 'Sign in again';
  indicator.append(' ', link);
}

/** Whether the session still holds; shows how to sign in again where it does not. */
async function isSignedIn() {
  try {
    const reply = await fetch('/api/v1/reports?limit=1', { headers: { 'X-Requested-With': 'fetch' } });
    if (!isSignedOut(reply.status)) return true;
  } catch {
    return true;
  }
  showSignedOut();
  return false;
}

/**
 * Calls `onChange` with each change, and with `{kind: 'unknown'}` whenever some may have been missed. Only a page that is seen has a
 * stream: a browser keeps six connections to a host, and as many pages put aside would leave none to open another one with.
 */
export function follow(onChange) {
  let source;
  let away = false;
  let telling;

  function open() {
    if (source || document.hidden) return;
    source = new EventSource('/events');
    source.addEventListener('open', () => {
      show('live', 'Live');
      clearTimeout(telling);
      telling = undefined;
      if (away) announce('Connected again');
      away = false;
      // Something may have changed since the page was made, too.
      onChange({ kind: 'unknown' });
    });
    source.addEventListener('change', (event) => onChange(JSON.parse(event.data)));
    source.addEventListener('error', async () => {
      show('away', 'Reconnecting');
      telling ??= setTimeout(() => {
        away = true;
        announce('The connection is gone');
      }, TELL_AFTER_MS);
      if (source?.readyState !== EventSource.CLOSED) return;
      source = undefined;
      if (await isSignedIn()) setTimeout(open, RETRY_MS);
    });
  }

  function close() {
    source?.close();
    source = undefined;
    clearTimeout(telling);
    telling = undefined;
  }

  open();
  document.addEventListener('visibilitychange', () => (document.hidden ? close() : open()));
  window.addEventListener('pagehide', close);
  window.addEventListener('pageshow', (event) => event.persisted && open());
}
