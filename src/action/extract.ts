import { extractAction } from "./extractAction.js";
import { stepOf } from "./step.js";

await stepOf(extractAction);
