import type { Pipeline } from "../manifest/manifest.js";
import { own } from "../manifest/own.js";
import type { Rule } from "./rule.js";
import { wholeOf } from "./whole.js";

/** What the cluster's configuration says, in the words of Flink 1.20 and of those before it. A command line that says otherwise is not seen. */
const claims = ({ configuration }: Pipeline): boolean =>
  ["execution.state-recovery.claim-mode", "execution.savepoint-restore-mode"].some(
    (option) => own(configuration, option)?.toUpperCase() === "CLAIM",
  );

/** Where it was on before, the team deploys in a way that it works in; only the first time takes them by surprise. */
export const changelogEnabled: Rule<"changelog-enabled"> = {
  id: "changelog-enabled",
  title: "The changelog of state is switched on, and the first checkpoint fails unless the savepoint is claimed",
  judge: ({ after }, { path }) => {
    if (path.claimMode !== "no-claim" || claims(after)) return null;
    return {
      outcome: "fails-later",
      evidence: "rule",
      operator: wholeOf(after),
      message: `The pipeline "${after.name}" restores and runs, and dies at its first checkpoint: the changelog of state is on from now on, and the savepoint is not claimed.`,
      why: "Without a claim on what it restores from (Flink's default) a job has to make its first checkpoint a full one, which the changelog's state backend does not support.",
      fix: "Deploy this version once in claim mode (flink run -restoreMode CLAIM, -claimMode CLAIM in Flink 2): Flink then owns the savepoint and may delete it. Or leave the changelog switched off in this deployment.",
      change: "changelog on",
    };
  },
};
