import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { declared } from "../support/declared.js";
import { readmeWorkflows } from "../../scripts/workflows/readme.mjs";
import { generated, page } from "./markdown.js";

const actions = [
  ["check", "action.yml"],
  ["extract", "extract/action.yml"],
  ["record", "record/action.yml"],
] as const;

const cell = (text: string): string => text.replaceAll("|", "\\|");

/** `baseline-...` inputs are one row: they say of the baseline what the others say. */
const rows = (file: string): string => {
  const { inputs, outputs } = declared(file);
  const shown = Object.entries(inputs).filter(([name]) => !name.startsWith("baseline-"));
  const mirrored = Object.keys(inputs).length > shown.length;
  return [
    "| input | meaning |",
    "| --- | --- |",
    ...shown.map(
      ([name, { description, required }]) => `| \`${name}\`${required ? " (required)" : ""} | ${cell(description)} |`,
    ),
    ...(mirrored ? ["| `baseline-...` | The same about the job, for the baseline alone. |"] : []),
    "",
    "| output | meaning |",
    "| --- | --- |",
    ...Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`),
  ].join("\n");
};

test.each(actions)("the tables of %s are those of its action.yml", (name, file) => {
  const wanted = rows(file);
  const { is } = generated("README.md", `<!-- action ${name} -->`, `<!-- /action ${name} -->`, wanted);
  expect(is).toBe(wanted);
});

interface Workflow {
  readonly permissions: object;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly if?: string;
        readonly permissions: Readonly<Record<string, string>>;
        readonly steps: readonly {
          readonly uses?: string;
          readonly run?: string;
          readonly with?: Record<string, unknown>;
        }[];
      }
    >
  >;
}

const texts = readmeWorkflows();
const workflow = (name: string): Workflow => parse(texts[name] ?? "") as Workflow;

const files: Readonly<Record<string, string>> = Object.fromEntries(
  actions.map(([name, file]) => [
    `flink-upgrade-check/flink-upgrade-check${name === "check" ? "" : `/${name}`}@v1`,
    file,
  ]),
);

test.each(Object.keys(texts))(
  "the workflow %s gives our Actions inputs that they have, and all that they require",
  (name) => {
    const steps = Object.values(workflow(name).jobs).flatMap((job) => job.steps);
    const ours = steps.filter(({ uses = "" }) => uses.startsWith("flink-upgrade-check/"));
    expect(ours.length).toBeGreaterThan(0);
    for (const { uses = "", with: given = {} } of ours) {
      const { inputs } = declared(files[uses] ?? uses);
      const required = Object.keys(inputs).filter((input) => inputs[input]?.required);
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
      expect(Object.keys(given)).toEqual(expect.arrayContaining(required));
    }
  },
);

test("where the pull request's code runs nothing can be written, and where something can be written it does not run", () => {
  const { permissions, jobs } = workflow("upgrade");
  expect(permissions).toEqual({});
  for (const { steps, permissions: rights } of Object.values(jobs)) {
    const executes = steps.some(({ run, uses = "" }) => run !== undefined || /\/extract@/.test(uses));
    if (executes) expect(rights).toEqual({ contents: "read" });
    for (const { uses = "", with: given } of steps)
      if (uses.startsWith("actions/checkout@")) expect(given).toMatchObject({ "persist-credentials": false });
  }
  expect(jobs["flink-upgrade"]).toMatchObject({ if: "always()", permissions: { "pull-requests": "write" } });
});

/** Every Action of others with its pin and the version in the comment, for instance `actions/checkout@3d3c... # v7.0.1`. */
const pins = (text: string): readonly string[] =>
  [...text.matchAll(/uses: (?!flink-upgrade-check\/)(.*)$/gm)].map(([, used = ""]) => used);

test("Actions of others are pinned by commit, in the README as in our own workflow, which is kept up to date", () => {
  const ours = pins(page(".github/workflows/ci.yml"));
  const shown = Object.values(texts).flatMap(pins);
  expect(shown.length).toBeGreaterThan(0);
  for (const pin of shown) {
    expect(pin).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    const [action = ""] = pin.split("@");
    for (const other of [...ours, ...shown].filter((one) => one.startsWith(`${action}@`))) expect(pin).toBe(other);
  }
});
