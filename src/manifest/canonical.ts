/**
 * The one text of a manifest or trial: object keys sorted by UTF-16 code unit at every depth, arrays as they are, two spaces of
 * indentation, `\n` line ends, one at the end. Equal values have equal bytes however they were built, so the sha256 of its UTF-8
 * binds a trial to its manifests. Hashing itself needs a Node API and lives at the edge.
 */
export const canonicalText = (value: object): string => `${write(value, "\n")}\n`;

// Written by hand, not by JSON.stringify over a sorted copy: in such a copy keys like "10" would move to the front and "__proto__" would get lost.
const write = (value: unknown, newline: string): string => {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const deeper = `${newline}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    return `[${value.map((element) => deeper + write(element, deeper)).join(",")}${newline}]`;
  }
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  if (members.length === 0) return "{}";
  const sorted = members.sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${sorted.map(([key, member]) => `${deeper}${JSON.stringify(key)}: ${write(member, deeper)}`).join(",")}${newline}}`;
};
