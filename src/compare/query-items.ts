/** The parts of a fact: calls, columns. A comma within brackets is none between them. */
export function queryItems(text: string | undefined): readonly string[] {
  const items: string[] = [];
  let [depth, item] = [0, ""];
  for (const at of text ?? "") {
    if ("([{".includes(at)) depth++;
    if (")]}".includes(at)) depth--;
    if (at === "," && depth === 0) {
      items.push(item.trim());
      item = "";
    } else item += at;
  }
  return item.trim() === "" ? items : [...items, item.trim()];
}

/** Whether the brackets of a text close one another: `a) + (b` are those of two terms. */
export function isClosed(text: string): boolean {
  let depth = 0;
  for (const at of text) {
    if (at === "(") depth++;
    if (at === ")" && --depth < 0) return false;
  }
  return depth === 0;
}
