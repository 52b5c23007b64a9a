import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, jest, test } from "@jest/globals";
import { canonicalText } from "../../src/manifest/canonical.js";
import { fakeGitHub } from "../github/fake/server.js";
import { cli } from "../support/cli.js";
import { manifest } from "../support/manifests.js";

jest.setTimeout(60_000);

/** A proxy that leads every name to the one port, and tells what it was asked for. */
async function proxyTo(port: number) {
  const asked: string[] = [];
  const server = createServer((_, response) => response.writeHead(501).end());
  server.on("connect", (request, socket, head) => {
    asked.push(request.url ?? "");
    const there = connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      there.write(head);
      there.pipe(socket).pipe(there);
    });
    for (const end of [there, socket]) end.on("error", () => (there.destroy(), socket.destroy()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, asked, close: () => (server.closeAllConnections(), server.close()) };
}

test("an own GitHub behind a proxy is reached by way of it, under the path that it names, and the process ends at once", async () => {
  const directory = mkdtempSync(join(tmpdir(), "proxy-test-"));
  const fake = await fakeGitHub();
  const proxy = await proxyTo(Number(new URL(fake.url).port));
  const job = join(directory, "job.json");
  writeFileSync(job, canonicalText(manifest({ operators: [{ uid: "totals" }] })));
  const began = Date.now();
  const ran = await cli(["check", "--baseline", "branch:baselines", "--candidate", job], {
    env: {
      GITHUB_REPOSITORY: "acme/orders",
      GITHUB_TOKEN: fake.state.token,
      GITHUB_API_URL: "http://git.acme.example:8080/api/v3",
      GITHUB_EVENT_PATH: undefined,
      http_proxy: proxy.url,
      no_proxy: undefined,
      NO_PROXY: undefined,
    },
  });
  proxy.close();
  await fake.close();
  rmSync(directory, { recursive: true });
  expect(proxy.asked).toEqual(["git.acme.example:8080"]);
  expect(fake.log.map(({ id }) => id)).toEqual([
    "GET /api/v3/repos/acme/orders/contents/job%2Fproduction%2Fmanifest.json",
  ]);
  expect(ran).toMatchObject({ status: 2, stderr: expect.stringMatching(/Nothing is recorded at/) });
  expect(Date.now() - began).toBeLessThan(20_000);
});
