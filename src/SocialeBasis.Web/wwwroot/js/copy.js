// <button type="button" class="button button-small" data-copy="text">Kopieer</button>
// The button gets data-copied for two seconds (its look: css/controls.css); screen readers hear "Gekopieerd".
const said = document.body.appendChild(document.createElement('div'));
said.className = 'visually-hidden';
said.setAttribute('role', 'status');

async function copy(text) {
  if (navigator.clipboard && window.isSecureContext) return navigator.clipboard.writeText(text);
  // Over plain http in a meeting room there is no clipboard API.
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'visually-hidden';
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (!done) throw new Error('copy refused');
}

document.addEventListener('click', async (event) => {
  const button = event.target instanceof Element && event.target.closest('[data-copy]');
  if (!button) return;
  try {
    await copy(button.dataset.copy);
    button.dataset.copied = '';
    said.textContent = 'Gekopieerd';
    button.focus();
    setTimeout(() => { delete button.dataset.copied; said.textContent = ''; }, 2000);
  } catch {
    said.textContent = 'Kopiëren lukt hier niet. Selecteer de tekst en kopieer die zelf.';
  }
});
