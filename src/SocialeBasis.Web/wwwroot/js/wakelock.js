// Keeps the computer awake while something with data-wakelock is on the page (the big screen). Browsers give the lock
// only over https or on localhost, and take it back when the tab is hidden.
let lock = null;
let asking = false;

async function keepAwake() {
  if (asking || lock || !navigator.wakeLock || document.visibilityState !== 'visible') return;
  if (!document.querySelector('[data-wakelock]')) return;
  asking = true;
  try {
    lock = await navigator.wakeLock.request('screen');
    lock.addEventListener('release', () => { lock = null; });
  } catch {
    lock = null; // battery saver or policy: the projector's own setting decides
  } finally {
    asking = false;
  }
}

function letGo() {
  if (lock && !document.querySelector('[data-wakelock]')) lock.release();
}

document.addEventListener('visibilitychange', keepAwake);
new MutationObserver(() => { keepAwake(); letGo(); }).observe(document.body, { childList: true, subtree: true });
keepAwake();
