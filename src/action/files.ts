import { canonicalText } from "../manifest/canonical.js";
import { jsonReport } from "../report/json.js";
import type { Written } from "./outputs.js";
import type { Result } from "./result.js";
import type { Runner } from "./runner.js";

/** The report and the candidate's manifest, for later steps to upload. */
export async function keepFiles(result: Result, { keep }: Runner): Promise<Written> {
  if (result.kind !== "judged") return {};
  const { verdict } = result;
  const report = await keep("report.json", jsonReport(verdict));
  const manifest = await keep("manifest.json", canonicalText(verdict.manifests.candidate));
  return { ...(report !== undefined && { report }), ...(manifest !== undefined && { manifest }) };
}
