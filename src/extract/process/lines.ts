/** Longer lines are cut: a program that writes without ever ending a line must not fill our memory. */
const longest = 8 * 1024;

/** Cuts a stream of bytes into lines. What follows the last line break is not a line, unless it is already too long for one. */
export function lines(each: (line: string) => void): (chunk: Buffer) => void {
  const decoder = new TextDecoder();
  let rest = "";
  let skipping = false;
  return (chunk) => {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = parts.pop() ?? "";
    for (const part of parts) {
      if (!skipping) each(part.slice(0, longest).replace(/\r$/, ""));
      skipping = false;
    }
    if (rest.length <= longest) return;
    if (!skipping) each(rest.slice(0, longest));
    skipping = true;
    rest = "";
  };
}
