import { checkAction } from "./checkAction.js";
import { stepOf } from "./step.js";

await stepOf(checkAction);
