/**
 * The upper part of a comment, down to its diagram, as an SVG card: what readers of a pull request see first. It knows the Markdown that our
 * own reports are made of and nothing else. Widths are those of a common sans-serif, a little generous, and only break lines.
 */
export function card(comment) {
  const [upper] = comment.split("\n```mermaid");
  const lines = blocksOf(upper).flatMap(linesOf);
  let y = head + 4;
  const texts = lines.map(({ size, gap, parts, kind }) => {
    y += gap + size * 1.5;
    return `<text x="${margin}" y="${y.toFixed(1)}" font-size="${size}"${kind ? ` class="${kind}"` : ""}>${parts.map(span).join("")}</text>`;
  });
  const height = Math.ceil(y + margin);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<style>${styles}</style>`,
    `<rect class="page" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="6"/>`,
    `<path class="bar" d="M0.5 ${head}V6.5a6 6 0 0 1 6-6h${width - 13}a6 6 0 0 1 6 6V${head}z"/>`,
    `<text x="${margin}" y="26" font-size="14"><tspan class="b">github-actions</tspan><tspan class="sub" dx="8">bot commented</tspan></text>`,
    ...texts,
    "</svg>",
    "",
  ].join("\n");
}

const [width, margin, head] = [820, 20, 41];

const styles = [
  "text{font-family:-apple-system,'Segoe UI','Noto Sans',Helvetica,Arial,sans-serif;fill:#1f2328;white-space:pre}",
  ".page{fill:#fff;stroke:#d1d9e0}.bar{fill:#f6f8fa;stroke:#d1d9e0}.b{font-weight:600}.sub{fill:#59636e}",
  ".c{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,'Liberation Mono',monospace;font-size:.87em;fill:#0550ae}",
  "@media(prefers-color-scheme:dark){text{fill:#f0f6fc}.page{fill:#0d1117;stroke:#3d444d}.bar{fill:#151b23;stroke:#3d444d}",
  ".sub{fill:#9198a1}.c{fill:#79c0ff}}",
].join("");

/** Paragraphs as they are shown: hidden lines gone, what is folded by its summary alone. */
function blocksOf(markdown) {
  return markdown
    .replace(/<!--.*?-->\n?/gs, "")
    .replace(/<details><summary>(.*?)<\/summary>.*?<\/details>/gs, "▸ $1")
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== "");
}

function linesOf(block) {
  const [, marks, heading] = /^(#+) (.*)$/s.exec(block) ?? [];
  const [, small] = /^<sub>(.*)<\/sub>$/s.exec(block) ?? [];
  const size = marks === "###" ? 18 : small ? 11.5 : 14;
  return (heading ?? small ?? block).split("<br>").flatMap((text, at) =>
    wrapped(partsOf(text, heading !== undefined), size).map((parts, line) => ({
      size,
      gap: at + line > 0 ? 0 : marks === "####" ? 18 : small ? 4 : 11,
      parts,
      kind: small ? "sub" : undefined,
    })),
  );
}

/** Words with what they look like: code, bold or plain. A space belongs to the word before it. */
function partsOf(text, bold) {
  const tokens = text.match(/`+[^`]+`+|\*\*.*?\*\*|[^`*]+/g) ?? [];
  return tokens.flatMap((token) => {
    const code = /^`+([^`]+)`+$/.exec(token)?.[1];
    const strong = /^\*\*(.*)\*\*$/.exec(token)?.[1];
    const classes = [...(code === undefined ? [] : ["c"]), ...(bold || strong !== undefined ? ["b"] : [])].join(" ");
    const words = plain(code ?? strong ?? token).match(/\S+\s*|^\s+/g) ?? [];
    return words.map((word) => ({ word, classes }));
  });
}

const plain = (text) => text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

/** Broken before a word that does not fit, unless it sticks to the one before. */
function wrapped(parts, size) {
  const rows = [[]];
  let used = 0;
  for (const part of parts) {
    const needed = widthOf(part, size);
    const sticks = rows.at(-1).length > 0 && !/\s$/.test(rows.at(-1).at(-1).word);
    if (used + needed > width - 2 * margin && rows.at(-1).length > 0 && !sticks) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1).push(part);
    used += needed;
  }
  return rows;
}

function widthOf({ word, classes }, size) {
  if (classes.includes("c")) return word.length * size * 0.54;
  const units = Array.from(word, (letter) =>
    /[ijlI.,:;'|!()[\] tfr-]/.test(letter) ? 0.34 : /[mwMW@⛔✅]/u.test(letter) ? 0.9 : 0.58,
  );
  return units.reduce((sum, unit) => sum + unit, 0) * size * (classes.includes("b") ? 1.06 : 1);
}

function span({ word, classes }) {
  const text = word.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return classes === "" ? text : `<tspan class="${classes}">${text}</tspan>`;
}
