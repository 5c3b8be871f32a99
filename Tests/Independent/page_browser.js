// Looks at the page that is open; each function is called by name from page_browser.py.
(() => {
const grounds = new Map(), colours = new Map();
// The colour behind an element: those of the elements around it, one over another.
function ground(e) {
  if (!e) {
    const dark = matchMedia("(prefers-color-scheme: dark)").matches
      && /dark/.test(getComputedStyle(document.documentElement).colorScheme);
    return dark ? [18, 18, 18, 1] : [255, 255, 255, 1];
  }
  if (!grounds.has(e)) {
    grounds.set(e, blend(colour(getComputedStyle(e).backgroundColor), ground(e.parentElement), 1));
  }
  return grounds.get(e);
}
function colour(text) {
  if (!colours.has(text)) colours.set(text, painted(text));
  return colours.get(text);
}
function painted(text) {
  const canvas = painted.canvas ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = text;
  canvas.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
  return [r, g, b, a / 255];
}
function blend(top, below, alpha) {
  const a = top[3] * alpha;
  return [0, 1, 2].map(i => top[i] * a + below[i] * (1 - a)).concat(1);
}
function light(c) {
  const [r, g, b] = c.slice(0, 3).map(v => v / 255)
    .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a, b) {
  const [x, y] = [light(a), light(b)].sort((p, q) => q - p);
  return (x + 0.05) / (y + 0.05);
}
return {
  overflow() {
    const root = document.documentElement;
    const limit = root.clientWidth;
    const guilty = [];
    if (root.scrollWidth > limit) {
      for (const element of document.body.querySelectorAll("*")) {
        if (element.closest("svg") && element.localName !== "svg") continue;
        let inside = element.parentElement, scrolls = false;
        while (inside && inside !== document.body) {
          if (getComputedStyle(inside).overflowX !== "visible") { scrolls = true; break; }
          inside = inside.parentElement;
        }
        if (!scrolls && element.getBoundingClientRect().right > limit + 0.5) guilty.push(name(element));
      }
    }
    return { width: root.scrollWidth, limit, guilty: guilty.slice(0, 5) };
    function name(e) {
      return "<" + e.localName + (e.id ? " id=" + e.id : e.className ? " class=" + e.className : "") + ">";
    }
  },

  // Regions that scroll must be reached and named; text must not be cut where nothing scrolls.
  regions() {
    const found = [];
    for (const element of document.body.querySelectorAll("*")) {
      if (element.closest("svg")) continue;
      if (element.scrollWidth <= element.clientWidth + 1 || element.clientWidth === 0) continue;
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      if (box.width <= 2 || box.height <= 2) continue;
      const name = element.localName + (element.id ? "#" + element.id : "");
      if (/auto|scroll/.test(style.overflowX)) {
        const named = element.getAttribute("aria-label") || element.getAttribute("aria-labelledby");
        if (element.tabIndex !== 0 || !named || !element.getAttribute("role")) {
          found.push(name + " scrolls and cannot be focused, or has no role and name");
        }
      }
      if (/hidden|clip/.test(style.overflowX) && element.textContent.trim()) {
        found.push(name + " cuts its text");
      }
    }
    return found;
  },

  focusable() {
    const visible = e => e.checkVisibility({ checkVisibilityCSS: true }) || e.matches(".skip, [class*=salt]");
    return [...document.querySelectorAll("a[href], summary, [tabindex='0'], button")]
      .filter(e => !e.closest("details:not([open]) > :not(summary)"))
      .filter(e => visible(e))
      .map((e, i) => { e.dataset.checkOrder = i; return e.localName + (e.id ? "#" + e.id : ""); });
  },

  focused() {
    const e = document.activeElement;
    if (!e || e === document.body) return null;
    const style = getComputedStyle(e), box = e.getBoundingClientRect();
    const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1;
    return {
      order: e.dataset.checkOrder === undefined ? -1 : Number(e.dataset.checkOrder),
      name: e.localName + (e.id ? "#" + e.id : ""), href: e.getAttribute("href"),
      text: e.textContent.trim().slice(0, 60),
      ring: ring || style.boxShadow !== "none",
      seen: box.width > 1 && box.height > 1 && box.right > 0 && box.bottom > 0
        && box.left < innerWidth && box.top < innerHeight,
    };
  },

  // axe cannot tell the contrast of text that another element covers, as in a region that scrolls.
  texts() {
    const found = [];
    let looked = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!node.textContent.trim() || element.closest("svg, style, script")) continue;
      const style = getComputedStyle(element);
      if (!element.checkVisibility({ checkVisibilityCSS: true })) continue;
      looked += 1;
      let image = false;
      for (let at = element; at; at = at.parentElement) {
        const layer = getComputedStyle(at);
        if (layer.backgroundImage !== "none") image = true;
        if (colour(layer.backgroundColor)[3] === 1) break;
      }
      const below = ground(element);
      const ratio = contrast(blend(colour(style.color), below, Number(style.opacity)), below);
      const large = parseFloat(style.fontSize) >= 24
        || (parseFloat(style.fontSize) >= 18.66 && Number(style.fontWeight) >= 700);
      const text = node.textContent.trim().slice(0, 40);
      if (image) found.push(`«${text}» stands over an image`);
      else if (ratio < (large ? 3 : 4.5)) found.push(`«${text}» contrasts ${ratio.toFixed(2)}`);
    }
    return { looked, found };
  },

  // Text in a drawing: its colour against the last shape drawn beneath it.
  drawings() {
    const found = [];
    let looked = 0;
    for (const svg of document.querySelectorAll("svg")) {
      const page = ground(svg.parentElement);
      const shapes = [...svg.querySelectorAll("rect,path,circle,polygon,ellipse,text")];
      const seen = [];
      for (const shape of shapes) {
        const style = getComputedStyle(shape);
        if (style.visibility === "hidden" || style.display === "none") continue;
        const box = shape.getBoundingClientRect();
        if (shape.localName !== "text") {
          if (style.fill !== "none" && opacity(shape) > 0) seen.push([box, style.fill, opacity(shape)]);
          continue;
        }
        if (!shape.textContent.trim() || box.width === 0) continue;
        looked += 1;
        const x = box.left + box.width / 2, y = box.top + box.height / 2;
        let below = page, pattern = false;
        for (const [area, fill, alpha] of seen) {
          if (area.left > x || area.right < x || area.top > y || area.bottom < y) continue;
          if (fill.startsWith("url")) { pattern = true; continue; }
          pattern = false;
          below = blend(colour(fill), below, alpha);
        }
        const ink = blend(colour(style.fill), below, opacity(shape));
        const ratio = contrast(ink, below);
        const large = parseFloat(style.fontSize) >= 24
          || (parseFloat(style.fontSize) >= 18.66 && Number(style.fontWeight) >= 700);
        if (pattern) found.push("text over a pattern: " + shape.textContent.trim().slice(0, 40));
        else if (ratio < (large ? 3 : 4.5)) {
          found.push(`«${shape.textContent.trim().slice(0, 40)}» contrasts ${ratio.toFixed(2)}`);
        }
        if (parseFloat(style.fontSize) * scale(svg) < 9) {
          found.push(`«${shape.textContent.trim().slice(0, 40)}» is smaller than 9 px`);
        }
      }
    }
    return { looked, found };
    function scale(svg) { const m = svg.getScreenCTM(); return m ? m.a : 1; }
    function opacity(e) {
      let value = Number(getComputedStyle(e).fillOpacity);
      for (let at = e; at && at.localName !== "svg"; at = at.parentElement) {
        value *= Number(getComputedStyle(at).opacity);
      }
      return value;
    }
  },

  // On a telephone a row of a table may be a card: its values are in sight, each with the heading of
  // its column, and the elements say themselves what they are, since their display no longer does.
  cards() {
    const found = [];
    for (const table of document.querySelectorAll("table")) {
      const rows = [...table.tBodies, table.tFoot].filter(e => e).flatMap(e => [...e.rows]);
      if (!rows.length || !table.checkVisibility()) continue;
      const folded = getComputedStyle(table).display !== "table";
      const name = table.id || "a table";
      const heads = [...table.tHead.rows[0].cells].map(e => e.textContent.trim());
      let beyond = 0, nameless = 0;
      for (const row of rows) {
        [...row.cells].forEach((cell, position) => {
          const text = cell.textContent.trim();
          if (!text || !folded) return;
          const box = cell.getBoundingClientRect();
          if (box.left < -0.5 || box.right > innerWidth + 0.5 || box.width < 2) beyond += 1;
          if (cell.localName === "th" || position === titled(row)) return;
          const said = getComputedStyle(cell, "::before").content;
          if (!said.startsWith(`"${heads[position]}`)) nameless += 1;
        });
      }
      if (beyond) found.push(`${name}: ${beyond} cells of cards stand out of sight`);
      if (nameless) found.push(`${name}: ${nameless} cells of cards do not say their heading`);
      if (!folded) continue;
      const roles = { table: "table", thead: "rowgroup", tbody: "rowgroup", tfoot: "rowgroup", tr: "row", td: "cell" };
      const silent = [table, ...table.querySelectorAll("thead,tbody,tfoot,tr,td,th")].filter(e => {
        const role = e.getAttribute("role");
        return e.localName === "th" ? !/^(row|column)header$/.test(role) : role !== roles[e.localName];
      });
      if (silent.length) found.push(`${name}: ${silent.length} elements of cards have no role`);
    }
    return found;
    // The words beside a code are the title of their card and need no heading.
    function titled(row) {
      const cell = [...row.cells].findIndex(e => e.matches("td.nombre"));
      return cell > 0 && row.cells[cell - 1].localName === "th" ? cell : -1;
    }
  },

  // Each row of each table as printed, cell by cell; the numbers of a chart may be left out on paper
  // where the table from which it is drawn is printed below it.
  rows() {
    const spared = table => {
      const figure = table.closest("figure");
      return figure && table.closest("details") && !table.checkVisibility()
        && [...figure.parentElement.querySelectorAll(":scope > .tabla > table")].some(e => e.checkVisibility());
    };
    return [...document.querySelectorAll("table")].filter(table => !spared(table)).map(table => ({
      name: table.id || "a table",
      rows: [...table.rows].map(row => [...row.cells].map(cell => cell.innerText)),
    }));
  },

  async axe(options) {
    const results = await axe.run(document, options);
    const short = list => list.map(rule => ({
      id: rule.id, help: rule.help,
      nodes: rule.nodes.map(node => ({
        html: node.html.slice(0, 160), target: node.target.join(" "),
        groups: Boolean(document.querySelector(node.target[0])?.querySelector("th[scope=rowgroup]")),
        why: [...node.any, ...node.all, ...node.none].map(check => check.message).join("; ").slice(0, 240),
      })),
    }));
    return { violations: short(results.violations), incomplete: short(results.incomplete), passes: results.passes.length };
  },
};
})()
