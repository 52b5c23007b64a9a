import { parse } from "yaml";
import { readmeWorkflows } from "../../scripts/workflows/readme.mjs";
import type { Right, Scope } from "../github/fake/state.js";

type Permissions = Readonly<Record<string, string>>;

interface Parsed {
  readonly permissions?: Permissions;
  readonly jobs: Readonly<Record<string, { readonly permissions?: Permissions; readonly steps: readonly Step[] }>>;
}
interface Step {
  readonly uses?: string;
}

const texts = readmeWorkflows();

/** The text of a workflow of the README, word for word. */
export function workflowText(name: string): string {
  const text = texts[name];
  if (text === undefined) throw new Error(`the README has no workflow ${name}`);
  return text;
}

/** A change to a workflow, to show what a line of it is for. */
export const edited =
  (from: string, to: string) =>
  (text: string): string => {
    if (!text.includes(from)) throw new Error(`the workflow has no ${from.trim()}`);
    return text.replace(from, to);
  };

/** Every `uses:` of a workflow once. */
export const usedBy = (text: string): readonly string[] => {
  const steps = Object.values((parse(text) as Parsed).jobs).flatMap((job) => job.steps);
  return [...new Set(steps.flatMap(({ uses }) => (uses === undefined ? [] : [uses])))];
};

/** What `permissions:` gives a job; what is not named it has not. */
export function permissionsOf(text: string, job: string): Permissions {
  const { permissions, jobs } = parse(text) as Parsed;
  const given = jobs[job]?.permissions ?? permissions;
  if (given === undefined) throw new Error(`the job ${job} does not say its permissions`);
  return given;
}

/** The same as rights of a token. GitHub gives the token of a fork's pull request no right to write, whatever is asked for. */
export function rightsOf(permissions: Permissions, fork: boolean): Record<Scope, Right> {
  const right = (scope: Scope): Right => {
    const wanted = permissions[scope] ?? "none";
    return wanted === "write" && fork ? "read" : (wanted as Right);
  };
  return {
    contents: right("contents"),
    issues: right("issues"),
    "pull-requests": right("pull-requests"),
    checks: right("checks"),
  };
}
