/** A command line that a person can paste into a shell: what the Action said can be made again anywhere. Long values are kept. */
export const commandLineWords = ([command = "", ...options]: readonly string[]): string =>
  [`flink-upgrade-check ${command}`, ...options.map((word) => quoted(withoutSecret(word)))].join(" \\\n  ");

/** Variables and configuration may hold passwords, and a summary is read by more people than a workflow's secrets are. */
const withoutSecret = (word: string): string => {
  const [, option, value = ""] = /^(--(?:baseline-)?(?:env|flink-conf)=)(.*)$/s.exec(word) ?? [];
  return option === undefined ? word : `${option}${value.split("=")[0] ?? ""}=...`;
};

const quoted = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);
