import { examples } from "./read-back.js";
import type { Judgement, Rule } from "./rule.js";
import { called, flinksWords } from "./words.js";

export const enumeratorChanged: Rule<"enumerator-read-otherwise"> = {
  id: "enumerator-changed",
  title: "A source's enumerator does not read what the deployed one saved",
  judge: ({ before, after, as, differences, exception }) => {
    if (as === "equal") return null;
    const { outcome, happens } = ends[as];
    return {
      outcome,
      evidence: "flink",
      operator: before,
      at: after,
      message: `The splits and offsets that the enumerator of the source ${called(before)} saved ${happens}${examples(differences)}.`,
      why: `An enumerator runs in the job manager and saves itself with a serializer of the connector's own, whatever the state backend is. ${
        as === "unwilling"
          ? "Made-up values that the deployed job's serializer wrote were given to the new one; a class behind it threw, which it may do on made-up values alone."
          : "Made-up values that the deployed job's serializer wrote were given to the new one, and this is what became of them."
      }`,
      fix: "Let the new serializer read what the old one wrote: raise its version, and keep the old format under the old version. To give up what was saved, give the source a uid of its own and let it start where the old one was.",
      ...flinksWords(exception),
      change: `enumerator ${as} ${exception?.exception ?? differences.map(({ path }) => path).join(" ")}`,
    };
  },
};

/**
 * Whether the failure of an enumerator ends the job is a race: where it comes before the scheduler has told the coordinator's context whom to
 * tell, it is lost (`OperatorCoordinatorHolder`), and the coordinator never starts. Of sixteen recorded restores it was lost in ten.
 */
const ends = {
  unreadable: {
    outcome: "fails-later",
    happens:
      "cannot be read any more. The job runs with the splits that its readers have, gives out no new ones and completes no checkpoint; or, by a matter of moments, it fails as it starts",
  },
  unwilling: { outcome: "unknown", happens: "can perhaps not be read any more" },
  other: {
    outcome: "misreads",
    happens: "are read as something else, without an error: records are read again, or never",
  },
  default: {
    outcome: "loses",
    happens: "are lost in part or whole, without an error: records are read again, or never",
  },
} as const satisfies Readonly<Record<string, Pick<Judgement, "outcome"> & { readonly happens: string }>>;
