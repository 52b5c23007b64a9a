import { oneLine } from "../errors.js";
import type { Manifest, Operator } from "../manifest/manifest.js";
import { operatorIdOf } from "../manifest/operator-id.js";

/** An operator id as people meet it: in an exception of Flink's, in the web interface, in a savepoint. */
export const isOperatorId = (text: string): boolean => /^[0-9a-f]{32}$/i.test(text);

/** What is known of the operator with this id in the manifests given. */
export function explainOperator(
  id: string,
  manifests: readonly { readonly name: string; readonly manifest: Manifest }[],
): string {
  const lines = manifests.flatMap(({ name, manifest }) =>
    manifest.pipelines.flatMap((pipeline) =>
      pipeline.operators
        .filter((operator) => operator.id === id || operator.uidHash === id)
        .map((operator) => `In ${oneLine(name)}, pipeline "${oneLine(pipeline.name)}": ${describe(operator)}`),
    ),
  );
  const looked =
    manifests.length === 0 ? "No manifest was given to look it up in." : "None of the manifests given has it.";
  return [
    `${id} is an operator id: the name under which a savepoint keeps an operator's state.`,
    "Flink makes it of the operator's uid, or, where there is none, of the operator's place in the graph.",
    "",
    ...(lines.length > 0
      ? lines
      : [looked, `Write the manifests with extract, then: explain ${id} deployed.json changed.json`]),
    "",
  ].join("\n");
}

function describe(operator: Operator): string {
  const uid =
    operator.uid === undefined
      ? "no uid, so that the id moves with the graph"
      : `uid "${oneLine(operator.uid)}"${operatorIdOf(operator.uid) === operator.id ? ", which the id is made of" : ""}`;
  const states = operator.states.map((state) => `${oneLine(state.name)} (${state.kind})`).join(", ");
  const line = operator.line === undefined ? "" : `, ${oneLine(operator.line.file)}:${operator.line.line}`;
  return `"${oneLine(operator.name)}", ${uid}${line}; state: ${states || "none"}.`;
}
