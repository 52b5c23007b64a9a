import { met as whenMet } from "./lazily.js";
import { editedQuery, fixFor } from "./of-query.js";
import type { Rule } from "./rule.js";
import { because, called, listed } from "./words.js";

export const namespaceSerializerChanged: Rule<"namespace-serializer-changed"> = {
  id: "namespace-serializer-changed",
  title: "The namespace of a state changed, most often the kind of window",
  judge: ({ before, after, from, to, also, compatibility, differences }) => {
    if (compatibility !== "after-migration" && compatibility !== "incompatible") return null;
    const names = [from, ...also].map((state) => `"${state.name}"`);
    const what =
      from.kind === "timer" ? "The timers" : `The ${names.length === 1 ? "state" : "states"} ${listed(names)}`;
    const others = also.flatMap(({ name, kind }) =>
      after.states.filter((one) => one.name === name && one.kind === kind),
    );
    // The first of them that is asked for ends the job.
    const met = [to, ...others].map((asked) => whenMet(asked, after));
    const { outcome, when } = met.find((one) => one.outcome === "refuses") ?? whenMet(to, after);
    return {
      outcome,
      evidence: "flink",
      operator: before,
      at: after,
      state: from.name,
      message: `${what} of ${called(before)} ${from.kind === "timer" || names.length > 1 ? "were" : "was"} saved under another kind of window or namespace${because(differences)}.${editedQuery(before, after)} ${when}`,
      why: "Each value lies under its window. Flink does not rewrite windows, so that the new namespace serializer must read the old ones as they are.",
      fix: fixFor(
        before,
        "Keep the kind of window, or give the operator with the new window another uid and let the old one run out first.",
      ),
      flinkSays: {
        exception: "org.apache.flink.util.StateMigrationException",
        message: "The new namespace serializer must be compatible with the old namespace serializer.",
      },
      change: `namespace ${compatibility}`,
    };
  },
};
