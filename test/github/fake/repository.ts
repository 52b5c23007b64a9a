import { createHash } from "node:crypto";
import { type Answering, type Call, exampleOf, page } from "./call.js";
import { notFound, Rejection } from "./rejection.js";
import type { FakeAsset, FakePull, FakeRelease } from "./state.js";

const tipOf = ({ state }: Call, ref: string | null): string | undefined =>
  state.objects.branches.get((ref ?? "main").replace(/^refs\/heads\//, ""));

const assetShown = (like: object, { base }: Call, { id, name, state, digest }: FakeAsset): unknown => ({
  ...like,
  id,
  name,
  state,
  digest,
  browser_download_url: `${base}/acme/orders/releases/download/x/${name}`,
});

const releaseShown = (call: Call, { id, tag, draft, immutable, assets }: FakeRelease): unknown => {
  const like = exampleOf(call.example);
  const [asset] = like["assets"] as readonly object[];
  return {
    ...like,
    id,
    tag_name: tag,
    draft,
    immutable,
    upload_url: `${call.base}/repos/acme/orders/releases/${id}/assets{?name,label}`,
    assets: assets.map((one) => assetShown(asset ?? {}, call, one)),
  };
};

const pullShown = ({ example }: Call, { number, headOwner, headBranch, headSha, base }: FakePull): unknown => {
  const like = exampleOf(example) as { head: { repo: object; user: object }; base: { repo: object } };
  const head = {
    ...like.head,
    label: `${headOwner}:${headBranch}`,
    ref: headBranch,
    sha: headSha,
    user: { ...like.head.user, login: headOwner },
    repo: { ...like.head.repo, full_name: `${headOwner}/orders` },
  };
  return {
    ...like,
    // The published example lacks what the schema asks of a team.
    requested_teams: [],
    number,
    head,
    base: { ...like.base, ref: base, repo: { ...like.base.repo, full_name: "acme/orders" } },
  };
};

export const repository: Readonly<Record<string, Answering>> = {
  "repos/get-content": (call) => {
    const bytes = call.state.objects.fileAt(tipOf(call, call.query.get("ref")), call.parameters["path"] ?? "");
    if (!bytes) throw notFound();
    // The other forms hold at most 1 MB of content; what asks for them here has not thought of that.
    if (!call.accept.includes("raw")) throw new Rejection(415, "Only raw contents are served here");
    return bytes.toString("utf8");
  },
  "repos/list-commits": (call) => {
    const tip = tipOf(call, call.query.get("sha"));
    if (tip === undefined) throw notFound();
    const { objects } = call.state;
    const path = call.query.get("path") ?? "";
    const touching = objects.history(tip).filter(({ sha, parents }) => {
      const [after, before] = [objects.fileAt(sha, path), objects.fileAt(parents[0], path)];
      return !(after === before || (after && before && after.equals(before)));
    });
    const like = exampleOf(call.example) as { commit: { author: object; committer: object }; author: object };
    return page(touching, call.query).map(({ sha, message, by, at }) => ({
      ...like,
      sha,
      commit: { ...like.commit, message, committer: { ...like.commit.committer, date: at } },
      author: { ...like.author, login: by },
    }));
  },
  "repos/get-release-by-tag": (call) => {
    const found = call.state.releases.find(({ tag, draft }) => !draft && tag === call.parameters["tag"]);
    if (!found) throw notFound();
    return releaseShown(call, found);
  },
  "repos/list-releases": (call) => page(call.state.releases, call.query).map((one) => releaseShown(call, one)),
  "repos/upload-release-asset": (call) => {
    const release = call.state.releases.find(({ id }) => id === Number(call.parameters["release_id"]));
    const name = call.query.get("name") ?? "";
    if (!release) throw notFound();
    if (release.immutable) throw new Rejection(422, "Cannot upload assets to an immutable release.");
    if (release.assets.some((one) => one.name === name)) throw new Rejection(422, "Validation Failed: already_exists");
    const digest = `sha256:${createHash("sha256").update(call.bytes).digest("hex")}`;
    const asset: FakeAsset = { id: call.state.next(), name, state: "uploaded", digest, data: call.bytes.toString() };
    release.assets.push(asset);
    return assetShown(call.example, call, asset);
  },
  "repos/delete-release-asset": (call) => {
    const id = Number(call.parameters["asset_id"]);
    const release = call.state.releases.find(({ assets }) => assets.some((one) => one.id === id));
    if (!release) throw notFound();
    release.assets = release.assets.filter((one) => one.id !== id);
    return undefined;
  },
  "pulls/list": (call) => {
    const head = call.query.get("head");
    const open = call.state.pulls.filter((one) => head === null || `${one.headOwner}:${one.headBranch}` === head);
    return page(open, call.query).map((one) => pullShown(call, one));
  },
};
