// Counts down by the clock of the server; it never closes anything.
//   <div class="timer" role="timer" data-timer-end="1800000000000" data-server-now="1799999750000"></div>
// Both in unix milliseconds. data-timer-paused="125000" (what is left) makes it stand still; data-timer-done is the
// sentence at zero, "De tijd is om." when it is missing. Leave the element empty: this file writes inside it.
const selector = '[data-timer-end], [data-timer-paused]';
const attributes = ['data-timer-end', 'data-server-now', 'data-timer-paused', 'data-timer-done'];
const timers = new Map(); // element → ms that the server's clock is ahead of this one

const write = (element, text) => { if (element.textContent !== text) element.textContent = text; };

function face(left) {
  const seconds = Math.max(0, Math.ceil(left / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function note(left, paused, done) {
  if (paused) return 'staat stil';
  if (left <= 0) return done || 'De tijd is om.';
  return left <= 60000 ? 'nog 1 minuut' : '';
}

function show(element) {
  const paused = element.dataset.timerPaused;
  const left = paused ? Number(paused) : Number(element.dataset.timerEnd) - (Date.now() + timers.get(element));
  if (Number.isNaN(left)) return;
  let [time, words] = element.children;
  if (!time) {
    time = element.appendChild(document.createElement('span'));
    time.className = 'timer-time';
    words = element.appendChild(document.createElement('span'));
    words.className = 'timer-note';
    words.setAttribute('role', 'status');
  }
  write(time, face(left));
  write(words, note(left, paused, element.dataset.timerDone));
}

function appear(element) {
  const now = Number(element.dataset.serverNow);
  timers.set(element, now ? now - Date.now() : 0);
  show(element);
}

new MutationObserver((changes) => {
  for (const change of changes) {
    if (change.type === 'attributes') {
      if (change.target.matches(selector)) appear(change.target);
      else timers.delete(change.target);
      continue;
    }
    for (const node of change.addedNodes) {
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      if (node.matches(selector)) appear(node);
      node.querySelectorAll(selector).forEach(appear);
    }
  }
}).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: attributes });

document.querySelectorAll(selector).forEach(appear);

setInterval(() => {
  for (const element of timers.keys()) {
    if (element.isConnected) show(element);
    else timers.delete(element);
  }
}, 250);
