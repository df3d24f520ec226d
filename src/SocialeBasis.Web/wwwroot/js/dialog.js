// <dialog data-modal> is shown as a modal as soon as Blazor puts it in the page; Escape presses its [data-close] button.
// Blazor takes the element away again; the focus then goes back to where it was.
const openers = new WeakMap();

function open(dialog) {
  if (dialog.open) return;
  openers.set(dialog, document.activeElement);
  dialog.showModal();
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    dialog.querySelector('[data-close]')?.click();
  });
}

const dialogs = (node) => (node.nodeType !== Node.ELEMENT_NODE ? []
  : node.matches('dialog[data-modal]') ? [node] : [...node.querySelectorAll('dialog[data-modal]')]);

new MutationObserver((changes) => {
  for (const change of changes) {
    for (const node of change.addedNodes) dialogs(node).forEach(open);
    for (const node of change.removedNodes) {
      for (const dialog of dialogs(node)) if (openers.get(dialog)?.isConnected) openers.get(dialog).focus();
    }
  }
}).observe(document.documentElement, { childList: true, subtree: true });
