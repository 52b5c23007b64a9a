export const id = 890;
export const ids = [890];
export const modules = {

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
    const names = (await (0,promises_.readdir)(folder).catch(() => [])).filter((name) => name.endsWith(".md")).sort();
    return Promise.all(names.map(async (name) => ({ id: name.slice(0, -".md".length), text: await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), "utf8") })));
}


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


/***/ })

};
