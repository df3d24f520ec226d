// Half-typed text stays in this tab of this browser until it is stored or thrown away.
//   <textarea data-draft="key" data-counter="id" maxlength="600">   no value from Blazor: the browser owns the text
// Every input is kept in sessionStorage and put back when the element appears (after a reload, or with another key).
// data-counter names an element that gets "nog 480 tekens". A field with data-draft-tells reports a text that was put back
// as a change. Before a form is sent every field of it tells what stands there, as a change: the program sends what stood there at
// the press, and never asks afterwards. Every other press tells what was typed and not told yet (a tap on a phone leaves no field).
// For interop: drafts.read(key), drafts.clear(key), drafts.forget(key) (the field keeps its text), drafts.all(),
// drafts.id(key): the id under which this text is to be stored, made with its first letter; a duplicated tab has the same one,
// drafts.another(key): what stands there is another text,
// drafts.drop(place): everything whose key begins so was stored,
// drafts.sent(key, text, stays): that text was stored, the field is free for the next one, or with stays goes on to show it; what was
// typed since stays, and is told by true,
// drafts.settle(key, text): that text turned out to be stored. drafts.note(key, value) and drafts.noted(key) keep what somebody
// was doing on a screen (which actor, what is ticked but not sent), so that a reload or a phone that slept puts that back too.
// A field with data-draft-pause="1500" that saves by itself reports a change after so many milliseconds without typing. While it
// holds something that was not stored it has data-unsaved. drafts.kept(key, text): that text was stored, the field keeps it.
// drafts.show(key, text): puts another text into the field, unless something unsaved stands there; true when it was put there.
const prefix = 'draft:';
const notes = 'note:';
const fields = 'textarea[data-draft], input[data-draft]';

// What is stored was cleaned: blanks, controls and how an accent is written must not make it another text.
const folded = (text) => text.normalize('NFC').replace(/[\s\p{C}]+/gu, ' ').trim();

const keyOf = (field) => prefix + field.dataset.draft;

function stored(key) {
  try { return sessionStorage.getItem(key) ?? ''; } catch { return ''; }
}

function store(key, text) {
  try {
    if (text) sessionStorage.setItem(key, text);
    else sessionStorage.removeItem(key);
  } catch { /* storage is full or forbidden: the text is still in the field */ }
}

// Half a character (a cut emoji) cannot be read by the server and would end the connection.
const whole = (text) => text.toWellFormed?.() ?? text;

const ids = new Map(); // where storage is forbidden

// Not crypto.randomUUID: that is missing over plain http.
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function idOf(key) {
  const name = `${notes}${key}-id`;
  const id = stored(name) || ids.get(name) || newId();
  ids.set(name, id);
  store(name, id);
  return id;
}

function dropId(key) {
  ids.delete(`${notes}${key}-id`);
  store(`${notes}${key}-id`, '');
}

function count(field) {
  const counter = field.dataset.counter && document.getElementById(field.dataset.counter);
  if (!counter || field.maxLength < 0) return;
  const left = field.maxLength - field.value.length;
  counter.textContent = left === 1 ? 'nog 1 teken' : `nog ${left} tekens`;
}

function appear(field) {
  const key = keyOf(field);
  if (field.draftKey === key) return;
  const reused = field.draftKey !== undefined;
  field.draftKey = key;
  if (!reused) field.draftTold = field.value;
  const text = stored(key);
  if (text || reused) field.value = text || field.defaultValue;
  count(field);
  if (text) field.dataset.unsaved = '';
  if (text && field.dataset.draftTells !== undefined) tell(field);
}

document.addEventListener('input', (event) => {
  const field = event.target;
  if (!(field instanceof Element) || !field.matches(fields)) return;
  store(keyOf(field), field.value);
  if (field.value) idOf(field.dataset.draft);
  field.dataset.unsaved = '';
  count(field);
  pause(field);
}, true);

const tell = (field) => field.dispatchEvent(new Event('change', { bubbles: true }));

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof Element) || !target.matches('textarea, input')) return;
  if (target.value !== whole(target.value)) target.value = whole(target.value);
  target.draftTold = target.value;
}, true);

document.addEventListener('submit', ({ target }) => {
  for (const field of target.querySelectorAll(fields)) tell(field);
}, true);

document.addEventListener('click', () => {
  for (const field of document.querySelectorAll(fields)) {
    if (field.dataset.unsaved !== undefined && field.value !== field.draftTold) tell(field);
  }
}, true);

// What was told while the connection was going may not have come through.
new MutationObserver(() => document.querySelectorAll(fields).forEach((field) => { field.draftTold = undefined; }))
  .observe(document.documentElement, { attributes: true, attributeFilter: ['data-away'] });

// Typing rests: a field that saves by itself tells what stands there. Leaving the field tells it at once.
function pause(field) {
  const wait = Number(field.dataset.draftPause);
  if (!wait) return;
  clearTimeout(field.draftPause);
  field.draftPause = setTimeout(() => {
    if (field.isConnected && field.dataset.unsaved !== undefined) tell(field);
  }, wait);
}

new MutationObserver((changes) => {
  for (const change of changes) {
    if (change.type === 'attributes') {
      if (change.target.matches(fields)) appear(change.target);
      continue;
    }
    for (const node of change.addedNodes) {
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      if (node.matches(fields)) appear(node);
      node.querySelectorAll(fields).forEach(appear);
    }
  }
}).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-draft'] });

document.querySelectorAll(fields).forEach(appear);

const fieldOf = (key) => [...document.querySelectorAll(fields)].find((field) => field.dataset.draft === key);

window.drafts = {
  read(key) { // null: the field is gone, and nothing was typed in it
    const field = fieldOf(key);
    const text = field?.value ?? stored(prefix + key);
    return field || text ? whole(text) : null;
  },
  kept(key, text) {
    if (window.drafts.read(key) !== text) return false; // more was typed since
    window.drafts.forget(key);
    return fieldOf(key) !== undefined;
  },
  show(key, text, always) {
    const field = fieldOf(key);
    if (!field || (field.dataset.unsaved !== undefined && !always)) return false;
    window.drafts.forget(key);
    field.value = field.draftTold = text;
    count(field);
    return true;
  },
  forget(key) {
    delete fieldOf(key)?.dataset.unsaved;
    store(prefix + key, '');
    dropId(key); // in one go: a crash between the two would send the same text under a new id
  },
  drop(place) {
    try {
      for (const key of Object.keys(sessionStorage).filter((one) => one.startsWith(prefix + place))) window.drafts.forget(key.slice(prefix.length));
    } catch { /* nothing was kept */ }
  },
  all() {
    try {
      const keys = Object.keys(sessionStorage).filter((key) => key.startsWith(prefix)).slice(0, 20);
      return keys.map((key) => [key.slice(prefix.length), whole(stored(key))]);
    } catch { return []; }
  },
  id: idOf,
  another: dropId,
  note: (key, value) => store(notes + key, value ?? ''),
  noted: (key) => stored(notes + key) || null,
  settle(key, text) {
    if (folded(stored(prefix + key)) === folded(text)) window.drafts.clear(key);
  },
  sent(key, text, stays) {
    const now = window.drafts.read(key) ?? '';
    const more = now !== '' && now !== text;
    const field = fieldOf(key);
    if (more) {
      dropId(key); // what stands there now is another text
      idOf(key);
      if (field) field.draftTold = undefined;
    } else if (stays) window.drafts.forget(key);
    else window.drafts.clear(key);
    return more && field !== undefined;
  },
  clear(key) {
    window.drafts.forget(key);
    const field = fieldOf(key);
    if (!field) return;
    field.value = '';
    field.draftTold = undefined;
    count(field);
  },
};
