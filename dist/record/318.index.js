export const id = 318;
export const ids = [318];
export const modules = {

/***/ 7314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ readRecorded),
/* harmony export */   PX: () => (/* binding */ isBranch),
/* harmony export */   eG: () => (/* binding */ branchPlace),
/* harmony export */   ji: () => (/* binding */ manifestPath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);
/* harmony import */ var _extract_assemble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7402);


const scheme = "branch:";
/** One name of a path and of a branch that Git takes, and that no shell, path or URL reads as something else. */
const name = /^(?!.*\.\.)(?!.*\.lock$)[A-Za-z0-9_][A-Za-z0-9._-]{0,99}(?<!\.)$/;
const isBranch = (text) => text.startsWith(scheme);
/** `branch:<name>[/<job>[/<environment>]]` */
function branchPlace(text) {
    const names = text.slice(scheme.length).split("/");
    const [branch, job = "job", environment = "production"] = names;
    if (branch === undefined || names.length > 3 || !names.every((one) => name.test(one))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text)} names no place on a branch. Write branch:NAME, branch:NAME/JOB or branch:NAME/JOB/ENVIRONMENT, ` +
            "each of letters, digits, dots, hyphens and underscores.");
    }
    return { branch, job, environment };
}
/** Without a job and an environment it is the only job of the repository, as it runs in production. */
const manifestPath = ({ job, environment }) => `${job}/${environment}/manifest.json`;
/** The manifest that was recorded. What lies there is held against the schema like any file. */
async function readRecorded(text, role, read) {
    const place = branchPlace(text);
    const path = manifestPath(place);
    const answer = await read(place.branch, path);
    if (answer.state === "degraded")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${role} ${text} cannot be read. ${answer.because} ${answer.remedy}`);
    if (answer.value === undefined) {
        return {
            state: "missing",
            message: `Nothing is recorded at ${path} on the branch ${place.branch}. ` +
                `Record the deployed version: flink-upgrade-check record JOB.jar --to ${text}`,
        };
    }
    const { parseManifest } = await __webpack_require__.e(/* import() */ 693).then(__webpack_require__.bind(__webpack_require__, 693));
    const parsed = parseManifest(answer.value);
    if (parsed.ok)
        return { state: "found", manifest: (0,_extract_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .Mp)(parsed.value) };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${role} ${text} cannot be used: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(parsed.problem.message)}. Record the deployed version anew.`);
}


/***/ }),

/***/ 8494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ assertUsableAsBaseline)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);

/** A job that Flink itself refuses to build never ran, so it has no state that anything could restore from. */
function assertUsableAsBaseline(baseline, name) {
    const refused = baseline.pipelines.find((pipeline) => pipeline.refused !== undefined);
    if (refused?.refused === undefined)
        return;
    const { exception, message } = refused.refused;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The baseline ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name)} cannot have been deployed: Flink ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(baseline.job.flink, 40)} refuses to build its ${refused.name === "" ? "graph" : `pipeline "${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(refused.name, 80)}"`} ` +
        `(${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(exception, 120)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(message)}). Give the version that runs, and how it is started.`);
}


/***/ }),

/***/ 5985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ configuredBackend)
/* harmony export */ });
/** The state backend that all pipelines of a job agree on; undefined where it is left to the cluster or is none of those we know. */
function configuredBackend(manifest) {
    const all = new Set(manifest.pipelines.map(({ configuration }) => backendNamed(configuration["state.backend.type"] ?? configuration["state.backend"] ?? "")));
    const [only] = all;
    return all.size === 1 ? only : undefined;
}
/** By short name or factory class; `filesystem` and `jobmanager` are the old names of the heap. */
function backendNamed(name) {
    if (/rocksdb/i.test(name))
        return "rocksdb";
    return /^(hashmap|filesystem|jobmanager)$|HashMap/.test(name) ? "hashmap" : undefined;
}


/***/ }),

/***/ 2318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  record: () => (/* binding */ record)
});

// EXTERNAL MODULE: ./lib/src/baseline/manifestFile.js
var manifestFile = __webpack_require__(289);
// EXTERNAL MODULE: ./lib/src/baseline/source.js
var baseline_source = __webpack_require__(819);
// EXTERNAL MODULE: ./lib/src/baseline/usable.js
var usable = __webpack_require__(8494);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/extract/assemble.js
var assemble = __webpack_require__(7402);
// EXTERNAL MODULE: ./lib/src/extract/extract.js + 25 modules
var extract = __webpack_require__(6344);
// EXTERNAL MODULE: ./lib/src/extract/sha256.js + 1 modules
var sha256 = __webpack_require__(6757);
// EXTERNAL MODULE: ./lib/src/manifest/configured-backend.js
var configured_backend = __webpack_require__(5985);
;// CONCATENATED MODULE: ./lib/src/recording/confirmed.js
/**
 * Only of operators whose restore came to its end, and of states whose bytes Flink leaves as they are: what is migrated is written anew,
 * and no bytes of the earlier release remain.
 */
const confirmed = (trial, earlier, pipeline, id) => {
    const runs = trial.operators.filter((run) => run.candidatePipeline === pipeline && run.candidate === id);
    const [first] = runs;
    const operator = first && earlier.pipelines[first.baselinePipeline]?.operators.find((one) => one.id === first.baseline);
    if (!operator || runs.some((run) => run.result !== "restored"))
        return undefined;
    return {
        operator,
        read: (state, role, sample) => {
            const answers = runs.flatMap((run) => statesOf(run, state)).flatMap(({ samples }) => samples ?? []);
            const those = answers.filter((answer) => answer.role === role && answer.sample === sample);
            return those.length > 0 && those.every(({ result }) => result === "equal");
        },
    };
};
/** Without a state: all that hold the operator's keys. */
const statesOf = (run, state) => {
    if (run.key !== undefined && !stays(run.key))
        return [];
    if (!state)
        return run.states.filter(({ kind }) => kind !== "broadcast");
    return run.states.filter(({ name, kind, serializers }) => name === state.name && kind === state.kind && Object.values(serializers).every(stays));
};
const stays = (answer) => answer === "as-is" || answer === "reconfigured";

;// CONCATENATED MODULE: ./lib/src/recording/carry.js


/** Releases before this one whose samples are kept, newest first. */
const generations = 3;
/** Of one earlier release, for one state or key. */
const mostOfOne = 24;
/**
 * The manifest with samples of the releases before it. RocksDB leaves an entry as it was written for as long as the serializer is only
 * kept or reconfigured, so the state that the next version meets holds bytes of several releases. Kept is what this release was seen to
 * read as it was meant; what it already writes byte for byte the same way is there without.
 *
 * @param trial of the earlier release's states on this one; without it nothing is known to be read, and only the same JAR keeps what it had
 */
const carriedForward = (earlier, current, trial) => {
    // The heap writes everything anew with each savepoint.
    if ((0,configured_backend/* configuredBackend */.v)(current) === "hashmap")
        return current;
    const same = earlier.job.jar === current.job.jar && earlier.job.sql === current.job.sql;
    const pipelines = current.pipelines.map((pipeline, position) => ({
        ...pipeline,
        operators: pipeline.operators.map((operator) => {
            if (same) {
                const before = earlier.pipelines[position]?.operators.find(({ id }) => id === operator.id);
                return before ? joined(before, operator, () => true, undefined) : operator;
            }
            const tried = trial && confirmed(trial, earlier, position, operator.id);
            return tried ? joined(tried.operator, operator, tried.read, releaseName(earlier.job)) : operator;
        }),
    }));
    return { ...current, pipelines };
};
/** How a sample names the release that wrote it. */
const releaseName = (job) => job.release ?? (job.commit ?? job.sql ?? job.jar).slice(0, 12);
/** @param release of the samples that say none; without it those are left where they are */
const joined = (before, operator, read, release) => ({
    ...operator,
    ...(operator.key && before.key && { key: { ...operator.key, ...keyOf(before.key, operator.key, read, release) } }),
    states: operator.states.map((state) => {
        const was = before.states.find(({ name, kind }) => name === state.name && kind === state.kind);
        return was ? { ...state, ...stateOf(was, state, read, release) } : state;
    }),
});
const keyOf = (was, key, read, release) => ({
    samples: together(key.samples, was.samples.filter((_, at) => read(undefined, "key", at)), release, () => (was.serializer.snapshot === key.serializer.snapshot ? undefined : was.serializer.snapshot)),
});
const stateOf = (was, state, read, release) => ({
    samples: together(state.samples, was.samples.filter(({ role }, at) => read(was, role, at)), release, ({ role }) => {
        const stored = storedAs(state, role);
        const before = was.serializers[stored]?.snapshot;
        return before === state.serializers[stored]?.snapshot ? undefined : before;
    }),
});
/** Elements and user keys of keyed lists and maps are stored under the snapshot of the whole. */
const storedAs = ({ kind }, role) => (kind === "list" || kind === "map") && role !== "namespace" ? "value" : role;
const together = (own, before, release, snapshotOf) => {
    const kept = [];
    const releases = new Map();
    for (const sample of before) {
        const from = sample.release ?? release;
        const snapshot = sample.snapshot ?? snapshotOf(sample);
        if (from === undefined || [...own, ...kept].some((other) => alike(other, sample, snapshot)))
            continue;
        const count = releases.get(from) ?? 0;
        if (count === mostOfOne || (count === 0 && releases.size === generations))
            continue;
        releases.set(from, count + 1);
        kept.push({ ...sample, release: from, ...(snapshot !== undefined && { snapshot }) });
    }
    return [...own, ...kept];
};
/** The same bytes under another snapshot are another value: of an enum that got a constant in front, say. */
const alike = (one, other, snapshot) => one.role === other.role && one.bytes === other.bytes && one.snapshot === snapshot;

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/src/baseline/branch.js
var baseline_branch = __webpack_require__(7314);
;// CONCATENATED MODULE: ./lib/src/recording/earlier.js




/** What the release before left in the same place. A release of GitHub's is a place of its own: nothing was there before it. */
async function earlierAt(text, target, github) {
    if (target.kind === "file")
        return inFile(target.path);
    if (target.kind === "release" || !github)
        return {};
    try {
        const recorded = await (0,baseline_branch/* readRecorded */.HH)(text, "the earlier manifest", (branch, path) => github.readFileFromBranch(branch, path));
        return recorded.state === "found" ? { manifest: recorded.manifest } : {};
    }
    catch (thrown) {
        return { unreadable: (0,errors/* oneLine */.TN)(thrown instanceof Error ? thrown.message : String(thrown)) };
    }
}
async function inFile(path) {
    const text = await (0,promises_.readFile)(path, "utf8").catch(() => undefined);
    if (text === undefined)
        return {};
    const { parseManifest } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 693));
    const parsed = parseManifest(text);
    return parsed.ok
        ? { manifest: (0,assemble/* written */.Mp)(parsed.value) }
        : { unreadable: `${(0,errors/* oneLine */.TN)(path)}: ${(0,errors/* oneLine */.TN)(parsed.problem.message)}` };
}

;// CONCATENATED MODULE: ./lib/src/recording/origin.js
/**
 * Which commit, ref, release and environment this is, as far as the build server says so: what a report names when it compares. What
 * the manifest says itself stands. No run and no time, so that recording the same version again changes nothing.
 */
function withOrigin(manifest, target, environment) {
    const ref = environment["GITHUB_REF"];
    const tag = ref?.startsWith("refs/tags/") ? ref.slice("refs/tags/".length) : undefined;
    const release = target.kind === "release" ? target.tag : tag;
    const origin = {
        commit: environment["GITHUB_SHA"],
        ref,
        release,
        environment: target.kind === "branch" ? target.place.environment : undefined,
    };
    const known = Object.entries(origin).filter(([, value]) => value !== undefined && value !== "" && value.length <= longest);
    return { ...manifest, job: { ...Object.fromEntries(known), ...manifest.job } };
}
/** Longer ones are no names of anything; the schema would refuse the manifest because of them. */
const longest = 500;

// EXTERNAL MODULE: ./lib/src/appear.js
var appear = __webpack_require__(7721);
;// CONCATENATED MODULE: ./lib/src/recording/keep.js




/** Name of the file at a release. */
const assetName = "flink-manifest.json";
async function keep(text, target, github) {
    if (target.kind === "file")
        return keep_inFile(text, target.path);
    if (!github)
        throw new Error("a target on GitHub without GitHub");
    if (target.kind === "release") {
        const asset = { tag: target.tag, name: assetName, text };
        const { did } = done(await github.uploadReleaseAsset(asset));
        return { changed: did === "uploaded", where: `release ${target.tag} as ${assetName}` };
    }
    const { branch, job, environment } = target.place;
    const path = (0,baseline_branch/* manifestPath */.ji)(target.place);
    const message = `Record ${job} in ${environment}`;
    const { did, commit } = done(await github.writeFileToBranch({ branch, path, text, message }));
    return { changed: did === "recorded", where: `branch ${branch} at ${path}`, commit };
}
/** Recording is all that this run is for, so here a fault of GitHub ends it. */
function done(answer) {
    if (answer.state === "done")
        return answer.value;
    throw new errors/* UsageError */.eb(`Nothing was recorded. ${answer.because} ${answer.remedy}`);
}
/** Whole or not at all: a reader never sees half a manifest. */
async function keep_inFile(text, path) {
    const where = `file ${(0,errors/* oneLine */.TN)(path)}`;
    const before = await (0,promises_.readFile)(path, "utf8").catch(() => undefined);
    if (before === text)
        return { changed: false, where };
    try {
        await (0,appear/* appear */.A)(path, (draft) => (0,promises_.writeFile)(draft, text));
    }
    catch (thrown) {
        throw new errors/* UsageError */.eb(`--to ${(0,errors/* oneLine */.TN)(path)} cannot be written (${(0,errors/* saidBy */.TT)(thrown)}). Name a file in a directory that exists.`, [], { cause: thrown });
    }
    return { changed: true, where };
}

;// CONCATENATED MODULE: ./lib/src/recording/target.js


const release = "release:";
/** What Git takes as the name of a tag, less what nobody uses. */
const tagName = /^(?!.*\.\.)[A-Za-z0-9_][A-Za-z0-9._/+-]{0,199}$/;
function targetOf(text) {
    if ((0,baseline_branch/* isBranch */.PX)(text))
        return { kind: "branch", place: (0,baseline_branch/* branchPlace */.eG)(text) };
    if (!text.startsWith(release))
        return { kind: "file", path: text };
    const tag = text.slice(release.length);
    if (!tagName.test(tag))
        throw new errors/* UsageError */.eb(`${(0,errors/* oneLine */.TN)(text)} names no release. Write release:TAG.`);
    return { kind: "release", tag };
}

;// CONCATENATED MODULE: ./lib/src/record.js












/** The version that is deployed, so that later ones are held against it. What is there already is not written again. */
async function record(options, progress) {
    const { source, to, github } = options;
    const target = targetOf(to);
    if (target.kind !== "file" && !github) {
        throw new errors/* UsageError */.eb(`--to ${to} is on GitHub, and which repository is meant is not known. Set GITHUB_REPOSITORY to owner/name, and GITHUB_TOKEN to a token that can write there.`);
    }
    const earlier = await earlierAt(to, target, github);
    if (earlier.unreadable)
        progress.say(`what was recorded before cannot be read: ${earlier.unreadable}`);
    const made = await madeOf(options, earlier.manifest, progress);
    (0,usable/* assertUsableAsBaseline */.W)(made.manifest, source);
    const manifest = earlier.manifest ? carriedForward(earlier.manifest.value, made.manifest, made.trial) : made.manifest;
    const { text } = (0,assemble/* written */.Mp)(withOrigin(manifest, target, options.run.environment));
    return keep(text, target, github);
}
async function madeOf({ source, job, run }, earlier, progress) {
    const { kind, path } = await (0,baseline_source/* sourceOf */.v)(source, "the job");
    if (kind === "manifest")
        return { manifest: (await (0,manifestFile/* readManifest */.W)(path, "the job")).value };
    const candidate = { side: "candidate", kind, path, options: job };
    const alone = async () => ({ manifest: (await (0,extract.extractOne)(candidate, run, progress)).value });
    if (!earlier || ((await (0,sha256/* sha256OfPath */.Kq)(path)) === earlier.value.job.jar && (await sameScript())))
        return alone();
    async function sameScript() {
        const sql = kind === "sql" ? path : job.sql;
        return (sql === undefined ? undefined : await (0,sha256/* sha256OfPath */.Kq)(sql)) === earlier?.value.job.sql;
    }
    try {
        const { candidate: now, trial } = await (0,extract.extract)({ baseline: earlier, candidate, trial: true }, run, progress);
        return { manifest: now.value, ...(trial && { trial: trial.value }) };
    }
    catch (thrown) {
        // Whatever the trial met with: what this version is must be recorded, and says itself where it cannot be read.
        if (thrown instanceof errors/* UsageError */.eb)
            return alone();
        throw thrown;
    }
}


/***/ })

};
