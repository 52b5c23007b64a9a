export const id = 230;
export const ids = [230];
export const modules = {

/***/ 7160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ boundedFetch),
/* harmony export */   _: () => (/* binding */ patience)
/* harmony export */ });
const patience = {
    request: 20_000,
    total: 180_000,
    retries: 2,
    second: 1000,
    longestLimit: 30,
    paced: true,
};
/** GitHub hands out files of up to 100 MB. */
const largestAnswer = 110 * 1024 * 1024;
/**
 * Reads the answer to its end before anyone sees it, within a time and a size. The library under Octokit takes the body of a
 * connection that broke for an empty one, and the page of a proxy for an answer; here both are faults.
 */
function boundedFetch(fetch, { request, total }) {
    const end = Date.now() + total;
    return async (url, options) => {
        const left = end - Date.now();
        if (left <= 0)
            throw new Error(`GitHub took more than ${Math.round(total / 1000)} s in all`);
        const signal = AbortSignal.timeout(Math.min(request, left));
        try {
            const answer = await fetch(url, { ...options, signal });
            const body = await bodyOf(answer);
            if (answer.ok && body.length > 0)
                assertJson(answer, body, new Headers(options?.headers).get("accept") ?? "");
            const { status, statusText, headers } = answer;
            return new Response(body.length === 0 ? null : new Uint8Array(body), {
                status,
                statusText,
                headers: [...headers],
            });
        }
        catch (thrown) {
            if (!signal.aborted)
                throw thrown;
            throw new Error(`no whole answer within ${Math.min(request, left) / 1000} s`, { cause: thrown });
        }
    };
}
async function bodyOf(answer) {
    const parts = [];
    let size = 0;
    for await (const part of answer.body ?? []) {
        size += part.length;
        if (size > largestAnswer)
            throw new Error(`the answer is larger than ${largestAnswer} bytes`);
        parts.push(part);
    }
    return Buffer.concat(parts);
}
function assertJson(answer, body, accepted) {
    if (accepted.includes("raw"))
        return;
    try {
        JSON.parse(body.toString("utf8"));
    }
    catch (thrown) {
        throw new Error(`the answer (${answer.headers.get("content-type") ?? "of no type"}) is not JSON`, {
            cause: thrown,
        });
    }
}


/***/ }),

/***/ 2230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
;// CONCATENATED MODULE: ./lib/src/github/fault.js

/** GitHub answered, and what it answered cannot be worked with. Said in our words. */
class Refused extends Error {
    remedy;
    constructor(message, remedy) {
        super(message);
        this.name = "Refused";
        this.remedy = remedy;
    }
}
/** Whatever goes wrong inside becomes a value. */
async function attempt(undertaking, work) {
    try {
        return { state: "done", value: await work() };
    }
    catch (thrown) {
        const { reason, remedy } = explained(thrown, undertaking);
        return { state: "degraded", because: `${undertaking.failed}: ${reason}.`, remedy };
    }
}
/** Status of GitHub's own answer; undefined where there was none, and for our own faults. */
function statusOf(thrown) {
    const { status, response } = (thrown ?? {});
    return typeof status === "number" && response !== undefined ? status : undefined;
}
/** The request was refused, so nothing was done; after any other fault that cannot be known. */
const wasRefused = (thrown) => {
    const status = statusOf(thrown);
    return status !== undefined && status >= 400 && status < 500;
};
function explained(thrown, undertaking) {
    if (thrown instanceof Refused)
        return { reason: thrown.message, remedy: thrown.remedy };
    const status = statusOf(thrown);
    const said = (0,errors/* oneLine */.TN)(masked(messageOf(thrown), undertaking.token), 200).replace(/\.$/, "");
    if (status === undefined && isOfTheNetwork(thrown))
        return { reason: `GitHub could not be reached (${said})`, remedy: "Run the job again when it can be reached." };
    if (status === undefined)
        return {
            reason: `its answer was not understood (${said})`,
            remedy: "Run the job again, and report it if it stays.",
        };
    if (isLimit(status, thrown))
        return { reason: `GitHub limits the rate of requests (${status}: ${said})`, remedy: "Run the job again later." };
    return { reason: `GitHub answered ${status} (${said})`, remedy: remedyFor(status, undertaking) };
}
function remedyFor(status, { permission, fromFork }) {
    const line = `Give the job "permissions: ${permission}".`;
    if (status === 401)
        return "The token is not valid or no longer: leave token out, or give one that is.";
    if (status === 403 || status === 404) {
        return fromFork
            ? `${line} The token of a fork's pull request can only read whatever is given: use the recipe with workflow_run.`
            : line;
    }
    if (status >= 500)
        return "Run the job again when GitHub is well.";
    return "Mend what GitHub names, and run the job again.";
}
const messageOf = (thrown) => String(thrown?.message ?? thrown);
/** Before anything is cut, so that no part of it is left. */
const masked = (text, token) => [token, token.trim()].reduce((left, secret) => (secret === "" ? left : left.replaceAll(secret, "***")), text);
/** Octokit gives a request without an answer the status 500 and the cause. */
const isOfTheNetwork = (thrown) => typeof thrown === "object" && thrown !== null && "request" in thrown;
function isLimit(status, thrown) {
    const { headers } = thrown.response;
    if (status === 429)
        return true;
    return status === 403 && (/rate limit/i.test((0,errors/* saidBy */.TT)(thrown)) || headers?.["x-ratelimit-remaining"] === "0");
}

;// CONCATENATED MODULE: ./lib/src/github/branchRead.js

/** By its full name: a tag of the same name is not the branch. */
const branchRef = (branch) => `refs/heads/${branch}`;
/** Undefined where there is no such branch or file. Raw, so that a file of more than 1 MB comes too. */
async function readFile(client, place, branch, path) {
    const request = { ...place, path, ref: branchRef(branch), mediaType: { format: "raw" } };
    const data = await unless404(async () => (await client.rest.repos.getContent(request)).data);
    if (data === undefined)
        return undefined;
    if (typeof data === "string")
        return data;
    if (data instanceof ArrayBuffer)
        return Buffer.from(data).toString("utf8");
    // A directory is listed whatever was asked for.
    throw new Refused(`${path} is no file there`, "Name the folder of a job and an environment.");
}
async function lastChange(client, place, branch, path) {
    // Documented for a branch's plain name only; it is for people to read, so a tag of that name does no harm here.
    const request = { ...place, sha: branch, path, per_page: 1 };
    const data = await unless404(async () => (await client.rest.repos.listCommits(request)).data);
    const last = data?.[0];
    if (!last)
        return undefined;
    const { author, committer } = last.commit;
    return {
        commit: last.sha,
        at: committer?.date ?? author?.date ?? "",
        by: last.author?.login ?? author?.name ?? "",
    };
}
async function unless404(ask) {
    try {
        return await ask();
    }
    catch (thrown) {
        if (statusOf(thrown) === 404)
            return undefined;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/src/github/asset.js



/** The release's file, once: with these bytes it is left alone, and with others it is not replaced, because it says what was released. */
async function uploadAsset(client, place, asset) {
    const { name, text, tag } = asset;
    const release = await releaseOf(client, place, tag);
    if (!release)
        throw new Refused(`there is no release of the tag ${tag}`, "Make the release, as a draft, before this.");
    const there = release.assets.find((one) => one.name === name);
    const digest = `sha256:${(0,external_node_crypto_.createHash)("sha256").update(text).digest("hex")}`;
    if (there?.state === "uploaded") {
        if (there.digest === digest)
            return { did: "unchanged", url: there.browser_download_url };
        throw new Refused(`the release ${tag} has another file ${name}`, "Remove that file first if it is wrong.");
    }
    if (release.immutable === true) {
        throw new Refused(`the release ${tag} is published and cannot be changed any more`, "Attach the manifest while the release is a draft, and publish it then.");
    }
    // What an upload leaves that broke off.
    if (there)
        await client.rest.repos.deleteReleaseAsset({ ...place, asset_id: there.id });
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
async function releaseOf(client, place, tag) {
    const published = await unless404(() => client.rest.repos.getReleaseByTag({ ...place, tag }));
    if (published)
        return published.data;
    const { data } = await client.rest.repos.listReleases({ ...place, per_page: 100 });
    return data.find((one) => one.tag_name === tag);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/src/github/branchWrite.js





/** That it is there says that a branch is ours to write on: a branch of sources that is named by mistake does not have it. */
const marker = {
    path: "RECORDED-BASELINES.md",
    text: "# Recorded baselines\n\nWritten by flink-upgrade-check: manifests of the job versions that are deployed, one folder for each job and\n" +
        "environment. Nothing is built from this branch, and it shares no history with the sources.\n",
};
const attempts = 6;
/**
 * One commit on top of what is there, or none if the file is there already. The branch is only ever moved forward: who came first
 * keeps his commit, and we begin again from it.
 */
async function writeFile(client, place, file, second) {
    for (let attempt = 1; attempt <= attempts; attempt++) {
        const tip = await tipOf(client, place, file.branch);
        if (tip && !tip.files.has(marker.path))
            throw notOurs(file.branch);
        if (tip && tip.files.get(file.path) === idOf(file.text))
            return { did: "unchanged", commit: tip.commit };
        const commit = await commitOf(client, place, file, tip);
        if (await move(client, place, file.branch, commit, tip))
            return { did: "recorded", commit };
        // Of several that lost the same race each waits another time.
        await (0,promises_.setTimeout)(Math.random() * attempt * second);
    }
    throw new Refused(`others wrote to the branch ${file.branch} each of the ${attempts} times`, "Run the job again; a concurrency group keeps such jobs apart.");
}
async function tipOf(client, place, branch) {
    const ref = await unless404(() => client.rest.git.getRef({ ...place, ref: `heads/${branch}` }));
    if (!ref)
        return undefined;
    const commit = ref.data.object.sha;
    const { data } = await client.rest.git.getCommit({ ...place, commit_sha: commit });
    const tree = await client.rest.git.getTree({ ...place, tree_sha: data.tree.sha, recursive: "true" });
    if (tree.data.truncated)
        throw new Refused(`the branch ${branch} has too many files`, "Record to a branch of its own.");
    const blobs = tree.data.tree.filter(({ type }) => type === "blob");
    return { commit, tree: data.tree.sha, files: new Map(blobs.map(({ path, sha }) => [path ?? "", sha ?? ""])) };
}
async function commitOf(client, place, file, tip) {
    const files = tip ? [file] : [marker, file];
    const entries = [];
    for (const { path, text } of files) {
        const content = Buffer.from(text, "utf8").toString("base64");
        const blob = await client.rest.git.createBlob({ ...place, content, encoding: "base64" });
        entries.push({ path, sha: blob.data.sha, mode: "100644", type: "blob" });
    }
    const tree = await client.rest.git.createTree({ ...place, tree: entries, ...(tip && { base_tree: tip.tree }) });
    const commit = await client.rest.git.createCommit({
        ...place,
        message: file.message,
        tree: tree.data.sha,
        parents: tip ? [tip.commit] : [],
    });
    return commit.data.sha;
}
/** False: somebody else moved, made or removed the branch since we looked. */
async function move(client, place, branch, sha, tip) {
    try {
        if (tip)
            await client.rest.git.updateRef({ ...place, ref: `heads/${branch}`, sha, force: false });
        else
            await client.rest.git.createRef({ ...place, ref: `refs/heads/${branch}`, sha });
        return true;
    }
    catch (thrown) {
        if (statusOf(thrown) === 409)
            return false;
        // A protected branch answers 422 too, and trying again does not help there.
        const raced = /not a fast.?forward|already exists|does not exist/i.test((0,errors/* saidBy */.TT)(thrown));
        if (statusOf(thrown) === 422 && raced)
            return false;
        throw thrown;
    }
}
/** Git's own id of a file's bytes. */
function idOf(text) {
    const bytes = Buffer.from(text, "utf8");
    return (0,external_node_crypto_.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
const notOurs = (branch) => new Refused(`the branch ${branch} is not one of recorded baselines`, "Name a branch that does not exist yet: it is made without a history, beside the sources.");

;// CONCATENATED MODULE: ./lib/src/github/checkRun.js
/** GitHub's: per request, and lengths in characters. */
const batch = 50;
const longest = { title: 255, text: 65_535, message: 16_000 };
/** More than anyone reads; each batch costs a request of the repository's hourly thousand. */
const most = 300;
/** `run` links the check to where it was made. */
async function postCheckRun(client, place, run, check) {
    const output = { title: cut(check.title, longest.title), summary: cut(check.summary, longest.text) };
    const annotations = check.annotations.slice(0, most).map(annotation);
    const { data } = await client.rest.checks.create({
        ...place,
        name: check.name,
        head_sha: check.headSha,
        external_id: run.id,
        ...(run.url !== undefined && { details_url: run.url }),
        status: "completed",
        conclusion: check.conclusion,
        output: { ...output, annotations: annotations.slice(0, batch) },
        // A second attempt after a broken connection could make a second check.
        request: { retries: 0 },
    });
    if (!Number.isSafeInteger(data.id))
        throw new TypeError("a check run without an id");
    let shown = Math.min(batch, annotations.length);
    while (shown < annotations.length) {
        const next = annotations.slice(shown, shown + batch);
        try {
            await client.rest.checks.update({
                ...place,
                check_run_id: data.id,
                output: { ...output, annotations: next },
                // Annotations are appended: a batch that arrived although its answer did not must not be sent twice.
                request: { retries: 0 },
            });
        }
        catch {
            // The check stands with its conclusion; how many annotations it has is told.
            break;
        }
        shown += next.length;
    }
    return { id: data.id, url: data.html_url ?? "", annotations: shown };
}
const annotation = ({ path, line, level, title, message }) => ({
    path,
    start_line: line,
    end_line: line,
    annotation_level: level,
    title: cut(title, longest.title),
    message: cut(message, longest.message),
});
/** Never through the middle of a character. */
function cut(text, length) {
    if (text.length <= length)
        return text;
    const end = length - 3;
    const code = text.charCodeAt(end - 1);
    return `${text.slice(0, code >= 0xd800 && code <= 0xdbff ? end - 1 : end)}...`;
}

;// CONCATENATED MODULE: ./lib/src/github/marker.js
const longestKey = 200;
/** `--` would end a hidden comment, so it does not stand in one. */
function markerOf(key) {
    const wellFormed = Buffer.from(key.slice(0, longestKey), "utf8").toString("utf8");
    return `<!-- flink-upgrade-check:${encodeURIComponent(wellFormed).replace(/-(?=-)/g, "%2D")} -->`;
}
const marked = (key, { headSha, run, attempt }, body) => `${markerOf(key)}\n<!-- head=${headSha} run=${run} attempt=${attempt} -->\n${body}`;
/** Only at the start: a marker further down is a quotation. */
const isMarked = (key, body) => body.startsWith(markerOf(key));
/** Undefined where somebody edited it away: such a body is older than any. */
function stampOf(key, body) {
    const found = /^\s*<!-- head=([0-9a-f]{4,64}) run=(\d{1,15}) attempt=(\d{1,6}) -->/.exec(body.slice(markerOf(key).length));
    if (!found)
        return undefined;
    return { headSha: found[1] ?? "", run: Number(found[2]), attempt: Number(found[3]) };
}
/** About another commit, and by a run that began later. Of the same commit the last word counts, whoever said it. */
function isNewer(one, other) {
    if (!one || one.headSha === other?.headSha)
        return false;
    if (!other)
        return true;
    return one.run > other.run || (one.run === other.run && one.attempt > other.attempt);
}

;// CONCATENATED MODULE: ./lib/src/github/comment.js


/** GitHub's own limit, which its API description does not state. */
const comment_longest = 65_536;
const perPage = 100;
/** A pull request takes no more than 2,500 comments. */
const pages = 25;
/** The one comment of this key, with the newest commit's word, wherever it was when we came. */
async function upsertComment(client, place, author, stamp, comment) {
    let ourselves = author;
    const find = () => ownComments(client, place, ourselves, comment);
    const own = await find();
    if (own.length > 0)
        return settle(own);
    return comment.create ? create() : { did: "absent" };
    function wordAfter(before) {
        const body = marked(comment.key, stamp, comment.body(before));
        if (body.length <= comment_longest)
            return body;
        const reason = `it has ${body.length} characters, and GitHub takes ${comment_longest}`;
        throw new Refused(reason, "Report it: it should be shorter.");
    }
    async function create() {
        const body = wordAfter(undefined);
        const made = await post(body).catch(async (thrown) => {
            // A broken connection says nothing about whether the comment was made, and a second one must not be.
            if (wasRefused(thrown))
                throw thrown;
            const found = (await find()).find((one) => one.body === body);
            if (!found)
                throw thrown;
            return found;
        });
        // Another run may have made one in the same moment, and with a token of somebody else's only now is known who we are and
        // which older one is ours. The word is there already, so a fault while looking or tidying changes nothing.
        const tidied = await find().then((after) => (after.length > 1 ? settle(after, made.id) : undefined), () => undefined);
        return tidied ?? { did: "created", id: made.id, url: made.url };
    }
    async function post(body) {
        const request = { ...place, issue_number: comment.pullRequest, body, request: { retries: 0 } };
        const { data } = await client.rest.issues.createComment(request);
        ourselves = data.user?.login ?? author;
        return { id: data.id, url: data.html_url, body };
    }
    /**
     * The lowest id stays, so that two runs which settle at once agree; the newest word goes into it, the others go away. `made` is the
     * one that this call has just made: it says nothing about before.
     */
    async function settle(found, made) {
        const ordered = [...found].sort((a, b) => a.id - b.id);
        const stampIn = (one) => stampOf(comment.key, one.body);
        const standing = ordered.filter(({ id }) => id !== made);
        const newest = standing.reduce((best, one) => (isNewer(stampIn(one), stampIn(best)) ? one : best));
        const superseded = isNewer(stampIn(newest), stamp);
        const [kept, ...duplicates] = ordered;
        const word = superseded ? newest.body : wordAfter(newest.body);
        if (kept.body !== word) {
            const stillThere = await update(kept.id, word);
            if (!stillThere)
                return comment.create ? create() : { did: "absent" };
        }
        for (const { id } of duplicates)
            await remove(id);
        return { did: superseded ? "superseded" : "updated", id: kept.id, url: kept.url };
    }
    async function update(id, text) {
        try {
            await client.rest.issues.updateComment({ ...place, comment_id: id, body: text });
            return true;
        }
        catch (thrown) {
            if (statusOf(thrown) === 404)
                return false;
            throw thrown;
        }
    }
    /** The word stands already; a duplicate that cannot be removed now will be by the next run. */
    async function remove(id) {
        await client.rest.issues.deleteComment({ ...place, comment_id: id }).catch(() => undefined);
    }
}
/**
 * Anyone can write a comment that begins with our marker and edit it after we wrote into it, so the author counts as well. Oldest
 * first, as GitHub lists them; duplicates of a race are neighbours, so the page that has one has the others.
 */
async function ownComments(client, place, author, { pullRequest, key }) {
    for (let page = 1; page <= pages; page++) {
        const { data } = await client.rest.issues.listComments({
            ...place,
            issue_number: pullRequest,
            per_page: perPage,
            page,
        });
        const own = data
            .filter(({ user, body }) => user?.login === author && isMarked(key, body ?? ""))
            .map(({ id, html_url, body }) => ({ id, url: html_url, body: body ?? "" }));
        if (own.length > 0 || data.length < perPage)
            return own;
    }
    return [];
}

// EXTERNAL MODULE: ./lib/src/github/fetch.js
var fetch = __webpack_require__(7160);
;// CONCATENATED MODULE: ./lib/src/github/forkPull.js
/**
 * The open pull request whose head is the very commit that ran. One that has moved on since is none: the run of the newer commit
 * speaks for it. Two of the same head go to different branches, and then nothing says which one ran.
 */
async function pullRequestOfHead(client, place, { headOwner, headBranch, headSha }) {
    const head = `${headOwner}:${headBranch}`;
    const { data } = await client.rest.pulls.list({ ...place, state: "open", head, per_page: 100 });
    const found = data.filter(({ head }) => head.sha === headSha && head.user?.login === headOwner);
    const [one] = found;
    if (!one || found.length > 1)
        return undefined;
    const fromFork = one.head.repo?.full_name !== one.base.repo.full_name;
    return { number: one.number, headSha, base: one.base.ref, fromFork };
}

;// CONCATENATED MODULE: ./lib/src/github/open.js








/** GitHub, as the run that `context` describes may use it. The first request is made when something is asked. */
function openGitHub({ context, token, author = "github-actions[bot]", patience = fetch/* patience */._ }) {
    const place = { owner: context.owner, repo: context.repo };
    const { run, attempt: again } = context;
    let client;
    // Octokit is most of what there is to load, and a run that asks nothing of GitHub needs none of it.
    const connected = () => (client ??= Promise.all(/* import() */[__webpack_require__.e(56), __webpack_require__.e(193)]).then(__webpack_require__.bind(__webpack_require__, 3193)).then(({ connect }) => connect({ token, apiUrl: context.apiUrl, patience })));
    const trying = async (failed, permission, work) => attempt({ failed, permission, token, fromFork: context.fromFork }, async () => work(await connected()));
    return {
        context,
        pullRequest: async () => {
            const { pullRequest, lookUp } = context;
            if (!lookUp)
                return { state: "done", value: pullRequest };
            return trying("The pull request could not be looked up", "pull-requests: read", (client) => pullRequestOfHead(client, place, lookUp));
        },
        upsertComment: (comment) => trying("The comment could not be written", "pull-requests: write", (client) => upsertComment(client, place, author, { headSha: comment.headSha, run, attempt: again }, comment)),
        postCheckRun: (check) => trying("The check run could not be made", "checks: write", (client) => {
            const id = `${run}-${again}`;
            return postCheckRun(client, place, { id, ...(context.runUrl && { url: context.runUrl }) }, check);
        }),
        readFileFromBranch: (branch, path) => trying("The branch could not be read", "contents: read", (client) => readFile(client, place, branch, path)),
        lastChange: (branch, path) => trying("The branch's history could not be read", "contents: read", (client) => lastChange(client, place, branch, path)),
        writeFileToBranch: (file) => trying("The branch could not be written", "contents: write", (client) => writeFile(client, place, file, patience.second)),
        uploadReleaseAsset: (asset) => trying("The release's file could not be uploaded", "contents: write", (client) => uploadAsset(client, place, asset)),
    };
}


/***/ })

};
