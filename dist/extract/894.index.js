export const id = 894;
export const ids = [894];
export const modules = {

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

/***/ 7299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ baselineOf)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/extract/assemble.js
var assemble = __webpack_require__(7402);
;// CONCATENATED MODULE: ./lib/src/baseline/branch.js


const scheme = "branch:";
/** One name of a path and of a branch that Git takes, and that no shell, path or URL reads as something else. */
const branch_name = /^(?!.*\.\.)(?!.*\.lock$)[A-Za-z0-9_][A-Za-z0-9._-]{0,99}(?<!\.)$/;
const isBranch = (text) => text.startsWith(scheme);
/** `branch:<name>[/<job>[/<environment>]]` */
function branchPlace(text) {
    const names = text.slice(scheme.length).split("/");
    const [branch, job = "job", environment = "production"] = names;
    if (branch === undefined || names.length > 3 || !names.every((one) => branch_name.test(one))) {
        throw new errors/* UsageError */.eb(`${(0,errors/* oneLine */.TN)(text)} names no place on a branch. Write branch:NAME, branch:NAME/JOB or branch:NAME/JOB/ENVIRONMENT, ` +
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
        throw new errors/* UsageError */.eb(`${role} ${text} cannot be read. ${answer.because} ${answer.remedy}`);
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
        return { state: "found", manifest: (0,assemble/* written */.Mp)(parsed.value) };
    throw new errors/* UsageError */.eb(`${role} ${text} cannot be used: ${(0,errors/* oneLine */.TN)(parsed.problem.message)}. Record the deployed version anew.`);
}

// EXTERNAL MODULE: ./lib/src/baseline/manifestFile.js
var manifestFile = __webpack_require__(289);
// EXTERNAL MODULE: ./lib/src/baseline/source.js
var source = __webpack_require__(819);
;// CONCATENATED MODULE: ./lib/src/checking/baselineOf.js




/** The baseline wherever it lies; a JAR is not opened yet. Throws `NoBaselineError` where nobody has recorded one. */
async function baselineOf(text, read) {
    if (!isBranch(text)) {
        const { kind, path } = await (0,source/* sourceOf */.v)(text, "the baseline");
        return kind !== "manifest" ? { kind, path } : { kind, manifest: await (0,manifestFile/* readManifest */.W)(path, "the baseline") };
    }
    if (!read) {
        throw new errors/* UsageError */.eb(`${text} is on GitHub, and which repository is meant is not known. Set GITHUB_REPOSITORY to owner/name, and GITHUB_TOKEN to a token that can read it.`);
    }
    const recorded = await readRecorded(text, "The baseline", read);
    if (recorded.state === "missing")
        throw new errors/* NoBaselineError */.Bu(recorded.message);
    return { kind: "manifest", manifest: recorded.manifest };
}


/***/ }),

/***/ 6528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   extractToTexts: () => (/* binding */ extractToTexts)
/* harmony export */ });
/* harmony import */ var _baseline_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(819);
/* harmony import */ var _baseline_usable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8494);
/* harmony import */ var _checking_baselineOf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7299);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5071);
/* harmony import */ var _extract_extract_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6344);





/** A job JAR -> the canonical texts of its manifest and, with a baseline, of that one's and of the trial. */
async function extractToTexts(options, run, progress) {
    const { kind, path } = await (0,_baseline_source_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .v)(options.jar, "the candidate");
    if (kind === "manifest")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(path)} is a manifest already. Give the job's JAR.`);
    const candidate = { side: "candidate", kind, path, options: options.sides.candidate };
    const baseline = await baselineFor(options, progress);
    if (options.baseline === undefined || baseline === undefined) {
        const manifest = await (0,_extract_extract_js__WEBPACK_IMPORTED_MODULE_4__.extractOne)(candidate, run, progress);
        sayRefused(manifest.value, progress);
        return { manifest: manifest.text };
    }
    const made = await (0,_extract_extract_js__WEBPACK_IMPORTED_MODULE_4__.extract)({ baseline, candidate, trial: true }, run, progress);
    (0,_baseline_usable_js__WEBPACK_IMPORTED_MODULE_1__/* .assertUsableAsBaseline */ .W)(made.baseline.value, options.baseline);
    sayRefused(made.candidate.value, progress);
    return {
        manifest: made.candidate.text,
        baseline: made.baseline.text,
        ...(made.trial && { trial: made.trial.text }),
    };
}
/** On the first run of all there is none yet: the manifest is made, and the trial is not. */
async function baselineFor({ baseline: text, readBranch, sides }, progress) {
    if (text === undefined)
        return undefined;
    try {
        const baseline = await (0,_checking_baselineOf_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineOf */ .B)(text, readBranch);
        if (baseline.kind !== "manifest")
            return { side: "baseline", kind: baseline.kind, path: baseline.path, options: sides.baseline };
        (0,_baseline_usable_js__WEBPACK_IMPORTED_MODULE_1__/* .assertUsableAsBaseline */ .W)(baseline.manifest.value, text);
        return baseline.manifest;
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .NoBaselineError */ .Bu))
            throw thrown;
        progress.say(`no trial: ${thrown.message}`);
        return undefined;
    }
}
/** The manifest is whole and says so itself; whoever stores it as that of a release should know all the same. */
function sayRefused({ pipelines }, progress) {
    for (const { name, refused } of pipelines) {
        if (refused)
            progress.say(`Flink refuses to build ${name === "" ? "the job's graph" : `the pipeline "${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(name, 80)}"`}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(refused.message)}`);
    }
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


/***/ })

};
