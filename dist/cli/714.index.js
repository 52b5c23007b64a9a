export const id = 714;
export const ids = [714];
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
/* harmony import */ var _extract_assemble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4574);


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
    const { parseManifest } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3717));
    const parsed = parseManifest(answer.value);
    if (parsed.ok)
        return { state: "found", manifest: (0,_extract_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .Mp)(parsed.value) };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${role} ${text} cannot be used: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(parsed.problem.message)}. Record the deployed version anew.`);
}


/***/ }),

/***/ 819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5071);



/** Sources that the design knows and this version does not: named, so that nobody takes them for a file that is missing. */
const notYet = ["release", "deployment", "maven", "artifact", "registry"];
const withScheme = /^([a-z][a-z-]+):(?!\\)/;
const zip = 0x504b0304;
const emptyZip = 0x504b0506;
const savepoint = 0x4960672d;
/** `role` is how a sentence names it: "the baseline". What a file is, its first bytes say and not its name. */
async function sourceOf(text, role) {
    const name = `${role} ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text)}`;
    const scheme = withScheme.exec(text)?.[1];
    if (scheme !== undefined && notYet.includes(scheme)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${name}: sources of the kind "${scheme}:" cannot be used yet. Give the path of a job JAR or of a manifest.`);
    }
    if (scheme === "branch")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${name}: only a baseline is recorded on a branch. Give the path of a job JAR or of a manifest.`);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(text).catch((thrown) => {
        const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(thrown) === "ENOENT" ? "does not exist" : `cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .saidBy */ .TT)(thrown)})`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${name} ${reason}. Give the path of a job JAR or of a manifest.`, [], { cause: thrown });
    });
    if (found.isDirectory()) {
        const held = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(`${text}/_metadata`).catch(() => undefined);
        throw held
            ? savepointNotYet(name)
            : new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${name} is a directory. Give the path of a job JAR or of a manifest.`);
    }
    if (!found.isFile())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${name} is not a file. Give the path of a job JAR or of a manifest.`);
    const start = await firstBytes(text, name);
    const magic = start.length >= 4 ? start.readUInt32BE(0) : 0;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(text) === "_metadata" || magic === savepoint)
        throw savepointNotYet(name);
    if (magic === zip || magic === emptyZip)
        return { kind: "jar", path: text };
    if (/^(\uFEFF)?\s*\{/.test(start.toString("utf8")) || text.endsWith(".json"))
        return { kind: "manifest", path: text };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${name} is neither a JAR nor a manifest. Give the JAR that is deployed to Flink, or a manifest made of it with extract.`);
}
async function firstBytes(path, name) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r").catch((thrown) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${name} cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .saidBy */ .TT)(thrown)}). Mend its permissions.`, [], { cause: thrown });
    });
    try {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(64), 0, 64, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await file.close();
    }
}
const savepointNotYet = (name) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${name} is a savepoint, which cannot be read yet. Give the JAR of the deployed job, or a manifest made of it with extract.`);


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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The baseline ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name)} cannot have been deployed: Flink ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(baseline.job.flink, 40)} refuses to build its pipeline ` +
        `"${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(refused.name, 80)}" (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(exception, 120)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(message)}). Give the version that runs, and how it is started.`);
}


/***/ }),

/***/ 1714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/src/baseline/usable.js
var usable = __webpack_require__(8494);
// EXTERNAL MODULE: ./lib/src/baseline/manifestFile.js
var manifestFile = __webpack_require__(289);
// EXTERNAL MODULE: ./lib/src/baseline/source.js
var source = __webpack_require__(819);
// EXTERNAL MODULE: ./lib/src/checking/baselineOf.js
var baselineOf = __webpack_require__(1249);
;// CONCATENATED MODULE: ./lib/src/checking/unusedOptions.js
/** Neither ignored in silence nor refused: the same line of a script may be used for JARs and for manifests. */
function sayUnused({ baseline, candidate }, progress) {
    const given = runningOptions
        .filter(([name]) => [baseline[name], candidate[name]].some(isGiven))
        .map(([, option]) => option);
    if (given.length > 0)
        progress.say(`not used, because both sides are manifests: ${given.join(", ")}`);
}
/** Options about running a job; the state backend is about restoring and always counts. */
const runningOptions = [
    ["flinkVersion", "--flink-version"],
    ["flinkHome", "--flink-home"],
    ["java", "--java"],
    ["classpath", "--classpath"],
    ["mainClass", "--main-class"],
    ["arguments", "--arg"],
    ["environment", "--env"],
    ["configuration", "--flink-conf"],
    ["parallelism", "--parallelism"],
];
const isGiven = (value) => typeof value === "object" && value !== null ? Object.keys(value).length > 0 : value !== undefined;

;// CONCATENATED MODULE: ./lib/src/checking/facts.js





/** Sources -> manifests and the trial. A trial can only be made where the candidate's classes are. */
async function factsOf(options, progress) {
    const baseline = await (0,baselineOf/* baselineOf */.B)(options.baseline, options.readBranch);
    const candidate = await (0,source/* sourceOf */.v)(options.candidate, "the candidate");
    const before = baseline.kind === "manifest" ? baseline.manifest : undefined;
    const after = candidate.kind === "manifest" ? await (0,manifestFile/* readManifest */.W)(candidate.path, "the candidate") : undefined;
    if (before)
        (0,usable/* assertUsableAsBaseline */.W)(before.value, options.baseline);
    if (before && after)
        sayUnused(options.jobs, progress);
    if (before && after)
        return withTrial(before, after);
    const { extract, extractOne } = await __webpack_require__.e(/* import() */ 298).then(__webpack_require__.bind(__webpack_require__, 1917));
    const job = (side, path) => ({ side, path, options: options.jobs[side] });
    if (after && baseline.kind === "jar")
        return withTrial(await extractOne(job("baseline", baseline.path), options.run, progress), after);
    const wanted = {
        baseline: baseline.kind === "manifest" ? baseline.manifest : job("baseline", baseline.path),
        candidate: job("candidate", candidate.path),
        trial: options.trial === true,
    };
    const extracted = await extract(wanted, options.run, progress);
    if (typeof options.trial === "string")
        return withTrial(extracted.baseline, extracted.candidate);
    return {
        baseline: extracted.baseline,
        candidate: extracted.candidate,
        ...(extracted.trial && { trial: extracted.trial.value }),
    };
    async function withTrial(before, after) {
        if (typeof options.trial === "string")
            return { baseline: before, candidate: after, trial: await (0,manifestFile/* readTrial */.$)(options.trial, before, after) };
        if (options.trial)
            progress.say("no trial: the candidate is a manifest without --trial, so what Flink's own classes would say is missing");
        return { baseline: before, candidate: after };
    }
}

;// CONCATENATED MODULE: ./lib/src/checking/restorePaths.js
/** A state backend that nobody named and the job did not set is not guessed: both are judged, and the worse is the outcome. */
function restorePaths({ jobs, allowNonRestoredState }, candidate) {
    const stated = jobs.candidate.stateBackend ?? configuredBackend(candidate);
    const backends = stated === undefined ? ["hashmap", "rocksdb"] : [stated];
    return backends.map((stateBackend) => ({
        restoreFrom: "canonical-savepoint",
        claimMode: "no-claim",
        stateBackend,
        allowNonRestoredState,
    }));
}
/** What all pipelines agree on; `filesystem` and `jobmanager` are the old names of the heap. */
function configuredBackend(manifest) {
    const names = manifest.pipelines.map(({ configuration }) => configuration["state.backend.type"] ?? configuration["state.backend"] ?? "");
    const all = new Set(names.map((name) => /rocksdb/i.test(name)
        ? "rocksdb"
        : /^(hashmap|filesystem|jobmanager)$|HashMap/.test(name)
            ? "hashmap"
            : undefined));
    const [only] = all;
    return all.size === 1 ? only : undefined;
}

;// CONCATENATED MODULE: ./lib/src/check.js



/** Will the candidate restore from the baseline's state? Facts first, then the trial, then the judgement. */
async function check(options, progress) {
    const { baseline, candidate, trial } = await factsOf(options, progress);
    (0,usable/* assertUsableAsBaseline */.W)(baseline.value, options.baseline);
    const { assess } = await __webpack_require__.e(/* import() */ 899).then(__webpack_require__.bind(__webpack_require__, 3899));
    return assess({
        baseline: baseline.value,
        candidate: candidate.value,
        ...(trial && { trial }),
        paths: restorePaths(options, candidate.value),
        policy: options.policy,
        ...(options.evidence && { evidence: options.evidence }),
    });
}


/***/ }),

/***/ 1249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ baselineOf)
/* harmony export */ });
/* harmony import */ var _baseline_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7314);
/* harmony import */ var _baseline_manifestFile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(289);
/* harmony import */ var _baseline_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(819);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5071);




/** The baseline wherever it lies; a JAR is not opened yet. Throws `NoBaselineError` where nobody has recorded one. */
async function baselineOf(text, read) {
    if (!(0,_baseline_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .isBranch */ .PX)(text)) {
        const { kind, path } = await (0,_baseline_source_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceOf */ .v)(text, "the baseline");
        return kind === "jar" ? { kind, path } : { kind, manifest: await (0,_baseline_manifestFile_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .W)(path, "the baseline") };
    }
    if (!read) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${text} is on GitHub, and which repository is meant is not known. Set GITHUB_REPOSITORY to owner/name, and GITHUB_TOKEN to a token that can read it.`);
    }
    const recorded = await (0,_baseline_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .readRecorded */ .HH)(text, "The baseline", read);
    if (recorded.state === "missing")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .NoBaselineError */ .Bu(recorded.message);
    return { kind: "manifest", manifest: recorded.manifest };
}


/***/ })

};
