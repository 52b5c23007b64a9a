const units = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["min", 60_000],
  ["s", 1000],
  ["ms", 1],
] as const;

/** Milliseconds as people write them, `1 h 30 min`; what is no whole number stays as it is. */
export function duration(millis: string): string {
  const whole = Number(millis);
  if (!/^-?\d+$/.test(millis) || !Number.isSafeInteger(whole)) return millis;
  if (whole === 0) return "0";
  const said: string[] = [];
  let left = Math.abs(whole);
  for (const [unit, length] of units) {
    const count = Math.floor(left / length);
    if (count > 0) said.push(`${count} ${unit}`);
    left %= length;
  }
  return `${whole < 0 ? "-" : ""}${said.join(" ")}`;
}
