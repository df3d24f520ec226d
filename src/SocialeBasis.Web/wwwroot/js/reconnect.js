// Starts the circuit and brings it back. Blazor itself tries to reconnect; this file shows the Dutch screen and makes
// sure that it never hangs: when the server answers but the circuit stays away, the page is loaded again. That costs
// nothing: what was confirmed is on the server, half-typed text is in sessionStorage (drafts.js).
(() => {
  const screen = document.getElementById('components-reconnect-modal');
  const text = document.getElementById('reconnect-text');
  const quietFor = 700;    // ms: a hiccup shorter than this is not worth a screen
  const pollEvery = 1000;  // ms between two questions to the server
  const giveBlazor = 5000; // ms that Blazor gets while the server answers, before the page is loaded again

  const words = {
    away: 'We maken opnieuw verbinding. Dat gaat vanzelf.',
    offline: 'Dit apparaat heeft geen netwerk. Kijk of wifi aan staat.',
    server: 'Het programma antwoordt nog niet. We blijven het proberen.',
    back: 'De verbinding is er weer. We laden de pagina.',
  };

  let outage = null; // { lost }; lost: the circuit is gone for good, so only the server is waited for

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

  function disconnected(lost) {
    if (outage) {
      outage.lost ||= lost;
      return;
    }
    outage = { lost };
    watch(outage);
    setTimeout(show, quietFor, outage);
  }

  function connected() {
    outage = null;
    if (screen.open) screen.close();
  }

  function show(mine) {
    if (outage === mine && !screen.open) screen.showModal();
  }

  async function watch(mine) {
    let answeringSince = 0;
    say(words.away);
    while (outage === mine) {
      const answers = await serverAnswers();
      if (outage !== mine) return;
      if (answers) {
        answeringSince ||= Date.now();
        if (mine.lost || Date.now() - answeringSince > giveBlazor) {
          say(words.back);
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
    else disconnected(state !== 'show' && state !== 'retrying'); // failed, rejected, paused, resume-failed
  });

  screen.addEventListener('cancel', (event) => event.preventDefault()); // Escape must not leave a dead page behind
  document.getElementById('reconnect-now').addEventListener('click', () => location.reload());

  Blazor.start({
    circuit: {
      reconnectionOptions: {
        maxRetries: 100000,
        // Quick at first, then every two seconds, spread a little: a whole room comes back at the same moment.
        retryIntervalMilliseconds: (attempt) => (attempt < 4 ? 300 * (attempt + 1) : 2000) + Math.random() * 300,
      },
    },
  }).catch(() => disconnected(true));
})();
