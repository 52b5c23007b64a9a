export const id = 98;
export const ids = [98];
export const modules = {

/***/ 4098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readContext: () => (/* binding */ readContext)
});

// UNUSED EXPORTS: contextOf

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/src/github/payload.js
/** Reading JSON that nobody vouches for: what is not there, or is of another type, is undefined. */
function at(value, ...path) {
    let here = value;
    for (const name of path) {
        if (typeof here !== "object" || here === null || !Object.hasOwn(here, name))
            return undefined;
        here = here[name];
    }
    return here;
}
function payload_text(value, ...path) {
    const found = at(value, ...path);
    return typeof found === "string" && found !== "" ? found : undefined;
}
function integer(value, ...path) {
    const found = at(value, ...path);
    return typeof found === "number" && Number.isSafeInteger(found) && found > 0 ? found : undefined;
}

;// CONCATENATED MODULE: ./lib/src/github/readEvent.js


/** GitHub's payloads end at 25 MB. */
const largestEvent = 32 * 1024 * 1024;
/** Undefined where nobody says which repository this is about. */
function readContext(environment) {
    return contextOf(environment, payloadIn(environment["GITHUB_EVENT_PATH"]));
}
/** A payload that cannot be read says nothing; what the environment says still holds. */
function payloadIn(path) {
    try {
        if (path === undefined || (0,external_node_fs_.statSync)(path).size > largestEvent)
            return undefined;
        return JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
    }
    catch {
        return undefined;
    }
}
/** `payload` is of the shape that the event has on GitHub, or it is taken for silent. */
function contextOf(environment, payload) {
    const [owner, repo, ...more] = (environment["GITHUB_REPOSITORY"] ?? "").split("/");
    if (!owner || !repo || more.length > 0)
        return undefined;
    const event = environment["GITHUB_EVENT_NAME"] ?? "";
    const runId = environment["GITHUB_RUN_ID"];
    const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
    const common = {
        event,
        owner,
        repo,
        apiUrl: (environment["GITHUB_API_URL"] || "https://api.github.com").replace(/\/+$/, ""),
        ...(runId && { runUrl: `${server}/${owner}/${repo}/actions/runs/${runId}` }),
        headSha: environment["GITHUB_SHA"] ?? "",
        fromFork: false,
        run: Number(runId) || 0,
        attempt: Number(environment["GITHUB_RUN_ATTEMPT"]) || 1,
        mustNotExecute: event === "pull_request_target",
    };
    const branch = branchOf(environment["GITHUB_REF"]);
    if (event === "workflow_run")
        return { ...common, ...ofWorkflowRun(payload, `${owner}/${repo}`) };
    if (event === "merge_group")
        return { ...common, ...ofMergeGroup(payload) };
    const pullRequest = event.startsWith("pull_request") ? pullRequestIn(payload) : undefined;
    if (!pullRequest)
        return { ...common, ...(branch !== undefined && { base: branch }) };
    const { headSha, base, fromFork } = pullRequest;
    return { ...common, pullRequest, headSha, base, fromFork };
}
/** `GITHUB_SHA` is the commit of a merge that GitHub tries; the head is the one that people see. */
function pullRequestIn(payload) {
    const number = integer(payload, "pull_request", "number");
    const headSha = payload_text(payload, "pull_request", "head", "sha");
    const base = payload_text(payload, "pull_request", "base", "ref");
    if (number === undefined || headSha === undefined || base === undefined)
        return undefined;
    const here = payload_text(payload, "pull_request", "base", "repo", "full_name");
    // A fork that was deleted has no repository any more.
    const head = payload_text(payload, "pull_request", "head", "repo", "full_name");
    return { number, headSha, base, fromFork: head === undefined || head !== here };
}
/** A merge queue's run has no pull request of its own: there may be several in the group. */
function ofMergeGroup(payload) {
    const headSha = payload_text(payload, "merge_group", "head_sha");
    const base = branchOf(payload_text(payload, "merge_group", "base_ref"));
    return { ...(headSha !== undefined && { headSha }), ...(base !== undefined && { base }) };
}
/**
 * The run that this one follows. Of a fork it names no pull request, so that has to be looked up by its head: never is a number taken
 * from an artifact, which is the fork's word.
 */
function ofWorkflowRun(payload, here) {
    const run = at(payload, "workflow_run");
    const headSha = payload_text(run, "head_sha");
    if (headSha === undefined)
        return { mustNotExecute: true };
    const head = payload_text(run, "head_repository", "full_name");
    const fromFork = head !== here;
    const headOwner = payload_text(run, "head_repository", "owner", "login");
    const headBranch = payload_text(run, "head_branch");
    const ofPullRequest = payload_text(run, "event") === "pull_request";
    return {
        headSha,
        fromFork,
        mustNotExecute: fromFork,
        run: integer(run, "id") ?? 0,
        attempt: integer(run, "run_attempt") ?? 1,
        ...(!ofPullRequest && headBranch !== undefined && { base: headBranch }),
        ...(ofPullRequest &&
            headOwner !== undefined &&
            headBranch !== undefined && { lookUp: { headOwner, headBranch, headSha } }),
    };
}
const branchOf = (ref) => ref?.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : undefined;


/***/ })

};
