import { Rejection } from "./rejection.js";
import type { Right, Scope, State } from "./state.js";

/** One of these is enough. */
const needed: Readonly<Record<string, readonly (readonly [Scope, Right])[]>> = {
  "issues/list-comments": [
    ["issues", "read"],
    ["pull-requests", "read"],
  ],
  "issues/create-comment": [
    ["issues", "write"],
    ["pull-requests", "write"],
  ],
  "issues/update-comment": [
    ["issues", "write"],
    ["pull-requests", "write"],
  ],
  "issues/delete-comment": [
    ["issues", "write"],
    ["pull-requests", "write"],
  ],
  "checks/create": [["checks", "write"]],
  "checks/update": [["checks", "write"]],
  "pulls/list": [["pull-requests", "read"]],
};
const ofContents = (method: string): readonly (readonly [Scope, Right])[] => [
  ["contents", method === "GET" ? "read" : "write"],
];

const order: readonly Right[] = ["none", "read", "write"];

/** As GitHub answers: a token that is none with 401, one that may not with 403. */
export function assertMay(state: State, authorization: string | undefined, id: string, method: string): void {
  const given = /^(?:token|bearer) (.+)$/i.exec(authorization ?? "")?.[1];
  if (given !== state.token) throw new Rejection(401, "Bad credentials");
  const ways = needed[id] ?? ofContents(method);
  const may = ways.some(([scope, right]) => order.indexOf(state.rights[scope]) >= order.indexOf(right));
  if (!may) throw new Rejection(403, "Resource not accessible by integration");
}
