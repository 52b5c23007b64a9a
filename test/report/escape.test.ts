import { code, markdown, mermaid, plain } from "../../src/report/escape.js";
import { prose } from "../../src/report/prose.js";
import { hostileNames } from "./cases.js";

test.each([
  ["two\r\nlines\tand  spaces", "two lines and spaces"],
  ["\u001b[31mred\u001b[0m", "\\u001b[31mred\\u001b[0m"],
  ["dedupe\u200b", "dedupe\\u200b"],
  ["\u202egnp.exe", "\\u202egnp.exe"],
  ["half \ud83d", "half \\ud83d"],
  ["tag \u{e0041}", "tag \\u{e0041}"],
  ["::error::x", ": :error: :x"],
  ["said ##[error]x and ##vso[task]", "said # #[error]x and # #vso[task]"],
  ["Überweisung 统计 😀", "Überweisung 统计 😀"],
])("plain text of %j is %s", (text, expected) => {
  expect(plain(text)).toBe(expected);
});

test("plain text is cut between characters, and says so", () => {
  expect(plain("😀".repeat(300), 3)).toBe("😀😀😀…");
  expect(plain("n".repeat(200))).toHaveLength(200);
});

test.each([
  ["a*b_c", "a&#42;b_c"],
  ["1. no list, 1.20.3 as it is.", "1&#46; no list, 1.20.3 as it is."],
  ["- no list, a-b as it is", "&#45; no list, a-b as it is"],
  ["<b>&lt;", "&#60;b&#62;&#38;lt;"],
  ["[x](y)|z", "&#91;x&#93;(y)&#124;z"],
  ["Sink: audit", "Sink: audit"],
])("Markdown of %j is %s", (text, expected) => {
  expect(markdown(text)).toBe(expected);
});

test.each([
  ["dedupe", "`dedupe`"],
  ["a`b``c", "```a`b``c```"],
  ["`a`", "`` `a` ``"],
  ["", "`(empty)`"],
  ["<!-- marker -->", "`<! -- marker -->`"],
])("a code span of %j is %s", (text, expected) => {
  expect(code(text)).toBe(expected);
});

test.each([
  [
    'The state "seen" of "Dedupe orders" (uid "dedupe") is gone.',
    "The state `seen` of `Dedupe orders` (uid `dedupe`) is gone.",
  ],
  ['"Audit".uid("audit").setUidHash("ab"), and more', '`"Audit".uid("audit").setUidHash("ab")`, and more'],
  ["Add .setUidHash of it in open() before", "Add `.setUidHash` of it in `open()` before"],
  ["set --allowNonRestoredState once", "set `--allowNonRestoredState` once"],
  [
    "ask @octocat, see #12 or acme/x#3 and someone@example.com",
    "ask `@octocat`, see `#12` or `acme/x#3` and `someone@example.com`",
  ],
  ["see https://evil.example/x or www.evil.example", "see `https://evil.example/x` or `www.evil.example`"],
  ["id 9f3c1ab0c7d2 costs $5 and 6$ :tada:", "id `9f3c1ab0c7d2` costs `$5` and `6$` `:tada:`"],
  ["java.net.ConnectException: refused", "`java.net.ConnectException`: refused"],
])("prose %j is %s", (text, expected) => {
  expect(prose(text)).toBe(expected);
});

test("a Mermaid label has only letters, digits and a few signs", () => {
  for (const name of hostileNames) expect(mermaid(name)).toMatch(/^(?:[\p{L}\p{M}\p{N} _./-]|#\d+;)*$/u);
  expect(mermaid('x"]; click')).toBe("x#34;#93;#59; click");
});

test.each(hostileNames)("%#: no construct is left outside a code span", (name) => {
  for (const escaped of [markdown(name, 1000), prose(name), code(name)]) {
    expect(escaped).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    expect(escaped).not.toContain("<!--");
    // A code span ends with as many backticks as it began with; nothing else has any.
    const outside = escaped.replaceAll(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, "");
    expect(outside.replaceAll(/&#\d+;/g, "")).not.toMatch(/[`*[\]<>|\\@#$~^=!{}&+]|^[\s]*(?:-|\d+[.)])\s|:\/\/|::/m);
  }
});
