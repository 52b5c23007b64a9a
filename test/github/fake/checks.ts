import { type Answering, type Call, exampleOf } from "./call.js";
import { notFound, Rejection } from "./rejection.js";
import type { FakeCheck } from "./state.js";

interface Output {
  readonly title?: string;
  readonly summary?: string;
  readonly annotations?: readonly unknown[];
}

const shown = ({ example, base }: Call, { id, name, headSha, conclusion, title, summary, annotations }: FakeCheck) => {
  const like = exampleOf(example);
  const output = { ...(like["output"] as object), title, summary, annotations_count: annotations.length };
  const html_url = `${base}/acme/orders/runs/${id}`;
  return { ...like, id, name, head_sha: headSha, status: "completed", conclusion, output, html_url };
};

export const checks: Readonly<Record<string, Answering>> = {
  "checks/create": (call) => {
    const {
      name,
      head_sha,
      status,
      conclusion,
      output = {},
    } = call.body as Record<string, string> & { output?: Output };
    if (status === "completed" && conclusion === undefined) throw new Rejection(422, "conclusion is missing");
    if ((output.title ?? "").length > 255) throw new Rejection(422, "title is too long");
    const check = {
      id: call.state.next(),
      name: name ?? "",
      headSha: head_sha ?? "",
      conclusion: conclusion ?? "",
      title: output.title ?? "",
      summary: output.summary ?? "",
      annotations: [...(output.annotations ?? [])],
    };
    call.state.checks.push(check);
    return shown(call, check);
  },
  "checks/update": (call) => {
    const check = call.state.checks.find(({ id }) => id === Number(call.parameters["check_run_id"]));
    if (!check) throw notFound();
    check.annotations.push(...((call.body["output"] as Output | undefined)?.annotations ?? []));
    return shown(call, check);
  },
};
