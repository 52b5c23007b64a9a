import type { Manifest, Operator, State } from "../../src/manifest/manifest.js";
import { shuffled } from "./random.js";
import { serializerOf, treeOf } from "./serializers.js";

/** Edits that must not matter, made to a whole manifest. */
export const disturbances: Readonly<Record<string, (manifest: Manifest) => Manifest>> = {
  "every line moved": (manifest) =>
    eachOperator(manifest, (operator) =>
      operator.line === undefined
        ? operator
        : { ...operator, line: { ...operator.line, line: operator.line.line + 7 } },
    ),
  "every operator renamed": (manifest) =>
    eachOperator(manifest, (operator) => ({ ...operator, name: newName(operator.name) })),
  "a state added to each operator that has some": (manifest) =>
    eachOperator(manifest, (operator) =>
      operator.states.length === 0 ? operator : { ...operator, states: [...operator.states, another(operator)] },
    ),
};

export const newName = (name: string): string => `${name} (new name)`;

export const shuffle = (manifest: Manifest, random: () => number): Manifest => ({
  ...manifest,
  pipelines: manifest.pipelines.map((pipeline) => ({
    ...pipeline,
    operators: shuffled(pipeline.operators, random).map((operator) => ({
      ...operator,
      states: shuffled(operator.states, random),
    })),
  })),
});

const eachOperator = (manifest: Manifest, edit: (operator: Operator) => Operator): Manifest => ({
  ...manifest,
  pipelines: manifest.pipelines.map(({ refused, ...pipeline }) => ({
    ...pipeline,
    operators: pipeline.operators.map(edit),
    ...(refused === undefined
      ? {}
      : {
          refused: {
            ...refused,
            ...(refused.operators === undefined
              ? {}
              : { operators: renamedAs(pipeline.operators, refused.operators, edit) }),
          },
        }),
  })),
});

/** A refusal names operators; it goes on naming the same ones. */
const renamedAs = (
  operators: readonly Operator[],
  names: readonly string[],
  edit: (operator: Operator) => Operator,
): readonly string[] =>
  names.map((name) => {
    const named = operators.find((operator) => operator.name === name);
    return named === undefined ? name : edit(named).name;
  });

/** Named after what the operator does, so that it goes where the operator goes. */
const another = (operator: Operator): State => ({
  name: `one more of ${operator.function ?? operator.class}`,
  kind: "operator-list",
  seen: "registered",
  serializers: { element: serializerOf(treeOf("String", {})) },
  samples: [],
});
