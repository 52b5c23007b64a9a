import { type Answering, type Call, exampleOf, page } from "./call.js";
import { notFound, Rejection } from "./rejection.js";
import type { FakeComment } from "./state.js";

const longest = 65_536;

const shown = ({ example, base }: Call, { id, body, login }: FakeComment): unknown => {
  const like = exampleOf(example);
  const user = { ...(like["user"] as object), login, type: login.endsWith("[bot]") ? "Bot" : "User" };
  return { ...like, id, body, user, html_url: `${base}/acme/orders/pull/1#issuecomment-${id}` };
};

const textOf = ({ body }: Call): string => {
  const text = String(body["body"]);
  if (text.length > longest) throw new Rejection(422, `Body is too long (maximum is ${longest} characters)`);
  return text;
};

const find = ({ state, parameters }: Call): FakeComment => {
  const found = state.comments.find(({ id }) => id === Number(parameters["comment_id"]));
  if (!found) throw notFound();
  return found;
};

export const comments: Readonly<Record<string, Answering>> = {
  "issues/list-comments": (call) => {
    const ofIssue = call.state.comments.filter(({ issue }) => issue === Number(call.parameters["issue_number"]));
    return page(ofIssue, call.query).map((one) => shown(call, one));
  },
  "issues/create-comment": (call) => {
    const text = textOf(call);
    return shown(call, call.state.comment(Number(call.parameters["issue_number"]), text));
  },
  "issues/update-comment": (call) => {
    const comment = find(call);
    comment.body = textOf(call);
    return shown(call, comment);
  },
  "issues/delete-comment": (call) => {
    call.state.comments.splice(call.state.comments.indexOf(find(call)), 1);
    return undefined;
  },
};
