export const id = 303;
export const ids = [303];
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

/***/ 1303:
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
// EXTERNAL MODULE: ./lib/src/extract/assemble.js + 1 modules
var assemble = __webpack_require__(4574);
// EXTERNAL MODULE: ./lib/src/extract/extract.js + 27 modules
var extract = __webpack_require__(1917);
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/src/baseline/branch.js
var baseline_branch = __webpack_require__(7314);
;// CONCATENATED MODULE: ./lib/src/recording/keep.js



/** Name of the file at a release. */
const assetName = "flink-manifest.json";
async function keep(text, target, github) {
    if (target.kind === "file")
        return inFile(text, target.path);
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
async function inFile(text, path) {
    const where = `file ${(0,errors/* oneLine */.TN)(path)}`;
    const before = await (0,promises_.readFile)(path, "utf8").catch(() => undefined);
    if (before === text)
        return { changed: false, where };
    const draft = `${path}.${process.pid}.part`;
    try {
        await (0,promises_.writeFile)(draft, text);
        await (0,promises_.rename)(draft, path);
    }
    catch (thrown) {
        await (0,promises_.rm)(draft, { force: true });
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
    const manifest = await manifestOf(options, progress);
    (0,usable/* assertUsableAsBaseline */.W)(manifest.value, source);
    const { text } = (0,assemble/* written */.Mp)(withOrigin(manifest.value, target, options.run.environment));
    return keep(text, target, github);
}
async function manifestOf({ source, job, run }, progress) {
    const { kind, path } = await (0,baseline_source/* sourceOf */.v)(source, "the job");
    if (kind === "manifest")
        return (0,manifestFile/* readManifest */.W)(path, "the job");
    return (0,extract.extractOne)({ side: "candidate", path, options: job }, run, progress);
}


/***/ })

};
