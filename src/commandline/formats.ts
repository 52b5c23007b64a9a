import type { Verdict } from "../verdict/verdict.js";

export const formatNames = ["text", "json", "markdown"] as const;
export type FormatName = (typeof formatNames)[number];
export const formatsThatAreNotYet: readonly string[] = ["html", "sarif", "junit"];

/** Each report is loaded only when it is wanted. `colour`: a terminal will show it. */
export async function render(verdict: Verdict, format: FormatName, colour: boolean): Promise<string> {
  if (format === "json") return (await reports.json()).jsonReport(verdict);
  if (format === "markdown") return (await reports.markdown()).markdownReport(verdict);
  return (await reports.text()).textReport(verdict, { colour });
}

/** For whoever has a moment: the report will not have to be loaded when it is wanted. */
export const prepare = (format: FormatName): Promise<unknown> => reports[format]();

const reports = {
  json: () => import("../report/json.js"),
  markdown: () => import("../report/markdown.js"),
  text: () => import("../report/text.js"),
};
