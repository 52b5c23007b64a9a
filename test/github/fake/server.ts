import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Answering } from "./call.js";
import { checks } from "./checks.js";
import { comments } from "./comments.js";
import { match, refused, wrong } from "./description.js";
import { git } from "./git.js";
import { assertMay } from "./permissions.js";
import { notFound, Rejection } from "./rejection.js";
import { repository } from "./repository.js";
import { State } from "./state.js";

const answers: Readonly<Record<string, Answering>> = { ...comments, ...checks, ...git, ...repository };

/** One request as it came. */
export interface Logged {
  readonly id: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: unknown;
}

/** Something that goes wrong with the next requests of an operation (`*`: of any), `times` times; for ever if it is not said. */
export interface Fault {
  readonly on: string;
  times?: number;
  readonly status?: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is instead of JSON. */
  readonly raw?: string;
  /** Milliseconds before anything is answered. */
  readonly delay?: number;
  /** The connection ends: before the request is worked on, after it without an answer, or in the middle of one. */
  readonly cut?: "before" | "after" | "amid";
  /** Something that happens just before the request is worked on, for instance another run's write. */
  readonly meanwhile?: (state: State) => void;
}

export interface FakeGitHub {
  readonly url: string;
  readonly state: State;
  readonly log: Logged[];
  readonly faults: Fault[];
  /** What GitHub's description does not allow, in requests or in our own answers. A test that leaves something here is wrong. */
  readonly violations: string[];
  /** Fails if there are violations. */
  close(): Promise<void>;
}

/** GitHub on loopback, as far as its published description and the state go. */
export async function fakeGitHub(): Promise<FakeGitHub> {
  const fake = { state: new State(), log: [] as Logged[], faults: [] as Fault[], violations: [] as string[] };
  const server = createServer((request, response) => void serve(fake, request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    if (fake.violations.length > 0) throw new Error(`GitHub would not have it so:\n${fake.violations.join("\n")}`);
  };
  return { ...fake, url, close };
}

type Parts = Omit<FakeGitHub, "url" | "close">;

async function serve(fake: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const bytes = Buffer.concat(parts);
  const base = `http://${request.headers.host}`;
  const url = new URL(request.url ?? "/", base);
  const matched = match(request.method ?? "", url.pathname);
  const isJson = matched?.operation.body !== undefined;
  const body = isJson && bytes.length > 0 ? (JSON.parse(bytes.toString()) as Record<string, unknown>) : {};
  const id = matched?.operation.id ?? `${request.method} ${url.pathname}`;
  fake.log.push({ id, headers: request.headers, body });
  const fault = nextFault(fake.faults, id);
  fault?.meanwhile?.(fake.state);
  if (fault?.delay !== undefined) await sleep(fault.delay);
  if (fault?.cut === "before") return void request.socket.destroy();
  try {
    if (fault?.status !== undefined) throw new Rejection(fault.status, fault.message ?? "fault", fault.headers);
    if (fault?.raw !== undefined) return send(response, 200, fault.raw, { "content-type": "text/html" });
    if (!matched) throw notFound();
    const { operation, parameters } = matched;
    assertMay(fake.state, request.headers.authorization, id, operation.method);
    if (parameters["owner"] !== fake.state.owner || parameters["repo"] !== fake.state.repo) throw notFound();
    const invalid = refused(matched, url.searchParams, body);
    if (invalid !== undefined) throw new Rejection(422, `Invalid request. ${invalid}`);
    const accept = request.headers.accept ?? "";
    const example = operation.example as Record<string, unknown>;
    const { state } = fake;
    const answer = answers[id]?.({ state, parameters, query: url.searchParams, body, bytes, accept, base, example });
    if (fault?.cut === "after") return void request.socket.destroy();
    if (answer === undefined) return send(response, operation.status, "");
    const isText = typeof answer === "string";
    const flaw = isText ? undefined : wrong(operation, "answer", answer);
    if (flaw !== undefined) fake.violations.push(`our answer to ${id}: ${flaw}`);
    const type = isText ? "application/vnd.github.raw+json; charset=utf-8" : "application/json; charset=utf-8";
    const text = isText ? answer : JSON.stringify(answer);
    if (fault?.cut === "amid") {
      response.writeHead(operation.status, { "content-type": type, "content-length": Buffer.byteLength(text) });
      response.write(text.slice(0, text.length / 2), () => request.socket.destroy());
      return;
    }
    send(response, operation.status, text, { "content-type": type });
  } catch (thrown) {
    if (!(thrown instanceof Rejection)) fake.violations.push(`the fake itself failed at ${id}: ${String(thrown)}`);
    const { status, message, headers } = thrown instanceof Rejection ? thrown : new Rejection(500, String(thrown));
    if (status === 422 && message.startsWith("Invalid request")) fake.violations.push(`${id}: ${message}`);
    const text = JSON.stringify({ message, documentation_url: "https://docs.github.com/rest", status: String(status) });
    send(response, status, text, { "content-type": "application/json; charset=utf-8", ...headers });
  }
}

function send(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...headers });
  response.end(text);
}

function nextFault(faults: Fault[], id: string): Fault | undefined {
  const fault = faults.find(({ on, times }) => (on === "*" || on === id) && times !== 0);
  if (fault?.times !== undefined) fault.times -= 1;
  return fault;
}
