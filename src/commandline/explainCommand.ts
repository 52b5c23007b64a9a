import type { Command } from "commander";
import { put } from "./output.js";

/** `explain`: the page of a rule, the rules behind an exception, the operator behind an id. */
export function addExplain(program: Command): void {
  program
    .command("explain")
    .description("Explain a rule, what Flink said on a failed restore, or an operator id.")
    .argument("<rule | exception text | operator id>", "what to explain")
    .argument("[manifest.json...]", "where to look an operator id up")
    .option("--debug", "show the stack of an error")
    .action(async (subject: string, manifests: readonly string[]) => {
      const { explain } = await import("../explain/explain.js");
      await put(await explain(subject, manifests), undefined, "");
    });
}
