import { expect, test } from "@jest/globals";
import { opened, saidBy, valueOf } from "./opened.js";

const github = opened();
const asset = { tag: "v1.2", name: "flink-manifest.json", text: '{"schema":1,"ä":"😀"}\n' };
const release = (more: { draft?: boolean; immutable?: boolean } = {}) => {
  const made = { id: 5, tag: "v1.2", draft: false, immutable: false, assets: [], ...more };
  github.fake.state.releases.push(made);
  return github.fake.state.releases[0];
};

test.each([[true], [false]])("a release that is a draft (%s) gets its manifest once", async (draft) => {
  const made = release({ draft });
  expect(valueOf(await github.open().uploadReleaseAsset(asset)).did).toBe("uploaded");
  expect(valueOf(await github.open().uploadReleaseAsset(asset)).did).toBe("unchanged");
  expect(made?.assets.map(({ name, data }) => [name, data])).toEqual([[asset.name, asset.text]]);
});

test("another manifest does not take the place of the one that was released", async () => {
  const made = release();
  await github.open().uploadReleaseAsset(asset);
  const answer = await github.open().uploadReleaseAsset({ ...asset, text: "{}" });
  expect(saidBy(answer)).toMatch(/the release v1\.2 has another file flink-manifest\.json/);
  expect(made?.assets[0]?.data).toBe(asset.text);
});

test("what an upload left that broke off is removed", async () => {
  const made = release();
  made?.assets.push({ id: 9, name: asset.name, state: "open", digest: null, data: "" });
  expect(valueOf(await github.open().uploadReleaseAsset(asset)).did).toBe("uploaded");
  expect(made?.assets.map(({ state }) => state)).toEqual(["uploaded"]);
});

test("a published release that cannot be changed is said to be, with what to do", async () => {
  release({ immutable: true });
  const answer = await github.open().uploadReleaseAsset(asset);
  expect(saidBy(answer)).toMatch(
    /is published and cannot be changed any more\. Attach .* while the release is a draft/,
  );
});

test("a tag without a release is said to have none", async () => {
  expect(saidBy(await github.open().uploadReleaseAsset(asset))).toMatch(/there is no release of the tag v1\.2/);
});
