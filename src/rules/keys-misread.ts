import type { Rule } from "./rule.js";
import { examples, readOn, writtenBy } from "./read-back.js";
import { called, flinksWords } from "./words.js";

export const keysMisread: Rule<"keys-read-otherwise"> = {
  id: "keys-misread",
  title: "Saved keys are read as other keys, so that nobody finds their state",
  judge: ({ before, after, readBack }, { path }) => {
    const read = readOn(readBack, undefined, path);
    if (read === undefined || read.outcome === "compatible") return null;
    const { reading, evidence } = read;
    const [unreadable, edge] = [reading.as === "unreadable", reading.as === "edge"];
    return {
      // Under another key the old state is not found, as if it were gone; on RocksDB the bytes of the key differ, which is the same.
      outcome: unreadable || edge ? read.outcome : "loses",
      evidence,
      operator: before,
      at: after,
      message: unreadable
        ? `The saved keys of ${called(before)} cannot be read any more.`
        : edge
          ? `Saved keys of ${called(before)} come back, but for those at the edge of their type (missing, empty or extreme ones)${examples(reading.differences)}. Where records have such keys, they do not find what lies under them.`
          : `The saved keys of ${called(before)} are read as other keys${examples(reading.differences)}. ${writtenBy(reading)} under them are not found by records of the same key, which start with empty state, without an error.`,
      why: "Flink takes the key's type for unchanged. The deployed job's own serializer wrote made-up keys, Flink's own classes restored them for the new job, and other keys came back.",
      fix: "Write and read keys exactly as before: keys are never migrated. For another format use another key class in an operator with another uid, and move the state over.",
      ...flinksWords(reading.exception),
      change: `keys ${reading.as}`,
    };
  },
};
