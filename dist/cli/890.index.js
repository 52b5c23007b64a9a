export const id = 890;
export const ids = [890];
export const modules = {

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

/***/ 3890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/baseline/manifestFile.js
var manifestFile = __webpack_require__(289);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/package.js
var src_package = __webpack_require__(4922);
// EXTERNAL MODULE: ./lib/src/manifest/operator-id.js
var operator_id = __webpack_require__(7300);
;// CONCATENATED MODULE: ./lib/src/explain/operator.js


/** An operator id as people meet it: in an exception of Flink's, in the web interface, in a savepoint. */
const isOperatorId = (text) => /^[0-9a-f]{32}$/i.test(text);
/** What is known of the operator with this id in the manifests given. */
function explainOperator(id, manifests) {
    const lines = manifests.flatMap(({ name, manifest }) => manifest.pipelines.flatMap((pipeline) => pipeline.operators
        .filter((operator) => operator.id === id || operator.uidHash === id)
        .map((operator) => `In ${(0,errors/* oneLine */.TN)(name)}, pipeline "${(0,errors/* oneLine */.TN)(pipeline.name)}": ${describe(operator)}`)));
    const looked = manifests.length === 0 ? "No manifest was given to look it up in." : "None of the manifests given has it.";
    return [
        `${id} is an operator id: the name under which a savepoint keeps an operator's state.`,
        "Flink makes it of the operator's uid, or, where there is none, of the operator's place in the graph.",
        "",
        ...(lines.length > 0
            ? lines
            : [looked, `Write the manifests with extract, then: explain ${id} deployed.json changed.json`]),
        "",
    ].join("\n");
}
function describe(operator) {
    const uid = operator.uid === undefined
        ? "no uid, so that the id moves with the graph"
        : `uid "${(0,errors/* oneLine */.TN)(operator.uid)}"${(0,operator_id/* operatorIdOf */.j)(operator.uid) === operator.id ? ", which the id is made of" : ""}`;
    const states = operator.states.map((state) => `${(0,errors/* oneLine */.TN)(state.name)} (${state.kind})`).join(", ");
    const line = operator.line === undefined ? "" : `, ${(0,errors/* oneLine */.TN)(operator.line.file)}:${operator.line.line}`;
    return `"${(0,errors/* oneLine */.TN)(operator.name)}", ${uid}${line}; state: ${states || "none"}.`;
}

;// CONCATENATED MODULE: ./lib/src/explain/quotes.js
/** Shorter pieces of an exception's text would be found in any text. */
const shortest = 16;
/**
 * What a rule's page quotes of Flink: its code spans and code blocks, cut where a real message has something of the job's own (a name in
 * quotes or brackets, a number, an ellipsis), so that what is left stands in every message of that kind.
 */
function quotesIn(page) {
    const blocks = [...page.matchAll(/^```(\S*)[^\n]*\n([\s\S]*?)^```$/gm)].flatMap(([, language = "", body = ""]) => {
        if (language === "yaml")
            return [...body.matchAll(/\bmessage:\s*(.+)$/gm)].map(([, message = ""]) => message);
        return language === "text" || language === "" ? [body] : [];
    });
    const spans = [...page.replace(/^```[\s\S]*?^```$/gm, "").matchAll(/`([^`\n]+)`/g)].map(([, span = ""]) => span);
    return [...new Set([...blocks, ...spans].flatMap(constantPieces))];
}
const constantPieces = (quote) => normal(quote)
    .split(/\[[^\]]*\]|"[^"]*"|'[^']*'|<[^>]*>|\([^)]*\)|\.\.\.|…|\d+|\n/)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length >= shortest && piece.includes(" "));
/** Length of all that a page quotes and the text contains: how sure it is that the page speaks of it. */
function likeness(text, quotes) {
    const said = normal(text);
    return quotes.filter((quote) => said.includes(quote)).reduce((sum, quote) => sum + quote.length, 0);
}
const normal = (text) => text
    .toLowerCase()
    .replace(/[^\S\n]+/g, " ")
    .replace(/@[0-9a-f]+/g, "");

;// CONCATENATED MODULE: ./lib/src/explain/explain.js







/** A rule's id, an exception's text or an operator id -> what there is to say about it. `files`: manifests to look the operator up in. */
async function explain(subject, files) {
    if (isOperatorId(subject)) {
        const manifests = [];
        for (const file of files)
            manifests.push({ name: file, manifest: (await (0,manifestFile/* readManifest */.W)(file, "the manifest")).value });
        return explainOperator(subject.toLowerCase(), manifests);
    }
    if (files.length > 0)
        throw new errors/* UsageError */.eb("Manifests are looked into for an operator id only. Put an exception's text in quotes.");
    const pages = await rulePages();
    const named = pages.find((page) => page.id === subject.trim());
    if (named)
        return named.text;
    const alike = pages
        .map((page) => ({ page, likeness: likeness(subject, quotesIn(page.text)) }))
        .filter((one) => one.likeness > 0)
        .sort((a, b) => b.likeness - a.likeness || (a.page.id < b.page.id ? -1 : 1));
    const [best, ...others] = alike;
    if (best === undefined) {
        throw new errors/* UsageError */.eb(`"${(0,errors/* oneLine */.TN)(subject, 80)}" is neither a rule, nor an operator id, nor a text that Flink is known to say on a restore. Rules: ${pages.map((page) => page.id).join(", ")}.`);
    }
    const rest = others.length === 0
        ? ""
        : `\nFlink says such words for these too: ${others.map((one) => one.page.id).join(", ")}\n`;
    return `${best.page.text}${rest}`;
}
async function rulePages() {
    const folder = (0,external_node_path_.join)((0,src_package/* packageRoot */.Zl)(), "docs", "rules");
    const names = (await (0,promises_.readdir)(folder).catch(() => []))
        // The list of all that is judged is no rule.
        .filter((name) => name.endsWith(".md") && name !== "coverage.md")
        .sort();
    return Promise.all(names.map(async (name) => ({ id: name.slice(0, -".md".length), text: await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), "utf8") })));
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

/***/ 7300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ operatorIdOf)
/* harmony export */ });
/**
 * Operator id of an explicit uid, as Flink computes it in every version since 1.2 (`StreamGraphHasherV2.generateUserSpecifiedHash`):
 * Murmur3 x64 128 bit, seed 0, over the UTF-8 bytes; 32 lower-case hex digits.
 * Nothing but the uid goes in, so the id can be told without running anything. Automatic ids cannot; those come from the extractor.
 */
const operatorIdOf = (uid) => {
    // Java encodes half a surrogate pair as "?", TextEncoder as U+FFFD: the ids would differ, so there is none to give.
    if (/\p{Surrogate}/u.test(uid))
        throw new RangeError("A uid with an unpaired surrogate has no portable operator id; give the operator another uid.");
    return murmur3(new TextEncoder().encode(uid));
};
const c1 = 0x87c37b91114253d5n;
const c2 = 0x4cf5ad432745937fn;
const low64 = (value) => BigInt.asUintN(64, value);
const rotate = (value, bits) => low64((value << bits) | (value >> (64n - bits)));
const mixFirst = (k) => low64(rotate(low64(k * c1), 31n) * c2);
const mixSecond = (k) => low64(rotate(low64(k * c2), 33n) * c1);
const finish = (value) => {
    let k = value;
    k = low64((k ^ (k >> 33n)) * 0xff51afd7ed558ccdn);
    k = low64((k ^ (k >> 33n)) * 0xc4ceb9fe1a85ec53n);
    return k ^ (k >> 33n);
};
/** The public-domain algorithm by Austin Appleby; the result is h1 then h2, both little-endian, as Guava's `asBytes()` gives it. */
const murmur3 = (bytes) => {
    const blocks = bytes.length >> 4;
    // Zeros after the end leave the hash as it is, so the rest can be read as one more block.
    const padded = new Uint8Array((blocks + 1) * 16);
    padded.set(bytes);
    const view = new DataView(padded.buffer);
    let h1 = 0n;
    let h2 = 0n;
    for (let block = 0; block < blocks; block++) {
        h1 = rotate(h1 ^ mixFirst(view.getBigUint64(block * 16, true)), 27n);
        h1 = low64((h1 + h2) * 5n + 0x52dce729n);
        h2 = rotate(h2 ^ mixSecond(view.getBigUint64(block * 16 + 8, true)), 31n);
        h2 = low64((h2 + h1) * 5n + 0x38495ab5n);
    }
    const length = BigInt(bytes.length);
    h1 ^= mixFirst(view.getBigUint64(blocks * 16, true)) ^ length;
    h2 ^= mixSecond(view.getBigUint64(blocks * 16 + 8, true)) ^ length;
    h1 = low64(h1 + h2);
    h2 = low64(h2 + h1);
    h1 = finish(h1);
    h2 = finish(h2);
    h1 = low64(h1 + h2);
    h2 = low64(h2 + h1);
    return littleEndianHex(h1) + littleEndianHex(h2);
};
const littleEndianHex = (value) => {
    const view = new DataView(new ArrayBuffer(8));
    view.setBigUint64(0, value, true);
    return hex32(view.getUint32(0)) + hex32(view.getUint32(4));
};
const hex32 = (word) => word.toString(16).padStart(8, "0");


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
