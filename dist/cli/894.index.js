export const id = 894;
export const ids = [894];
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

/***/ 289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readTrial),
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5071);
/* harmony import */ var _extract_assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7402);
/* harmony import */ var _manifest_json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7640);




/** A manifest that lies in a file. `role` is how a sentence names it: "the baseline". */
async function readManifest(path, role) {
    const { parseManifest } = await __webpack_require__.e(/* import() */ 693).then(__webpack_require__.bind(__webpack_require__, 693));
    return (0,_extract_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .written */ .Mp)(await readAs(path, role, parseManifest));
}
/** A trial that lies in a file. It must have been made of these two manifests, byte for byte, or it says nothing about them. */
async function readTrial(path, baseline, candidate) {
    const { parseTrial } = await __webpack_require__.e(/* import() */ 693).then(__webpack_require__.bind(__webpack_require__, 693));
    const trial = await readAs(path, "--trial", parseTrial);
    const strangers = [
        ...(trial.baseline === baseline.sha256 ? [] : ["the baseline"]),
        ...(trial.candidate === candidate.sha256 ? [] : ["the candidate"]),
    ];
    if (strangers.length === 0)
        return trial;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--trial ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(path)} was not made with ${strangers.join(" nor ")} given here. Make it again from both with extract, or leave it out.`);
}
async function readAs(path, role, parse) {
    const name = `${role} ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(path)}`;
    const text = await textOf(path, name);
    const parsed = parse(text);
    if (parsed.ok)
        return parsed.value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${name} cannot be used: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(parsed.problem.message)}.`);
}
async function textOf(path, name) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (size > _manifest_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .longestText */ .I)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${name} has ${size} bytes; at most ${_manifest_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .longestText */ .I} are read.`);
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    }
    catch (thrown) {
        if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb)
            throw thrown;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${name} cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saidBy */ .TT)(thrown)}). Give the path of a file made with extract.`, [], {
            cause: thrown,
        });
    }
}


/***/ }),

/***/ 819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ runnable),
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5071);



/** A source that is no manifest. */
function runnable({ kind, path }) {
    if (kind === "manifest")
        throw new Error("a manifest cannot be run");
    return { kind, path };
}
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
    const isJar = magic === zip || magic === emptyZip;
    const instead = isJar ? undefined : (byEnding.find(([ending]) => text.endsWith(ending))?.[1] ?? compiledPlan(start));
    if (instead !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${name} ${instead}`);
    // Whoever judges files as data names them so; a JAR in the place of one would be executed with what that run may do.
    if (isJar && text.endsWith(".json"))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${name} is a JAR under the name of a manifest, so it was not executed. Give the job's JAR under a name that ends in .jar, or a manifest made of it with extract.`);
    if (isJar)
        return { kind: "jar", path: text };
    if (text.endsWith(".sql"))
        return { kind: "sql", path: text };
    if (/^(\uFEFF)?\s*\{/.test(start.toString("utf8")) || text.endsWith(".json"))
        return { kind: "manifest", path: text };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${name} is neither a JAR nor a manifest. Give the JAR that is deployed to Flink, a script under a name that ends in .sql, or a manifest made of it with extract.`);
}
/** What is a Flink job and has no main() that could be run here: what cannot be seen of it, and what can be done. */
const byEnding = [
    [
        ".py",
        "is a job of PyFlink, whose operators ask for their state in Python processes that only a cluster starts: neither its state nor its functions can be seen. What runs as SQL can be checked from a script of the same statements.",
    ],
];
/** As `COMPILE PLAN` writes it. */
const compiledPlan = (start) => /^(\uFEFF)?\s*\{\s*"flinkVersion"/.test(start.toString("utf8"))
    ? "is a compiled plan, which tells the steps of a query and their uids, and not the states that these keep, nor the tables and functions that it leads to. Give the JAR whose main() executes the plan."
    : undefined;
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The baseline ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name)} cannot have been deployed: Flink ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(baseline.job.flink, 40)} refuses to build its ${refused.name === "" ? "graph" : `pipeline "${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(refused.name, 80)}"`} ` +
        `(${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(exception, 120)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(message)}). Give the version that runs, and how it is started.`);
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
        return kind !== "manifest" ? { kind, path } : { kind, manifest: await (0,_baseline_manifestFile_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .W)(path, "the baseline") };
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

/***/ 7402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   nC: () => (/* binding */ assembleTrial),
/* harmony export */   oh: () => (/* binding */ assembleManifest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5071);
/* harmony import */ var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(528);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1229);





/** The text is only made when it is asked for: two large manifests that no trial binds are judged without it. */
function written(value) {
    let text;
    return {
        value,
        get text() {
            return (text ??= (0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalText */ .A)(value));
        },
        get sha256() {
            return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256OfText */ .iQ)(this.text);
        },
    };
}
/** The facts of the extractor and what only this half knows, held against the published schema like any stranger's file. */
async function assembleManifest(parts) {
    const facts = await readFacts(parts.facts);
    const { mainClass, flink, java, scala, extractor } = (facts["job"] ?? {});
    const wanted = parts.flink.wanted;
    const manifest = {
        schema: 1,
        job: {
            jar: parts.jar?.sha256 ?? parts.script?.sha256,
            ...(parts.script && { sql: parts.script.sha256 }),
            mainClass,
            flink,
            ...(wanted !== undefined && { flinkWanted: wanted }),
            java,
            scala,
            extractor,
        },
        libraries: parts.jar?.libraries ?? [],
        classpath: [...parts.flink.jars.map(({ name, sha256 }) => ({ name, sha256 })), ...(await beside(parts.classpath))],
        types: facts["types"],
        pipelines: facts["pipelines"],
    };
    const text = (0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalText */ .A)(manifest);
    const { parseManifest } = await __webpack_require__.e(/* import() */ 693).then(__webpack_require__.bind(__webpack_require__, 693));
    const parsed = parseManifest(text);
    if (!parsed.ok)
        throw ourFault("manifest", parsed.problem.message);
    return { value: parsed.value, text, sha256: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256OfText */ .iQ)(text) };
}
/** The trial of two manifests; `facts` is the file that the extractor wrote, `untried` what it could not know. */
async function assembleTrial(facts, extractor, baseline, candidate, untried) {
    const { operators, types, jobManager, newcomers, enumerators, untried: failed } = await readFacts(facts);
    const all = [...untried, ...(Array.isArray(failed) ? failed : [])];
    const flink = candidate.value.job.flink;
    const trial = {
        schema: 1,
        extractor,
        flink,
        baseline: baseline.sha256,
        candidate: candidate.sha256,
        operators,
        jobManager,
        newcomers,
        enumerators,
        ...(all.length > 0 && { untried: all }),
        types,
    };
    const { parseTrial } = await __webpack_require__.e(/* import() */ 693).then(__webpack_require__.bind(__webpack_require__, 693));
    const parsed = parseTrial(JSON.stringify(trial));
    if (!parsed.ok)
        throw ourFault("trial", parsed.problem.message);
    // Nothing is bound to a trial, so its canonical text is made for a file alone.
    return written(parsed.value);
}
const longestFacts = 256 * 1024 * 1024;
async function readFacts(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (!found || found.size > longestFacts)
        throw ourFault((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), found ? "it is larger than any real one" : "it was not written");
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
    }
    catch (thrown) {
        throw ourFault((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), "it is not JSON", thrown);
    }
}
const beside = (paths) => Promise.all(paths.map(async (path) => ({ name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), sha256: await (0,_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256OfPath */ .Kq)(path) })));
const ourFault = (what, reason, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`What the extractor wrote is no ${what} (${reason}), so nothing can be said about the job. Repeat with --debug and report it.`, [], { cause });


/***/ }),

/***/ 1229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ sha256OfPath),
/* harmony export */   Vq: () => (/* binding */ sha256OfFile),
/* harmony export */   iQ: () => (/* binding */ sha256OfText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);





/** Lower-case hex. */
const sha256OfText = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
/** Lower-case hex of a file's bytes, read in pieces. */
async function sha256OfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1024 * 1024 }), hash);
    return hash.digest("hex");
}
/** A file's bytes; a directory's relative paths and bytes, in sorted order, so that where it lies does not show. */
async function sha256OfPath(path) {
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)).isDirectory())
        return sha256OfFile(path);
    const files = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(path, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
    const names = files.map((one) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(one.parentPath, one.name).slice(path.length + 1)).sort();
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for (const name of names)
        hash.update(`${name}\n${await sha256OfFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, name))}\n`);
    return hash.digest("hex");
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

/***/ 528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalText)
/* harmony export */ });
/**
 * The one text of a manifest or trial: object keys sorted by UTF-16 code unit at every depth, arrays as they are, two spaces of
 * indentation, `\n` line ends, one at the end. Equal values have equal bytes however they were built, so the sha256 of its UTF-8
 * binds a trial to its manifests. Hashing itself needs a Node API and lives at the edge.
 */
const canonicalText = (value) => `${write(value, "\n")}\n`;
// Written by hand, not by JSON.stringify over a sorted copy: in such a copy keys like "10" would move to the front and "__proto__" would get lost.
const write = (value, newline) => {
    if (value === null || typeof value !== "object")
        return JSON.stringify(value);
    const deeper = `${newline}  `;
    if (Array.isArray(value)) {
        if (value.length === 0)
            return "[]";
        return `[${value.map((element) => deeper + write(element, deeper)).join(",")}${newline}]`;
    }
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    if (members.length === 0)
        return "{}";
    const sorted = members.sort(([left], [right]) => (left < right ? -1 : 1));
    return `{${sorted.map(([key, member]) => `${deeper}${JSON.stringify(key)}: ${write(member, deeper)}`).join(",")}${newline}}`;
};


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

/***/ 7640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ longestText),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6773);


/** In UTF-16 units. A job of 2,000 operators is some tens of millions; look at the file's size before reading it. */
const longestText = 256 * 1024 * 1024;
/** Levels of arrays and objects. A state type nested eighty deep stays below; recursion over what comes out is safe. */
const deepest = 200;
/** Text that should be JSON: bounded in size and depth, and a file that was cut off is told from one that is something else. */
const readJson = (text) => {
    if (text.length > longestText)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)("too-large", "", `has ${text.length} characters; at most ${longestText} are read`);
    const json = text.startsWith("\ufeff") ? text.slice(1) : text;
    if (json.trim() === "")
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)("empty", "", "is empty; make or download it again");
    let value;
    try {
        value = JSON.parse(json);
    }
    catch (thrown) {
        return notJson(json, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saidBy */ .TT)(thrown));
    }
    if (isDeeperThan(deepest, value))
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)("too-deep", "", `is nested more than ${deepest} levels deep; no job is`);
    return { ok: true, value };
};
/** The engine's words differ between Node versions; an end that came too early is the one case they all tell apart. */
const notJson = (json, reason) => {
    const end = json.trimEnd().length;
    const position = Number(/ at position (\d+)/.exec(reason)?.[1] ?? 0);
    const cut = /end of JSON|unterminated/i.test(reason) || position >= end;
    if (!cut || !/^\s*\{/.test(json))
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)("not-json", "", `is not JSON: ${reason}`);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)("truncated", "", `ends after ${end} characters in the middle of a value; make or download it again`);
};
/** Without recursion, so that depth cannot exhaust the stack here. */
const isDeeperThan = (limit, root) => {
    let level = isContainer(root) ? [root] : [];
    for (let depth = 1; level.length > 0; depth++) {
        if (depth > limit)
            return true;
        const next = [];
        for (const value of level)
            for (const member of Object.values(value))
                if (isContainer(member))
                    next.push(member);
        level = next;
    }
    return false;
};
const isContainer = (value) => value !== null && typeof value === "object";


/***/ }),

/***/ 6773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failed)
/* harmony export */ });
const failed = (code, path, what) => ({
    ok: false,
    problem: { code, path, message: path === "" ? what : `${path}: ${what}` },
});


/***/ })

};
