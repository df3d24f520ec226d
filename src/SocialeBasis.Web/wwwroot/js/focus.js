// Where the keyboard and the screen reader are, when the page changes under them.
// A new step begins at its title. It comes a moment after the step itself: who is writing by then keeps the field they are in.
// For interop: titles.begin(element).
// A button that goes away with what it took away leaves the focus on the part of the page that it was in, not at the top.
const writes = 'textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])';
const parts = 'section, article, fieldset, form, main';

window.titles = {
  begin(title) {
    if (!document.activeElement?.matches(writes)) title?.focus();
  },
};

let last = null; // the button that has the focus, and the parts around it, from near to far
document.addEventListener('focusin', ({ target }) => {
  last = null;
  if (!target.matches('button')) return;
  const around = [];
  for (let part = target.parentElement?.closest(parts); part; part = part.parentElement?.closest(parts)) around.push(part);
  last = { target, around };
});

new MutationObserver(() => {
  if (!last || last.target.isConnected || document.activeElement !== document.body) return;
  const part = last.around.find((one) => one.isConnected);
  last = null;
  if (!part) return;
  part.tabIndex = -1;
  part.dataset.stays = '';
  part.focus({ preventScroll: true });
}).observe(document.documentElement, { childList: true, subtree: true });
