import type { Operator, Pipeline } from "../manifest/manifest.js";
import { own } from "../manifest/own.js";
import type { Changes } from "./change.js";

/** Undefined too where one of the deployed operators had none: whoever deploys such a job takes other savepoints. */
export function lostCanonicalSavepoint(
  before: Pipeline,
  after: Pipeline,
): Changes["canonical-savepoint-lost"] | undefined {
  const operators = after.operators.filter((operator) => refusal(operator) !== undefined);
  const said = operators.map(refusal).find((one) => one !== undefined);
  if (said === undefined || before.operators.some((operator) => refusal(operator) !== undefined)) return undefined;
  const [exception = said, ...message] = said.split(": ");
  return {
    pipeline: after,
    operators,
    exception: { exception, message: message.join(": "), chain: [said] },
  };
}

const refusal = ({ facts }: Operator): string | undefined => own(facts, "savepoint.canonical");
