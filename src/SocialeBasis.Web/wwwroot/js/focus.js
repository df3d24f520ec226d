// A new step begins at its title, for who uses a keyboard or listens. It comes a moment after the step itself: who is writing by
// then keeps the field they are in. For interop: titles.begin(element).
const writes = 'textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])';

window.titles = {
  begin(title) {
    if (!document.activeElement?.matches(writes)) title?.focus();
  },
};
