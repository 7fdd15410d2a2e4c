// Runs in the browser: draws the diagrams of every article as GitHub does, and leaves what there is to be seen as JSON
// in an <output> at the end of the document (the type is `Page` in browser.ts).
/* global document, mermaid, NodeFilter */
void (async () => {
  mermaid.initialize({ startOnLoad: false, theme: document.documentElement.dataset.theme });
  for (const node of document.querySelectorAll('pre.mermaid')) {
    await mermaid.run({ nodes: [node] }).catch((error) => {
      node.dataset.error = String(error?.message ?? error);
    });
  }
  const pages = [...document.querySelectorAll('article')].map(pageOf);
  const output = document.createElement('output');
  output.textContent = encodeURIComponent(JSON.stringify(pages));
  document.body.append(output);

  function pageOf(article) {
    const all = (selector) => [...article.querySelectorAll(selector)];
    const ours = all('*').filter((element) => !element.closest('svg'));
    return {
      parts: [...article.children].map(({ tagName, textContent }) => ({ tag: tagName, text: textContent })),
      tables: all('table').map((table) => [...table.rows].map((row) => row.cells.length)),
      folds: all('details').map(({ open, firstElementChild }) => ({ title: firstElementChild.textContent, open })),
      tags: [...new Set(ours.map(({ tagName }) => tagName.toLowerCase()))],
      attributes: [...new Set(ours.flatMap((element) => element.getAttributeNames()))],
      links: all('a').map(({ href }) => href),
      mentions: proseOf(article).flatMap((text) => text.match(/(?<!\w)[@#]\w+/g) ?? []),
      diagrams: all('pre.mermaid').map(diagramOf),
      width: article.scrollWidth,
    };
  }

  /** The texts outside of code, as the document holds them: a comment parts a text into two. */
  function proseOf(article) {
    const texts = [];
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement.closest('pre, code')) texts.push(walker.currentNode.data);
    }
    return texts;
  }

  function diagramOf(node) {
    const svg = node.querySelector('svg');
    const isError = svg === null || svg.getAttribute('aria-roledescription') === 'error';
    const texts = [...node.querySelectorAll('svg text')].filter(({ textContent }) => textContent.trim() !== '');
    return {
      error: isError ? (node.dataset.error ?? 'nothing was drawn') : null,
      box: boxOf(svg ?? node),
      bars: [...node.querySelectorAll('svg rect.task')].map((bar) => ({
        label: labelOf(svg, bar),
        fill: getComputedStyle(bar).fill,
        ...boxOf(bar),
      })),
      lines: [...node.querySelectorAll('svg .plot path')].map((line) => ({
        stroke: getComputedStyle(line).stroke,
        ...boxOf(line),
      })),
      texts: texts.map((text) => ({ text: text.textContent, light: lightOf(text), ...boxOf(text) })),
    };
  }

  /** The letters of a bar have its id; a milestone's do, too. */
  function labelOf(svg, bar) {
    return svg.querySelector(`[id="${bar.id}-text"]`)?.textContent.trim() ?? '';
  }

  /** How light the letters are, from 0 to 255; null where they stand on something of their own, a bar. */
  function lightOf(text) {
    if (/\btaskText\d/.test(text.getAttribute('class') ?? '')) return null;
    const [red, green, blue] = getComputedStyle(text).fill.match(/\d+/g).map(Number);
    return Math.round((red + green + blue) / 3);
  }

  function boxOf(element) {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  }
})();
