// Cuts the operations that we use out of GitHub's published API description, for the fake GitHub of the tests. The whole is 13 MB.
// Run it after an update of @octokit/openapi, or when an operation joins the list: node scripts/openapi.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { format } from "prettier";

const used =
  `issues/list-comments issues/create-comment issues/update-comment issues/delete-comment checks/create checks/update
  git/get-ref git/create-ref git/update-ref git/get-commit git/create-commit git/get-tree git/create-tree git/create-blob
  repos/get-content repos/list-commits repos/get-release-by-tag repos/list-releases repos/upload-release-asset
  repos/delete-release-asset pulls/list`.split(/\s+/);

const root = join(import.meta.dirname, "..");
const file = createRequire(import.meta.url).resolve("@octokit/openapi/generated/api.github.com.json");
const whole = JSON.parse(readFileSync(file, "utf8"));

const lookedUp = (reference) =>
  reference
    .split("/")
    .slice(1)
    .reduce((here, name) => here[name], whole);

/** Without prose; OpenAPI's `nullable` in the words of JSON Schema. `taken` collects the schemas that are referred to. */
function cut(node, taken) {
  if (Array.isArray(node)) return node.map((one) => cut(one, taken));
  if (typeof node !== "object" || node === null) return node;
  if (typeof node.$ref === "string") {
    if (!node.$ref.startsWith("#/components/schemas/")) return cut(lookedUp(node.$ref), taken);
    taken.add(node.$ref);
    return { $ref: node.$ref };
  }
  const { nullable, ...rest } = node;
  const kept = Object.entries(rest).filter(
    ([name, value]) => !(prose.has(name) && typeof value !== "object") && !extra.has(name),
  );
  const made = Object.fromEntries(kept.map(([name, value]) => [name, cut(value, taken)]));
  return nullable === true ? { anyOf: [made, { type: "null" }] } : made;
}
const prose = new Set(["description", "title", "summary", "deprecated", "example", "default"]);
const extra = new Set(["examples", "externalDocs", "x-github", "x-github-breaking-changes", "discriminator"]);

/** The first published example of the answer: what the fake's answers are built on. */
function exampleIn(content) {
  const [first] = Object.values(content?.examples ?? {});
  return (first?.$ref ? lookedUp(first.$ref) : first)?.value;
}

const taken = new Set();
const operations = {};
for (const [path, methods] of Object.entries(whole.paths)) {
  for (const [method, operation] of Object.entries(methods)) {
    if (!used.includes(operation.operationId)) continue;
    const [status, answer] = Object.entries(operation.responses).find(([code]) => code.startsWith("2"));
    const content = answer.content?.["application/json"];
    operations[operation.operationId] = {
      method: method.toUpperCase(),
      path,
      parameters: cut(operation.parameters, taken).map(({ name, in: place, required, schema }) => ({
        name,
        in: place,
        required: required ?? false,
        schema,
      })),
      ...(operation.requestBody?.content["application/json"] && {
        body: cut(operation.requestBody.content["application/json"].schema, taken),
        bodyRequired: operation.requestBody.required ?? false,
      }),
      status: Number(status),
      ...(content && { answer: cut(content.schema, taken), example: exampleIn(content) }),
    };
  }
}
const missing = used.filter((id) => !(id in operations));
if (missing.length > 0) throw new Error(`not in GitHub's description: ${missing.join(", ")}`);

const schemas = {};
for (const reference of taken) schemas[reference.split("/").at(-1)] = cut(lookedUp(reference), taken);
const version = JSON.parse(readFileSync(join(root, "node_modules/@octokit/openapi/package.json"), "utf8")).version;
const sorted = Object.fromEntries(used.map((id) => [id, operations[id]]));
const subset = {
  from: `@octokit/openapi ${version}, api.github.com, MIT licence, (c) GitHub`,
  operations: sorted,
  components: { schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))) },
};
const text = await format(JSON.stringify(subset), { parser: "json", printWidth: 120 });
writeFileSync(join(root, "test/github/openapi/github.json"), text);
