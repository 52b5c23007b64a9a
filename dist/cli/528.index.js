export const id = 528;
export const ids = [528];
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


/***/ }),

/***/ 6528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   extractToTexts: () => (/* binding */ extractToTexts)
/* harmony export */ });
/* harmony import */ var _baseline_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(819);
/* harmony import */ var _baseline_usable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8494);
/* harmony import */ var _checking_baselineOf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1249);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5071);
/* harmony import */ var _extract_extract_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1917);





/** A job JAR -> the canonical texts of its manifest and, with a baseline, of the trial. */
async function extractToTexts(options, run, progress) {
    const { kind, path } = await (0,_baseline_source_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .v)(options.jar, "the candidate");
    if (kind === "manifest")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(path)} is a manifest already. Give the job's JAR.`);
    const candidate = { side: "candidate", path, options: options.sides.candidate };
    const baseline = await baselineFor(options, progress);
    if (options.baseline === undefined || baseline === undefined) {
        const manifest = await (0,_extract_extract_js__WEBPACK_IMPORTED_MODULE_4__.extractOne)(candidate, run, progress);
        sayRefused(manifest.value, progress);
        return { manifest: manifest.text };
    }
    const made = await (0,_extract_extract_js__WEBPACK_IMPORTED_MODULE_4__.extract)({ baseline, candidate, trial: true }, run, progress);
    (0,_baseline_usable_js__WEBPACK_IMPORTED_MODULE_1__/* .assertUsableAsBaseline */ .W)(made.baseline.value, options.baseline);
    sayRefused(made.candidate.value, progress);
    return { manifest: made.candidate.text, ...(made.trial && { trial: made.trial.text }) };
}
/** On the first run of all there is none yet: the manifest is made, and the trial is not. */
async function baselineFor({ baseline: text, readBranch, sides }, progress) {
    if (text === undefined)
        return undefined;
    try {
        const baseline = await (0,_checking_baselineOf_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineOf */ .B)(text, readBranch);
        if (baseline.kind === "jar")
            return { side: "baseline", path: baseline.path, options: sides.baseline };
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
            progress.say(`Flink refuses to build the pipeline "${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(name, 80)}": ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(refused.message)}`);
    }
}


/***/ })

};
