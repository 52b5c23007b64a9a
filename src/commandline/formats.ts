import type { Verdict } from "../verdict/verdict.js";

export const formatNames = ["text", "json", "markdown"] as const;
export type FormatName = (typeof formatNames)[number];
export const formatsThatAreNotYet: readonly string[] = ["html", "sarif", "junit"];

/** Each report is loaded only when it is wanted. `colour`: a terminal will show it. */
export async function render(verdict: Verdict, format: FormatName, colour: boolean): Promise<string> {
  if (format === "json") return (await import("../report/json.js")).jsonReport(verdict);
  if (format === "markdown") return (await import("../report/markdown.js")).markdownReport(verdict);
  return (await import("../report/text.js")).textReport(verdict, { colour });
}
