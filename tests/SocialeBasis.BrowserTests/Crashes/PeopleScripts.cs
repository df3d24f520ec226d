namespace SocialeBasis.BrowserTests.Crashes;

/// <summary>What a person does, in the page itself: it goes on by itself after every reload.</summary>
internal static class PeopleScripts
{
    /// <summary>Writes. After a crash the text that nobody confirmed stands in the field again, and is sent again.</summary>
    public const string Writes =
        """
        (async () => {
          const soon = () => new Promise((resolve) => setTimeout(resolve, 15));
          const buttons = (name) => [...document.querySelectorAll('main button')].filter((button) => button.textContent.trim().startsWith(name));
          const saysStored = () => [...document.querySelectorAll('main [role=status]')].some((status) => status.textContent.trim() === 'Opgeslagen');
          const shows = (text) => [...document.querySelectorAll('.own-words')].some((own) => own.textContent === text);
          let sent = null;
          for (;;) {
            await soon();
            if (!location.pathname.startsWith('/gesprek/') || document.documentElement.hasAttribute('data-away')) continue;
            if (sent) {
              if (!saysStored() || !shows(sent)) continue;
              await acknowledged(sent);
              sent = null;
            }
            const field = document.querySelector('main textarea[data-draft]');
            const before = buttons('Haal weg').length;
            if (before >= 4) {
              buttons('Haal weg')[0].click();
              while (buttons('Haal weg').length >= before) await soon();
            } else if (!field) {
              buttons('Aanpassen')[0]?.click();
            } else if (buttons('Verstuur').length === 1) {
              sent = sessionStorage.getItem('draft:' + field.dataset.draft) || await nextText();
              field.value = sent;
              field.dispatchEvent(new Event('input', { bubbles: true }));
              buttons('Verstuur')[0].click();
            }
          }
        })();
        """;

    /// <summary>
    /// Chooses, each time something else than what the screen shows. A tick stands there before it is stored, so only a line that
    /// said something else after the tick, and then "Opgeslagen", counts. A choice during which the connection went counts as not
    /// confirmed: it may be there or not.
    /// </summary>
    public const string Chooses =
        """
        (async () => {
          const soon = () => new Promise((resolve) => setTimeout(resolve, 15));
          const isAway = () => document.documentElement.hasAttribute('data-away');
          const all = (from, what) => [...from.querySelectorAll(what)];
          const words = (node) => node.textContent.trim().replace(/\s+/g, ' ');
          const pick = (items) => items[Math.floor(Math.random() * items.length)];
          const areas = ['1', '2', '4', '3', '5', '6', '7'];

          // Each: what it is about, the line that says how it went, what is chosen now, and what could be chosen.
          const subjects = () => [
            ...all(document, 'main .placement').map((form) => ({
              name: 'Spheres/' + words(form.querySelector('legend')),
              line: form.querySelector('[role=status]'),
              now: areas[all(form, '.chooser path').findIndex((path) => path.classList.contains('chosen'))] ?? '',
              ways: all(form, '.chooser path').map((path, i) => ({ value: areas[i], press: () => path.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })) })),
            })),
            ...all(document, 'main fieldset.rating').map((form) => ({
              name: 'Influence/' + words(form.querySelector('legend')),
              line: form.nextElementSibling,
              now: form.querySelector('input:checked')?.value ?? '',
              ways: all(form, 'input[value]:not([value=weet-niet])').map((input) => ({ value: input.value, press: () => input.click() })),
            })),
            ...all(document, 'main fieldset.role-choice').map((form) => {
              const boxes = all(form, 'input');
              const [roles, others] = [boxes.slice(0, -2), boxes.slice(-2)];
              const label = (box) => words(box.closest('label'));
              const ticked = roles.filter((box) => box.checked).map(label);
              const value = (chosen) => chosen.sort((a, b) => a < b ? -1 : 1).join('+');
              return {
                name: 'Roles/' + words(form.querySelector('legend span')).replace(/:$/, '') + '/' + all(form.parentElement, 'fieldset.role-choice').indexOf(form),
                line: form.querySelector('[role=status]'),
                now: others[0].checked ? '*1' : others[1].checked ? '*2' : value(ticked),
                ways: [
                  ...roles.filter((box) => !box.checked && ticked.length < 3).map((box) => ({ value: value([...ticked, label(box)]), press: () => box.click() })),
                  ...others.filter((box) => !box.checked).map((box) => ({ value: box === others[0] ? '*1' : '*2', press: () => box.click() })),
                ],
              };
            }),
          ];

          for (;;) {
            await soon();
            if (!location.pathname.startsWith('/gesprek/') || isAway()) continue;
            const together = all(document, 'main button').find((button) => words(button) === 'Alle actoren op één pagina');
            if (together) {
              together.click();
              while (together.isConnected && !isAway()) await soon();
              continue;
            }
            const subject = pick(subjects());
            const way = subject && pick(subject.ways.filter((one) => one.value !== subject.now));
            if (!way) continue;
            const number = await choosing(subject.name, way.value);
            if (isAway() || !subject.line.isConnected) continue;
            const moved = new Promise((resolve) => {
              const watch = new MutationObserver(() => { watch.disconnect(); resolve(true); });
              watch.observe(subject.line, { childList: true, characterData: true, subtree: true });
            });
            way.press();
            let hasMoved = false;
            moved.then(() => { hasMoved = true; });
            for (let tries = 0; tries < 2000 && !isAway() && subject.line.isConnected; tries++) {
              await soon();
              const now = subjects().find((one) => one.name === subject.name);
              if (hasMoved && now && now.now === way.value && words(now.line) === 'Opgeslagen') {
                await chosen(number);
                break;
              }
            }
          }
        })();
        """;
}
