// <form data-passkey="sign-in | make" data-question="/address" hidden>: shown where the browser knows passkeys. On submit the question is
// fetched, the device answers, and the form goes on with the answer in its field "Credential". What goes wrong stands in [data-passkey-error].
const known = typeof window.PublicKeyCredential === 'function'
  && typeof window.PublicKeyCredential.parseCreationOptionsFromJSON === 'function'
  && typeof window.PublicKeyCredential.parseRequestOptionsFromJSON === 'function';

async function answer(form) {
  const reply = await fetch(form.dataset.question, { method: 'POST', body: new FormData(form), credentials: 'same-origin' });
  if (!reply.ok) throw new Error(`question: ${reply.status}`);
  const question = await reply.json();
  const credential = form.dataset.passkey === 'make'
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question) });
  if (!credential) throw new Error('no credential');
  return JSON.stringify(credential);
}

if (known) {
  for (const form of document.querySelectorAll('form[data-passkey]')) {
    form.hidden = false;
    form.addEventListener('submit', async (event) => {
      const field = form.elements.namedItem('Credential');
      if (field.value) return;
      event.preventDefault();
      const error = form.querySelector('[data-passkey-error]');
      error.textContent = '';
      try {
        field.value = await answer(form);
        form.requestSubmit();
      } catch {
        field.value = '';
        error.textContent = 'Het lukte niet, of u hebt het afgebroken. Probeer het opnieuw.';
      }
    });
  }
}
