/** `npm run build [-- extractor|cli|check|extract|record]`: makes what is committed under `dist/`. Schema and pages are shipped as they lie. */
import { join } from "node:path";
import { buildExtractor, mavensJdk, pinnedJdk } from "./build/extractor.mjs";
import { buildProgram, programs } from "./build/program.mjs";
import { root } from "./run.mjs";

const bundles = Object.keys(programs).map((name) => [name, (dist) => buildProgram(dist, name)]);
const parts = { extractor: buildExtractor, ...Object.fromEntries(bundles) };
const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(parts);
const stranger = wanted.find((name) => !(name in parts));
if (stranger) {
  process.stderr.write(`There is no part called ${stranger}: it is ${Object.keys(parts).join(" or ")}.\n`);
  process.exit(2);
}
if (wanted.includes("extractor") && mavensJdk() !== pinnedJdk) {
  process.stderr.write(
    `Do not commit this JAR: Maven runs on JDK ${mavensJdk()}, the committed one is built on ${pinnedJdk}.\n`,
  );
}
for (const name of wanted) {
  process.stderr.write(`Building dist/${name} ...\n`);
  await parts[name](join(root, "dist"));
}
