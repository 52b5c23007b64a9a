/** `npm run new-rule -- <id> [<kind of change>]`: the five parts of a rule, each of which fails until it is filled in. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { format, resolveConfig } from "prettier";
import { bookWith } from "./new-rule/book.mjs";
import { filesOf } from "./new-rule/files.mjs";
import { wrongNames } from "./new-rule/names.mjs";
import { root } from "./run.mjs";

const [id, kind = id] = process.argv.slice(2);
const wrong = wrongNames(id, kind, root, (file) => existsSync(join(root, file)));
if (wrong) {
  process.stderr.write(`${wrong}\n`);
  process.exit(2);
}

const book = join(root, "src/rules/book.ts");
const style = await resolveConfig(book);
// Made before anything is written, so that a failure leaves nothing half done.
const text = await format(bookWith(readFileSync(book, "utf8"), id, kind), { ...style, parser: "typescript" });
const files = filesOf(id, kind);
for (const [path, content] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content, { flag: "wx" });
}
writeFileSync(book, text);
process.stdout.write(`Fill in, in this order (CONTRIBUTING.md says how):\n`);
for (const path of [...Object.keys(files).reverse(), "src/rules/book.ts"]) process.stdout.write(`  ${path}\n`);
