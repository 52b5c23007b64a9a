export const id = 633;
export const ids = [633];
export const modules = {

/***/ 2633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
;// CONCATENATED MODULE: ./lib/src/baseline/usable.js

/** A job that Flink itself refuses to build never ran, so it has no state that anything could restore from. */
function assertUsableAsBaseline(baseline, name) {
    const refused = baseline.pipelines.find((pipeline) => pipeline.refused !== undefined);
    if (refused?.refused === undefined)
        return;
    const { exception, message } = refused.refused;
    throw new errors/* UsageError */.eb(`The baseline ${(0,errors/* oneLine */.TN)(name)} cannot have been deployed: Flink ${(0,errors/* oneLine */.TN)(baseline.job.flink, 40)} refuses to build its ${refused.name === "" ? "graph" : `pipeline "${(0,errors/* oneLine */.TN)(refused.name, 80)}"`} ` +
        `(${(0,errors/* oneLine */.TN)(exception, 120)}: ${(0,errors/* oneLine */.TN)(message)}). Give the version that runs, and how it is started.`);
}

// EXTERNAL MODULE: ./lib/src/baseline/manifestFile.js
var manifestFile = __webpack_require__(289);
// EXTERNAL MODULE: ./lib/src/baseline/source.js
var source = __webpack_require__(819);
// EXTERNAL MODULE: ./lib/src/baseline/branch.js
var branch = __webpack_require__(7314);
;// CONCATENATED MODULE: ./lib/src/checking/baselineOf.js




/** The baseline wherever it lies; a JAR is not opened yet. Throws `NoBaselineError` where nobody has recorded one. */
async function baselineOf(text, read) {
    if (!(0,branch/* isBranch */.PX)(text)) {
        const { kind, path } = await (0,source/* sourceOf */.v)(text, "the baseline");
        return kind !== "manifest" ? { kind, path } : { kind, manifest: await (0,manifestFile/* readManifest */.W)(path, "the baseline") };
    }
    if (!read) {
        throw new errors/* UsageError */.eb(`${text} is on GitHub, and which repository is meant is not known. Set GITHUB_REPOSITORY to owner/name, and GITHUB_TOKEN to a token that can read it.`);
    }
    const recorded = await (0,branch/* readRecorded */.HH)(text, "The baseline", read);
    if (recorded.state === "missing")
        throw new errors/* NoBaselineError */.Bu(recorded.message);
    return { kind: "manifest", manifest: recorded.manifest };
}

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
    ["sql", "--sql"],
    ["arguments", "--arg"],
    ["environment", "--env"],
    ["network", "--network"],
    ["declared", "--declared"],
    ["sampleInputs", "--sample-inputs"],
    ["configuration", "--flink-conf"],
    ["parallelism", "--parallelism"],
];
const isGiven = (value) => typeof value === "object" && value !== null ? Object.keys(value).length > 0 : value !== undefined;

;// CONCATENATED MODULE: ./lib/src/checking/facts.js





/** Sources -> manifests and the trial. A trial can only be made where the candidate's classes are. */
async function factsOf(options, progress) {
    // A manifest needs no JVM, and a script another one.
    if (/\.(json|sql)$/.test(options.candidate))
        return read(options, progress);
    const { withEarlyJvm } = await __webpack_require__.e(/* import() */ 904).then(__webpack_require__.bind(__webpack_require__, 1904));
    return withEarlyJvm(options.jobs.candidate, options.run, (early) => read(options, progress, early));
}
async function read(options, progress, early) {
    const baseline = await baselineOf(options.baseline, options.readBranch);
    const candidate = await (0,source/* sourceOf */.v)(options.candidate, "the candidate");
    const before = baseline.kind === "manifest" ? baseline.manifest : undefined;
    const after = candidate.kind === "manifest" ? await (0,manifestFile/* readManifest */.W)(candidate.path, "the candidate") : undefined;
    if (before)
        assertUsableAsBaseline(before.value, options.baseline);
    if (before && after)
        sayUnused(options.jobs, progress);
    if (before && after)
        return withTrial(before, after);
    const { extract, extractOne } = await Promise.all(/* import() */[__webpack_require__.e(693), __webpack_require__.e(904), __webpack_require__.e(344)]).then(__webpack_require__.bind(__webpack_require__, 6344));
    const job = (side, { kind, path }) => ({ side, kind, path, options: options.jobs[side] });
    if (after && baseline.kind !== "manifest")
        return withTrial(await extractOne(job("baseline", baseline), options.run, progress), after);
    const wanted = {
        baseline: baseline.kind === "manifest" ? baseline.manifest : job("baseline", baseline),
        candidate: job("candidate", (0,source/* runnable */.a)(candidate)),
        trial: options.trial === true,
    };
    const extracted = await extract(wanted, options.run, progress, early);
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

// EXTERNAL MODULE: ./lib/src/manifest/configured-backend.js
var configured_backend = __webpack_require__(5985);
;// CONCATENATED MODULE: ./lib/src/checking/restorePaths.js

/** A state backend that nobody named and the job did not set is not guessed: both are judged, and the worse is the outcome. */
function restorePaths({ jobs, allowNonRestoredState }, candidate) {
    const stated = jobs.candidate.stateBackend ?? (0,configured_backend/* configuredBackend */.v)(candidate);
    const backends = stated === undefined ? ["hashmap", "rocksdb"] : [stated];
    return backends.map((stateBackend) => ({
        restoreFrom: "canonical-savepoint",
        claimMode: "no-claim",
        stateBackend,
        allowNonRestoredState,
    }));
}

// EXTERNAL MODULE: ./lib/src/extract/progress.js
var extract_progress = __webpack_require__(441);
;// CONCATENATED MODULE: ./lib/src/check.js




/** Will the candidate restore from the baseline's state? Facts first, then the trial, then the judgement. */
async function check(options, progress) {
    const judge = () => __webpack_require__.e(/* import() */ 325).then(__webpack_require__.bind(__webpack_require__, 6325));
    const { baseline, candidate, trial } = await factsOf(options, (0,extract_progress/* meanwhile */.Ry)(progress, judge));
    assertUsableAsBaseline(baseline.value, options.baseline);
    const { assess } = await judge();
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
