import { recordAction } from "./recordAction.js";
import { stepOf } from "./step.js";

await stepOf(recordAction);
