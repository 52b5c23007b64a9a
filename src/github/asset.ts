import { createHash } from "node:crypto";
import { unless404 } from "./branchRead.js";
import type { Client } from "./client.js";
import type { Place } from "./comment.js";
import { Refused } from "./fault.js";
import type { AssetState, ReleaseAsset } from "./github.js";

interface Release {
  readonly id: number;
  readonly upload_url: string;
  readonly immutable?: boolean;
  readonly assets: readonly Asset[];
}

interface Asset {
  readonly id: number;
  readonly name: string;
  readonly state: string;
  readonly digest: string | null;
  readonly browser_download_url: string;
}

/** The release's file, once: with these bytes it is left alone, and with others it is not replaced, because it says what was released. */
export async function uploadAsset(client: Client, place: Place, asset: ReleaseAsset): Promise<AssetState> {
  const { name, text, tag } = asset;
  const release = await releaseOf(client, place, tag);
  if (!release)
    throw new Refused(`there is no release of the tag ${tag}`, "Make the release, as a draft, before this.");
  const there = release.assets.find((one) => one.name === name);
  const digest = `sha256:${createHash("sha256").update(text).digest("hex")}`;
  if (there?.state === "uploaded") {
    if (there.digest === digest) return { did: "unchanged", url: there.browser_download_url };
    throw new Refused(`the release ${tag} has another file ${name}`, "Remove that file first if it is wrong.");
  }
  if (release.immutable === true) {
    throw new Refused(
      `the release ${tag} is published and cannot be changed any more`,
      "Attach the manifest while the release is a draft, and publish it then.",
    );
  }
  // What an upload leaves that broke off.
  if (there) await client.rest.repos.deleteReleaseAsset({ ...place, asset_id: there.id });
  const { data } = await client.rest.repos.uploadReleaseAsset({
    ...place,
    release_id: release.id,
    // Another host than the API's on github.com; the release names it.
    url: release.upload_url,
    name,
    data: text,
    headers: { "content-type": "application/json" },
    request: { retries: 0 },
  });
  return { did: "uploaded", url: data.browser_download_url };
}

/** A draft has no tag yet that it could be asked for by. */
async function releaseOf(client: Client, place: Place, tag: string): Promise<Release | undefined> {
  const published = await unless404(() => client.rest.repos.getReleaseByTag({ ...place, tag }));
  if (published) return published.data;
  const { data } = await client.rest.repos.listReleases({ ...place, per_page: 100 });
  return (data as unknown as readonly (Release & { tag_name: string })[]).find((one) => one.tag_name === tag);
}
