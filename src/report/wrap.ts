/** Width of a text report in characters; build logs and terminals show as much without scrolling. */
export const width = 100;

/** Paragraph with a hanging indent; a word longer than the line stays whole, because it is an id or a class to be copied. */
export const wrap = (text: string, first: string, indent: string): string => {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(" ")) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent + word;
    } else {
      line += empty ? word : ` ${word}`;
    }
    empty = false;
  }
  return [...lines, line].join("\n");
};
