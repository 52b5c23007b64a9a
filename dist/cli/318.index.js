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
// EXTERNAL MODULE: ./lib/src/extract/sha256.js
var sha256 = __webpack_require__(1229);
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
