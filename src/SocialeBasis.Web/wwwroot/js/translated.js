// Somebody's browser translates the page, though it says that it is not to be. Translators put a <font> in the place of a text and
// take the text out; the framework keeps that text and fails at the next change, because it has no parent any more.
// Here the text goes back to its place, in front of its translation and empty: people read the translation, the framework finds
// its text. As soon as the framework writes in it, moves it or takes it away, the translation goes. See docs/decisions/0023.
(() => {
  const covered = new Map(); // a text of the page → { font: what people read instead, words: what stood there }

  const isFont = (node) => node.nodeName === 'FONT';
  const isText = (node) => node.nodeType === Node.TEXT_NODE;

  function uncover(text, putBack) {
    const { font, words } = covered.get(text);
    covered.delete(text);
    font.remove();
    if (putBack) text.data = words;
    for (const [other, cover] of covered) if (cover.font === font) uncover(other, true);
  }

  const inFrontOf = (text, font) => {
    let next = text.nextSibling;
    while (covered.get(next)?.font === font) next = next.nextSibling;
    return next === font;
  };

  // The framework, or the translator itself, has touched what was covered.
  function review(records) {
    const written = new Set(records.filter((record) => record.type === 'characterData').map((record) => record.target));
    for (const [text, { font }] of covered) {
      if (written.has(text) || text.data) uncover(text, false);
      else if (!text.isConnected || !inFrontOf(text, font)) uncover(text, true);
    }
  }

  // What was taken out of this parent at the place where the font is now.
  function takenFor(font, added, removals) {
    const here = removals.filter((one) => one.parent === font.parentNode && !one.claimed);
    const there = [
      ({ record }) => record === added,
      ({ record }) => record.previousSibling === added.previousSibling && record.nextSibling === added.nextSibling,
      ({ record }) => !record.addedNodes.length && (record.previousSibling === font || record.nextSibling === font),
      ({ node }) => font.contains(node),
    ];
    return there.map((is) => here.filter(is)).find((found) => found.length) ?? [];
  }

  function cover(font, text, words) {
    if (font.contains(text)) text.replaceWith(text.cloneNode()); // moved into the font: its likeness stays there
    font.before(text);
    if (font.namespaceURI !== font.parentNode.namespaceURI) { // in a picture nobody sees a font
      font.remove();
      text.data = words;
      return;
    }
    text.data = '';
    covered.set(text, { font, words });
  }

  function mend(records) {
    if (covered.size) review(records);
    const removals = [];
    const before = new Map(); // what stood in a text before a translator wrote in it
    for (const record of records) {
      if (record.type === 'characterData') {
        if (!before.has(record.target)) before.set(record.target, record.oldValue);
        continue;
      }
      for (const node of record.removedNodes) if (!isFont(node)) removals.push({ node, parent: record.target, record });
    }
    for (const record of records) {
      for (const font of record.addedNodes) {
        if (!isFont(font) || font.parentNode !== record.target || isFont(record.target)) continue;
        for (const one of takenFor(font, record, removals)) {
          if (one.node.isConnected && !font.contains(one.node)) continue;
          one.claimed = true;
          if (isText(one.node)) cover(font, one.node, before.get(one.node) || one.node.data);
          else font.before(one.node);
        }
        const swallowed = removals.filter(({ node }) => !isText(node) && font.contains(node));
        for (const { node } of swallowed) font.before(node);
        if (swallowed.length && !covered.has(font.previousSibling)) font.remove();
      }
    }
    observer.takeRecords(); // what was done here is no work of others
  }

  const observer = new MutationObserver((records) => {
    if (covered.size || records.some((record) => [...record.addedNodes].some(isFont))) mend(records);
  });
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true, characterDataOldValue: true });
})();
