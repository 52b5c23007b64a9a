export const id = 289;
export const ids = [289];
export const modules = {

/***/ 289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readTrial),
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5071);
/* harmony import */ var _extract_assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4574);
/* harmony import */ var _manifest_json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7640);




/** A manifest that lies in a file. `role` is how a sentence names it: "the baseline". */
async function readManifest(path, role) {
    const { parseManifest } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3717));
    return (0,_extract_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .written */ .Mp)(await readAs(path, role, parseManifest));
}
/** A trial that lies in a file. It must have been made of these two manifests, byte for byte, or it says nothing about them. */
async function readTrial(path, baseline, candidate) {
    const { parseTrial } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3717));
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

/***/ 4574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oh: () => (/* binding */ assembleManifest),
  nC: () => (/* binding */ assembleTrial),
  Mp: () => (/* binding */ written)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
;// CONCATENATED MODULE: ./lib/src/manifest/canonical.js
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

// EXTERNAL MODULE: ./lib/src/manifest/parse.js + 4 modules
var parse = __webpack_require__(3717);
// EXTERNAL MODULE: ./lib/src/extract/sha256.js
var sha256 = __webpack_require__(1229);
;// CONCATENATED MODULE: ./lib/src/extract/assemble.js






/** The text is only made when it is asked for: two large manifests that no trial binds are judged without it. */
function written(value) {
    let text;
    return {
        value,
        get text() {
            return (text ??= canonicalText(value));
        },
        get sha256() {
            return (0,sha256/* sha256OfText */.iQ)(this.text);
        },
    };
}
/** The facts of the extractor and what only this half knows, held against the published schema like any stranger's file. */
async function assembleManifest(parts) {
    const facts = await readFacts(parts.facts);
    const { mainClass, flink, java, scala } = (facts["job"] ?? {});
    const wanted = parts.flink.wanted;
    const manifest = {
        schema: 1,
        job: {
            jar: parts.jar.sha256,
            mainClass,
            flink,
            ...(wanted !== undefined && { flinkWanted: wanted }),
            java,
            scala,
            extractor: parts.extractor,
        },
        libraries: parts.jar.libraries,
        classpath: [...parts.flink.jars.map(({ name, sha256 }) => ({ name, sha256 })), ...(await beside(parts.classpath))],
        types: facts["types"],
        pipelines: facts["pipelines"],
    };
    const text = canonicalText(manifest);
    const parsed = (0,parse.parseManifest)(text);
    if (!parsed.ok)
        throw ourFault("manifest", parsed.problem.message);
    return { value: parsed.value, text, sha256: (0,sha256/* sha256OfText */.iQ)(text) };
}
/** The trial of two manifests; `facts` is the file that the extractor wrote. */
async function assembleTrial(facts, extractor, baseline, candidate) {
    const { operators, types } = await readFacts(facts);
    const flink = candidate.value.job.flink;
    const text = canonicalText({
        schema: 1,
        extractor,
        flink,
        baseline: baseline.sha256,
        candidate: candidate.sha256,
        operators,
        types,
    });
    const parsed = (0,parse.parseTrial)(text);
    if (!parsed.ok)
        throw ourFault("trial", parsed.problem.message);
    return { value: parsed.value, text, sha256: (0,sha256/* sha256OfText */.iQ)(text) };
}
const longestFacts = 256 * 1024 * 1024;
async function readFacts(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (!found || found.size > longestFacts)
        throw ourFault((0,external_node_path_.basename)(path), found ? "it is larger than any real one" : "it was not written");
    try {
        return JSON.parse(await (0,promises_.readFile)(path, "utf8"));
    }
    catch (thrown) {
        throw ourFault((0,external_node_path_.basename)(path), "it is not JSON", thrown);
    }
}
const beside = (paths) => Promise.all(paths.map(async (path) => ({ name: (0,external_node_path_.basename)(path), sha256: await (0,sha256/* sha256OfPath */.Kq)(path) })));
const ourFault = (what, reason, cause) => new errors/* UsageError */.eb(`What the extractor wrote is no ${what} (${reason}), so nothing can be said about the job. Repeat with --debug and report it.`, [], { cause });


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

/***/ 3717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseManifest: () => (/* binding */ parseManifest),
  parseTrial: () => (/* binding */ parseTrial)
});

// UNUSED EXPORTS: schemaVersion

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
;// CONCATENATED MODULE: ./lib/schema/manifest.schema.json
const manifest_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"flink-upgrade-check job-graph manifest, schema 1","description":"Everything about one version of a Flink job that decides a restore. A field that does not apply is absent, never null. Fields may be added within schema 1 and readers ignore those they do not know; whatever an old reader must not ignore, and any new value of an enumeration, raises the number. The bounds are far above any real job: they keep a hostile file from harming its reader.","type":"object","required":["schema","job","libraries","classpath","types","pipelines"],"properties":{"schema":{"const":1,"description":"Version of this contract."},"job":{"$ref":"#/$defs/job"},"libraries":{"description":"What the JAR bundles, read from its META-INF/maven/**/pom.properties.","type":"array","maxItems":20000,"items":{"type":"object","required":["artifact","version"],"properties":{"artifact":{"$ref":"#/$defs/word","description":"groupId:artifactId"},"version":{"$ref":"#/$defs/word"}}}},"classpath":{"description":"Flink\'s side of the class path and what was given beside the JAR, in class-path order; names without their directory.","type":"array","maxItems":20000,"items":{"type":"object","required":["name","sha256"],"properties":{"name":{"$ref":"#/$defs/word"},"sha256":{"$ref":"#/$defs/sha256"}}}},"types":{"$ref":"#/$defs/types"},"pipelines":{"description":"What main() builds, one per execute(), in that order.","type":"array","maxItems":1000,"items":{"$ref":"#/$defs/pipeline"}}},"$defs":{"types":{"description":"Closure of every class that state is made of, Kryo-typed ones included: class -> field -> generic type.","type":"object","maxProperties":50000,"propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/texts"}},"word":{"type":"string","minLength":1,"maxLength":1000},"name":{"description":"A name out of the job: any characters, also ones that a terminal or a web page must not be given as they are.","type":"string","maxLength":65536},"text":{"type":"string","maxLength":65536},"key":{"type":"string","maxLength":4096,"not":{"const":"__proto__"}},"texts":{"type":"object","maxProperties":20000,"propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/text"}},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"operatorId":{"description":"The 16 bytes of an operator id as 32 lower-case hex digits.","type":"string","pattern":"^[0-9a-f]{32}$"},"parallelism":{"type":"integer","minimum":1,"maximum":2147483647},"job":{"description":"Which version of which job this is, and what read it.","type":"object","required":["jar","mainClass","flink","java","extractor"],"properties":{"jar":{"$ref":"#/$defs/sha256","description":"sha256 of the JAR file."},"mainClass":{"$ref":"#/$defs/word"},"flink":{"$ref":"#/$defs/word","description":"Version of the Flink whose classes ran."},"flinkWanted":{"$ref":"#/$defs/word","description":"Set when that patch could not be resolved and another of the same minor stood in."},"java":{"$ref":"#/$defs/word","description":"Feature version of the JVM that ran the extraction, for instance 17."},"scala":{"$ref":"#/$defs/word"},"extractor":{"$ref":"#/$defs/word","description":"Version of the extractor."},"commit":{"$ref":"#/$defs/word"},"ref":{"$ref":"#/$defs/word"},"release":{"$ref":"#/$defs/word"},"environment":{"$ref":"#/$defs/word"}}},"pipeline":{"type":"object","required":["name","configuration","operators"],"properties":{"name":{"$ref":"#/$defs/name"},"configuration":{"$ref":"#/$defs/texts","description":"Allow-listed keys that decide a restore, as the job finally set them."},"operators":{"type":"array","maxItems":20000,"items":{"$ref":"#/$defs/operator"}},"refused":{"$ref":"#/$defs/refusal"}}},"refusal":{"description":"What Flink\'s own graph API, hashing or translation threw for this pipeline; the operators are then read as far as they could be.","type":"object","required":["exception","message"],"properties":{"exception":{"$ref":"#/$defs/word"},"message":{"$ref":"#/$defs/text"},"uid":{"$ref":"#/$defs/name","description":"The uid that collides, when it is a collision."},"operators":{"description":"Names of the operators that it is about.","type":"array","maxItems":20000,"items":{"$ref":"#/$defs/name"}}}},"operator":{"type":"object","required":["id","name","class","chain","inputs","coordinator","facts","code","complete","states"],"properties":{"id":{"$ref":"#/$defs/operatorId","description":"Flink\'s generated id; no two operators of a pipeline share one."},"uid":{"$ref":"#/$defs/name"},"uidHash":{"$ref":"#/$defs/operatorId","description":"setUidHash: an alternative id under which a restore looks first."},"name":{"$ref":"#/$defs/name"},"class":{"$ref":"#/$defs/text","description":"Class of the stream operator."},"function":{"$ref":"#/$defs/text","description":"Class of the user\'s function inside it."},"parallelism":{"$ref":"#/$defs/parallelism","description":"Absent: set neither by the job nor by an option. Never assumed to be 1."},"maxParallelism":{"$ref":"#/$defs/parallelism","description":"Absent: not set; Flink derives it, or inherits it from the restored state."},"chain":{"$ref":"#/$defs/operatorId","description":"Id of the operator that heads the chain this one runs in."},"inputs":{"type":"array","maxItems":20000,"items":{"$ref":"#/$defs/input"}},"key":{"$ref":"#/$defs/keyFacts"},"coordinator":{"description":"Whether the operator has a coordinator that takes part in snapshots.","type":"boolean"},"facts":{"$ref":"#/$defs/texts","description":"Meaning that types do not show: window assigner, trigger, join kind."},"code":{"$ref":"#/$defs/text","description":"Fingerprint of the bytecode of operator, function and trigger with what they reach inside the JAR."},"line":{"$ref":"#/$defs/sourceLine"},"complete":{"description":"True only if the reachable code holds no state accessor beyond what was registered.","type":"boolean"},"incompleteBecause":{"$ref":"#/$defs/text"},"unsettled":{"description":"Facts that differ between two default parallelisms because the real one is not known.","type":"array","maxItems":2,"items":{"enum":["id","chain"]}},"states":{"type":"array","maxItems":20000,"items":{"$ref":"#/$defs/state"}}}},"input":{"type":"object","required":["from","exchange","keyed"],"properties":{"from":{"$ref":"#/$defs/operatorId","description":"Id of the upstream operator."},"exchange":{"$ref":"#/$defs/text","description":"Flink\'s partitioner: FORWARD, HASH, REBALANCE, BROADCAST, ..."},"keyed":{"type":"boolean"}}},"keyFacts":{"type":"object","required":["serializer","samples"],"properties":{"serializer":{"$ref":"#/$defs/serializer"},"samples":{"$ref":"#/$defs/samples"}}},"samples":{"description":"Values written by the baseline\'s own serializer. Empty in this version.","type":"array","maxItems":1000},"sourceLine":{"type":"object","required":["file","line"],"properties":{"file":{"$ref":"#/$defs/text","description":"Package path and file name, for instance com/acme/orders/OrderJob.java"},"line":{"type":"integer","minimum":1,"maximum":2147483647}}},"stateKind":{"enum":["value","list","map","reducing","aggregating","broadcast","operator-list","operator-union","timer"]},"state":{"description":"One state of an operator; name and kind together are unique in it.","type":"object","required":["name","kind","seen","serializers","samples"],"properties":{"name":{"$ref":"#/$defs/name"},"kind":{"$ref":"#/$defs/stateKind"},"ttl":{"description":"Present exactly if values carry a time-to-live stamp; millis where the duration is known.","type":"object","properties":{"millis":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"seen":{"description":"How the state came to be known: by dry initialisation, forced registration, declaration, bytecode alone, or from a savepoint.","enum":["registered","forced","declared","static","snapshot"]},"serializers":{"$ref":"#/$defs/serializers"},"samples":{"$ref":"#/$defs/samples"}}},"serializerRole":{"enum":["key","namespace","value","element","userKey"]},"serializers":{"description":"By role. Keyed states: namespace and value (lists also element, maps also userKey). Operator lists: element. Broadcast: key and value. Timers: key and namespace.","type":"object","properties":{"key":{"$ref":"#/$defs/serializer"},"namespace":{"$ref":"#/$defs/serializer"},"value":{"$ref":"#/$defs/serializer"},"element":{"$ref":"#/$defs/serializer"},"userKey":{"$ref":"#/$defs/serializer"}}},"serializer":{"type":"object","required":["snapshot","tree"],"properties":{"snapshot":{"description":"TypeSerializerSnapshot.writeVersionedSnapshot of Flink\'s own snapshot, base64.","type":"string","maxLength":8388608,"pattern":"^[A-Za-z0-9+/]*={0,2}$"},"tree":{"$ref":"#/$defs/serializerTree"}}},"serializerTree":{"description":"A readable serializer, for people; the snapshot decides.","type":"object","required":["family","serializer","snapshot","version"],"properties":{"family":{"enum":["basic","pojo","kryo","avro","enum","tuple","list","map","set","array","row","ttl","timer","custom"]},"serializer":{"$ref":"#/$defs/text","description":"Class of the serializer."},"snapshot":{"$ref":"#/$defs/text","description":"Class of its snapshot."},"version":{"description":"Version that the snapshot was written in.","type":"integer","minimum":-2147483648,"maximum":2147483647},"type":{"$ref":"#/$defs/text","description":"Class of the values where the serializer knows it."},"children":{"description":"POJO fields, tuple positions (f0), element, key, value.","type":"object","maxProperties":20000,"propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/serializerTree"}},"constants":{"description":"Enum constants in their stored order.","type":"array","maxItems":20000,"items":{"$ref":"#/$defs/text"}},"registrations":{"description":"Classes registered with Kryo.","type":"array","maxItems":20000,"items":{"$ref":"#/$defs/text"}},"schema":{"description":"Avro schema as JSON text.","type":"string","maxLength":4194304}}}}}');
;// CONCATENATED MODULE: ./lib/schema/trial.schema.json
const trial_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"flink-upgrade-check trial, schema 1","description":"The baseline\'s states offered to the candidate\'s operators by Flink\'s own classes, without a cluster. Facts only. Fields may be added within schema 1 and readers ignore those they do not know. Refers to manifest.schema.json beside it.","type":"object","required":["schema","extractor","flink","baseline","candidate","operators"],"properties":{"schema":{"const":1,"description":"Version of this contract."},"extractor":{"$ref":"manifest.schema.json#/$defs/word","description":"Version of the extractor."},"flink":{"$ref":"manifest.schema.json#/$defs/word","description":"Version of the Flink that did the restoring: the candidate\'s."},"baseline":{"$ref":"manifest.schema.json#/$defs/sha256","description":"sha256 of the baseline manifest\'s canonical text."},"candidate":{"$ref":"manifest.schema.json#/$defs/sha256","description":"sha256 of the candidate manifest\'s canonical text."},"operators":{"type":"array","maxItems":100000,"items":{"$ref":"#/$defs/operatorTrial"}},"types":{"$ref":"manifest.schema.json#/$defs/types","description":"Classes of the baseline\'s states as the candidate\'s JAR has them, where the candidate\'s own states do not reach them."}},"$defs":{"position":{"type":"integer","minimum":0,"maximum":1000},"operatorTrial":{"description":"One restored operator of one pipeline on one state backend.","type":"object","required":["baselinePipeline","candidatePipeline","baseline","candidate","backend","result","states"],"properties":{"baselinePipeline":{"$ref":"#/$defs/position","description":"By position in the manifest, because names need not be unique."},"candidatePipeline":{"$ref":"#/$defs/position"},"baseline":{"$ref":"manifest.schema.json#/$defs/operatorId"},"candidate":{"$ref":"manifest.schema.json#/$defs/operatorId","description":"Differs from the baseline\'s only where setUidHash bridges them."},"backend":{"enum":["hashmap","rocksdb"]},"result":{"description":"restored: ran to the end. refused: Flink threw. unseen: user code threw, blocked, or the extractor failed.","enum":["restored","refused","unseen"]},"phase":{"description":"Where it ended.","enum":["context","initialize","open","snapshot"]},"exception":{"$ref":"#/$defs/exception"},"because":{"$ref":"manifest.schema.json#/$defs/text","description":"Why it is unseen."},"key":{"$ref":"#/$defs/compatibility","description":"Flink\'s answer for the operator\'s key serializer; absent where one of the sides is not keyed."},"states":{"type":"array","maxItems":20000,"items":{"$ref":"#/$defs/stateTrial"}}}},"exception":{"description":"The root cause, identity hashes stripped; the chain outermost first.","type":"object","required":["exception","message","chain"],"properties":{"exception":{"$ref":"manifest.schema.json#/$defs/word"},"message":{"$ref":"manifest.schema.json#/$defs/text"},"chain":{"type":"array","maxItems":10,"items":{"$ref":"manifest.schema.json#/$defs/text"}}}},"compatibility":{"enum":["as-is","reconfigured","after-migration","incompatible","unreadable"]},"stateTrial":{"description":"What StateSerializerProvider answers for the serializers of one baseline state against the candidate\'s.","type":"object","required":["name","kind","requested","serializers"],"properties":{"name":{"$ref":"manifest.schema.json#/$defs/name"},"kind":{"$ref":"manifest.schema.json#/$defs/stateKind"},"requested":{"description":"Whether the candidate asked for a state of this name and scope while it was initialised.","type":"boolean"},"serializers":{"type":"object","properties":{"key":{"$ref":"#/$defs/compatibility"},"namespace":{"$ref":"#/$defs/compatibility"},"value":{"$ref":"#/$defs/compatibility"},"element":{"$ref":"#/$defs/compatibility"},"userKey":{"$ref":"#/$defs/compatibility"}}},"exception":{"$ref":"#/$defs/exception","description":"Why a baseline snapshot could not be read or resolved."}}}}}');
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/manifest/problem.js
var problem = __webpack_require__(6773);
;// CONCATENATED MODULE: ./lib/src/manifest/consistent.js


/** What the schema cannot say: ids are unique in their pipeline and references lead somewhere. Everything downstream looks operators up by id. */
const consistent = (manifest) => {
    for (const [position, pipeline] of manifest.pipelines.entries()) {
        const problem = firstProblem(pipeline, `pipelines[${position}].operators`);
        if (problem)
            return problem;
    }
    return { ok: true, value: manifest };
};
const firstProblem = (pipeline, path) => {
    const positions = new Map();
    for (const [at, operator] of pipeline.operators.entries()) {
        const first = positions.get(operator.id);
        if (first !== undefined) {
            return (0,problem/* failed */.g)("inconsistent", `${path}[${at}].id`, `${operator.id} is also the id of ${path}[${first}] (${named(operator)}); ids are unique in a pipeline`);
        }
        positions.set(operator.id, at);
    }
    const nowhere = (id) => `${id} is no operator of this pipeline`;
    for (const [at, operator] of pipeline.operators.entries()) {
        if (!positions.has(operator.chain))
            return (0,problem/* failed */.g)("inconsistent", `${path}[${at}].chain`, nowhere(operator.chain));
        const dangling = operator.inputs.findIndex((input) => !positions.has(input.from));
        const from = operator.inputs[dangling]?.from;
        if (from !== undefined)
            return (0,problem/* failed */.g)("inconsistent", `${path}[${at}].inputs[${dangling}].from`, nowhere(from));
        const twin = twinState(operator);
        if (twin !== undefined)
            return (0,problem/* failed */.g)("inconsistent", `${path}[${at}].states[${twin}]`, `the operator (${named(operator)}) has another state of this name and kind`);
    }
    return undefined;
};
const twinState = (operator) => {
    const seen = new Set();
    for (const [at, state] of operator.states.entries()) {
        const identity = `${state.kind} ${state.name}`;
        if (seen.has(identity))
            return at;
        seen.add(identity);
    }
    return undefined;
};
const named = (operator) => (0,errors/* oneLine */.TN)(operator.uid ?? operator.name, 60);

;// CONCATENATED MODULE: ./lib/src/manifest/explain.js


/** The schema's objection in words, with the path of the value as a person would write it. */
const explain = (error, root) => {
    const path = humanPath(error.instancePath, root);
    if (error.keyword === "required")
        return (0,problem/* failed */.g)("invalid", join(path, error.params.missingProperty, false), "is missing");
    if (error.propertyName !== undefined)
        return (0,problem/* failed */.g)("invalid", path, `the name ${quoted(error.propertyName)} ${objection(error)}`);
    return (0,problem/* failed */.g)("invalid", path, objection(error));
};
const objection = (error) => {
    const value = error.data;
    switch (error.keyword) {
        case "type":
            return `must be ${nouns[String(error.params.type)] ?? error.params.type}, is ${kindOf(value)}`;
        case "enum":
            return `must be one of ${error.params.allowedValues.join(", ")}; is ${quoted(value)}`;
        case "const":
            return `must be ${quoted(error.params.allowedValue)}, is ${quoted(value)}`;
        case "pattern":
            return `must be ${patterns[error.params.pattern] ?? `of the form ${error.params.pattern}`}; is ${quoted(value)}`;
        case "minimum":
        case "maximum":
            return `must be ${error.keyword === "minimum" ? "at least" : "at most"} ${error.params.limit}, is ${quoted(value)}`;
        case "maxLength":
        case "minLength":
            return `must have ${error.keyword === "minLength" ? "at least" : "at most"} ${error.params.limit} characters`;
        case "maxItems":
        case "maxProperties":
            return `must have at most ${error.params.limit} entries`;
        case "not":
            return "is reserved";
        default:
            return error.message ?? `does not satisfy "${error.keyword}"`;
    }
};
const nouns = {
    array: "a list",
    object: "an object",
    string: "text",
    integer: "a whole number",
    boolean: "true or false",
};
const patterns = {
    "^[0-9a-f]{32}$": "32 lower-case hex digits",
    "^[0-9a-f]{64}$": "a sha256 of 64 lower-case hex digits",
    "^[A-Za-z0-9+/]*={0,2}$": "base64",
};
const kindOf = (value) => {
    if (value === null)
        return "null (leave the field out instead)";
    if (Array.isArray(value))
        return "a list";
    return typeof value === "object" ? "an object" : quoted(value);
};
const quoted = (value) => (0,errors/* oneLine */.TN)(typeof value === "object" ? kindOf(value) : (JSON.stringify(value) ?? "nothing"), 60);
/** `/pipelines/0/types/a.B` of a JSON pointer as `pipelines[0].types["a.B"]`. The root tells list positions from keys that are digits. */
const humanPath = (pointer, root) => {
    let path = "";
    let at = root;
    for (const raw of pointer.split("/").slice(1)) {
        const key = raw.replaceAll("~1", "/").replaceAll("~0", "~");
        path = join(path, key, Array.isArray(at));
        at = at[key];
    }
    return path;
};
const join = (path, key, isPosition) => {
    if (isPosition)
        return `${path}[${key}]`;
    if (!/^[A-Za-z_]\w{0,60}$/.test(key))
        return `${path}[${quoted(key)}]`;
    return path === "" ? key : `${path}.${key}`;
};

// EXTERNAL MODULE: ./lib/src/manifest/json-text.js
var json_text = __webpack_require__(7640);
;// CONCATENATED MODULE: ./lib/src/manifest/parse.js







/** The schema version that this program reads and writes. */
const schemaVersion = 1;
/** A manifest out of text of any origin. What comes out satisfies the schema, and its references lead somewhere. */
const parseManifest = (text) => {
    const parsed = parse(text, "manifest");
    return parsed.ok ? consistent(parsed.value) : parsed;
};
/** A trial out of text of any origin. Whether it belongs to two manifests is told by their digests, not here. */
const parseTrial = (text) => parse(text, "trial");
const parse = (text, contract) => {
    const json = (0,json_text/* readJson */.V)(text);
    if (!json.ok)
        return json;
    const value = json.value;
    const unreadable = anotherVersion(value, contract) ?? anotherFile(value, contract);
    if (unreadable)
        return unreadable;
    const validate = validator(contract);
    if (validate(value))
        return { ok: true, value: value };
    return explain(validate.errors[0], value);
};
const anotherVersion = (value, contract) => {
    if (value === null || typeof value !== "object" || !("schema" in value))
        return undefined;
    const schema = value.schema;
    if (typeof schema !== "number" || schema <= schemaVersion)
        return undefined;
    const remedy = `update flink-upgrade-check, or make the ${contract} again with this version`;
    return (0,problem/* failed */.g)("newer-schema", "schema", `written by a newer version (schema ${schema}; this one reads up to ${schemaVersion}): ${remedy}`);
};
/** The mix-ups that happen, because all our files are JSON with a `schema`. */
const anotherFile = (value, contract) => {
    const is = (key) => value !== null && typeof value === "object" && key in value;
    const found = is("pipelines")
        ? "manifest"
        : is("findings")
            ? "report"
            : is("operators") && is("candidate")
                ? "trial"
                : undefined;
    if (found === contract)
        return undefined;
    if (found !== undefined)
        return (0,problem/* failed */.g)("wrong-file", "", `is a ${found}, not a ${contract}`);
    return is("schema")
        ? undefined
        : (0,problem/* failed */.g)("wrong-file", "", `is no ${contract} of flink-upgrade-check: it says no "schema"`);
};
let ajv;
// Compiled at first use, and without holding the schemas against the meta-schema (a test does): a start must not pay for that.
const validator = (contract) => {
    ajv ??= new _2020.Ajv2020({ verbose: true, meta: false, validateSchema: false })
        .addSchema(manifest_schema_namespaceObject, "manifest.schema.json")
        .addSchema(trial_schema_namespaceObject, "trial.schema.json");
    return ajv.getSchema(`${contract}.schema.json`);
};


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
