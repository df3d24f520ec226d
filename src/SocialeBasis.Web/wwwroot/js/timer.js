// Counts down by the clock of the server; it never closes anything. A clock of the device that is set, or a device that slept, moves
// nothing: what passes is counted by performance.now(), and when the two clocks of the device drift apart the server is asked again.
//   <div class="timer" role="timer" data-timer-end="1800000000000" data-server-now="1799999750000"></div>
// Both in unix milliseconds. data-timer-paused="125000" (what is left) makes it stand still; data-timer-done is the
// sentence at zero, "De tijd is om." when it is missing. Leave the element empty: this file writes inside it.
const selector = '[data-timer-end], [data-timer-paused]';
const attributes = ['data-timer-end', 'data-server-now', 'data-timer-paused', 'data-timer-done'];
const timers = new Set();
const drifts = 2000; // ms that the two clocks of the device may differ from what they did
const asksEvery = 3000; // ms between two questions at most: a server that is away is not flooded

let ahead = null; // ms that the server's clock is ahead of performance.now()
let between = 0; // ms that the clock of the device was ahead of performance.now() then
let asked = -Infinity;

const deviceIsAhead = () => Date.now() - performance.now();

async function ask() {
  if (performance.now() - asked < asksEvery) return;
  const sent = asked = performance.now();
  const expected = deviceIsAhead();
  try {
    const reply = await fetch('/tijd', { cache: 'no-store', credentials: 'omit' });
    const now = Number(await reply.text());
    if (!reply.ok || !now) return;
    ahead = now - (sent + performance.now()) / 2;
    between = expected;
    for (const element of timers) show(element);
  } catch { /* the next look asks again */ }
}

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
  const left = paused ? Number(paused) : Number(element.dataset.timerEnd) - (performance.now() + ahead);
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
  const now = Number(element.dataset.serverNow) || Date.now();
  if (ahead === null) { // good enough to begin with: it came late by as much as the line is slow
    ahead = now - performance.now();
    between = deviceIsAhead();
    ask();
  }
  timers.add(element);
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
  if (timers.size && Math.abs(deviceIsAhead() - between) > drifts) ask();
  for (const element of timers) {
    if (element.isConnected) show(element);
    else timers.delete(element);
  }
}, 250);

// A device that slept may have stopped counting.
document.addEventListener('visibilitychange', () => { if (timers.size && document.visibilityState === 'visible') ask(); });
window.addEventListener('pageshow', ({ persisted }) => { if (timers.size && persisted) ask(); });
