// Starts the circuit and brings it back. Blazor itself tries to reconnect; this file shows the Dutch screen and makes
// sure that it never hangs: when the server answers but the circuit stays away, the page is loaded again. That costs
// nothing: what was confirmed is on the server, half-typed text is in sessionStorage (drafts.js).
// A page with data-pause-when-hidden (a phone) lets its circuit go while nobody looks at it: a phone that sleeps loses the
// connection anyway, and this way the server keeps nothing for it. The facilitator's page and the big screen never pause.
// See docs/decisions/0010.
(() => {
  const screen = document.getElementById('components-reconnect-modal');
  const title = document.getElementById('reconnect-title');
  const text = document.getElementById('reconnect-text');
  const quietFor = 700;    // ms: a hiccup shorter than this is not worth a screen
  const pollEvery = 1000;  // ms between two questions to the server
  const giveBlazor = 5000; // ms that Blazor gets while the server answers, before the page is loaded again
  const pauseAfter = 1000; // ms out of sight before a phone lets go: an answer on its way arrives, a glance elsewhere costs nothing
  const deadAfter = 15000; // ms without any sign of the server (it sends one every 5 s) before the connection counts as lost
  // ms before a page that failed is loaded again: nobody needs to press a button. Longer each time that it fails again soon after:
  // a page that fails at once would else go round and round.
  const heals = [500, 5000, 15000, 30000];
  const failsAgain = 120000; // ms within which a failure counts as the next one

  const words = {
    away: 'We maken opnieuw verbinding. Dat gaat vanzelf.',
    offline: 'Dit apparaat heeft geen netwerk. Kijk of wifi aan staat.',
    server: 'Het programma antwoordt nog niet. We blijven het proberen.',
    back: 'De verbinding is er weer. We laden de pagina.',
    failed: 'We laden de pagina opnieuw. Dat gaat vanzelf.',
  };

  let outage = null; // { lost }; lost: the circuit is gone for good, so only the server is waited for
  let old = null; // the page as it was drawn by a circuit that is gone
  let failed = false; // the circuit broke on this page
  let pausing = null; // a promise: whether Blazor could pause, while this page has let go of its circuit

  function say(sentence) {
    if (text.textContent !== sentence) text.textContent = sentence;
  }

  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

  async function serverAnswers() {
    const stop = new AbortController();
    const timeout = setTimeout(() => stop.abort(), 4000);
    try {
      return (await fetch('/readyz', { cache: 'no-store', signal: stop.signal })).ok;
    } catch {
      return false;
    } finally {
      clearTimeout(timeout);
    }
  }

  // <html data-away> while no press of a button reaches the server.
  const away = (isAway) => document.documentElement.toggleAttribute('data-away', isAway);

  function disconnected(lost) {
    away(true);
    if (outage) {
      outage.lost ||= lost;
      return;
    }
    outage = { lost };
    watch(outage);
    setTimeout(show, quietFor, outage);
  }

  // A circuit that was made again draws the page again. Until then the old page stands there and its buttons reach nobody;
  // when it takes too long, watch() loads the page.
  async function connected() {
    if (failed) return;
    const mine = outage;
    while (old?.isConnected && outage === mine) await pause(50);
    if (outage !== mine) return;
    old = null;
    outage = null;
    away(false);
    if (screen.open) screen.close();
  }

  function show(mine) {
    if (outage === mine && !screen.open) screen.showModal();
  }

  async function watch(mine) {
    let answeringSince = 0;
    if (!failed) say(words.away);
    while (outage === mine) {
      const answers = await serverAnswers();
      if (outage !== mine) return;
      if (answers) {
        answeringSince ||= Date.now();
        if (mine.lost || Date.now() - answeringSince > giveBlazor) {
          say(failed ? words.failed : words.back);
          location.reload();
          return;
        }
        say(words.away);
      } else {
        answeringSince = 0;
        say(navigator.onLine === false ? words.offline : words.server);
      }
      await pause(pollEvery);
    }
  }

  screen.addEventListener('components-reconnect-state-changed', (event) => {
    const state = event.detail.state;
    if (state === 'hide') connected();
    else if (!pausing) disconnected(state !== 'show' && state !== 'retrying'); // failed, rejected, paused, resume-failed
  });

  // A press that would be lost is not done by halves: nothing is ticked, and the screen says why.
  for (const kind of ['click', 'submit']) {
    document.addEventListener(kind, (event) => {
      if (!outage || screen.contains(event.target)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      show(outage);
    }, true);
  }

  // What is not stored yet keeps the circuit: it is the one that goes on trying.
  const mayPause = () => document.querySelector('[data-pause-when-hidden]') && !document.querySelector('.status-saving, .status-failed');

  async function letGo() {
    await pause(pauseAfter);
    if (document.visibilityState !== 'hidden' || outage || pausing || !mayPause()) return;
    // Blazor tells that it paused before it returns, so first say that this was meant.
    away(true);
    pausing = new Promise((resolve) => setTimeout(() => resolve(Blazor.pauseCircuit().catch(() => false))));
  }

  async function comeBack() {
    if (!pausing) return;
    const paused = await Promise.race([pausing, pause(giveBlazor)]); // a phone may fall asleep halfway
    pausing = null;
    disconnected(!paused);
    if (paused && !await Blazor.resumeCircuit().catch(() => false) && outage) outage.lost = true;
  }

  document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? letGo() : comeBack()));

  // How often this tab failed lately.
  function failures() {
    let times = [];
    try {
      times = JSON.parse(sessionStorage.getItem('failed') ?? '[]').filter((time) => Date.now() - time < failsAgain && time <= Date.now());
      sessionStorage.setItem('failed', JSON.stringify([...times, Date.now()]));
    } catch { /* storage is forbidden: the first wait is for every failure */ }
    return times.length;
  }

  const failure = document.getElementById('blazor-error-ui');
  new MutationObserver(async () => {
    if (failed || failure.style.display !== 'block') return;
    failed = true;
    away(true);
    outage = { lost: true }; // no press reaches the program, and nobody asks the server before the page is loaded again
    title.textContent = 'Er ging iets mis in dit programma';
    say(words.failed);
    show(outage);
    await pause(heals[Math.min(failures(), heals.length - 1)]);
    watch(outage);
  }).observe(failure, { attributes: true, attributeFilter: ['style'] });

  screen.addEventListener('cancel', (event) => event.preventDefault()); // Escape must not leave a dead page behind
  document.getElementById('reconnect-now').addEventListener('click', () => location.reload());

  Blazor.start({
    circuit: {
      reconnectionOptions: {
        maxRetries: 100000,
        // Quick at first, then every two seconds, spread a little: a whole room comes back at the same moment.
        retryIntervalMilliseconds: (attempt) => (attempt < 4 ? 300 * (attempt + 1) : 2000) + Math.random() * 300,
      },
      circuitHandlers: [{ onCircuitClosed() { old = document.querySelector('main'); } }],
      configureSignalR: (connection) => connection.withServerTimeout(deadAfter).withKeepAliveInterval(5000),
    },
  }).catch(() => disconnected(true));
})();
