export const id = 145;
export const ids = [145];
export const modules = {

/***/ 3330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   a4: () => (/* binding */ mermaid),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/**
 * Names and messages come out of foreign code. Each medium has one function that makes any text harmless there; nothing foreign
 * goes into a report but through it. None of them is idempotent: apply it once, at the end.
 */
/**
 * For a terminal, a log and every other plain text: one line, bounded, and what cannot be seen is spelled out (`\u202e`), so that
 * two names that only look alike stay apart. Cuts between code points.
 */
const plain = (text, longest = 200) => {
    const head = Array.from(text.slice(0, longest * 2 + 2));
    const cut = head.length > longest ? `${head.slice(0, longest).join("")}…` : head.join("");
    const line = cut.replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, " ").replace(unseen, spelledOut);
    return line.replace(buildCommand, "$& ").trim();
};
/** What build servers obey in a log: `::error::` at the start of a line, indented or wrapped there too, and `##[error]` anywhere in it. */
const buildCommand = /:(?=:)|#(?=#\w*\[)/g;
/** Control characters, ANSI escapes, direction overrides, zero-width and other invisible ones, halves of surrogate pairs. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\u115f\u1160\u3164\uffa0]|\p{Default_Ignorable_Code_Point}/gu;
const spelledOut = (character) => {
    const hex = (character.codePointAt(0) ?? 0).toString(16).padStart(4, "0");
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex}`;
};
/**
 * For Markdown outside a code span, in a paragraph, heading, list or quotation: whatever could open a construct becomes a character
 * reference, which Markdown takes literally. What GitHub makes of plain words (mentions, references, addresses, emoji) no reference
 * prevents; such words belong into `code`, and `prose` puts them there.
 */
const markdown = (text, longest = 200) => plain(text, longest).replace(/[^\p{L}\p{M}\p{N}\p{So} /,();'"…→]/gu, (character, at, whole) => isInert(character, whole[at - 1] ?? "", whole[at + 1] ?? "") ? character : `&#${character.codePointAt(0)};`);
/**
 * Punctuation that means nothing where it stands, left as it is so that the source of a comment can be read too (it is what e-mails show):
 * the end of a sentence, versions, and hyphens and underscores inside words. Never one that could begin or end a line's construct.
 */
const isInert = (character, before, after) => {
    if (character === "." && /\d/.test(before) && /\d/.test(after))
        return true;
    if (character === "." || character === ":")
        return (before === "" || /[\p{L})]/u.test(before)) && (after === "" || after === " ");
    return (character === "-" || character === "_") && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
};
/**
 * For Markdown as a code span: names, code, and all that must not come alive. Not for tables (`|` splits a row even here) and not
 * directly inside HTML tags that stand on a line of their own, where Markdown is not read.
 */
const code = (text, longest = 200) => {
    // A comment's hidden marker is searched for in its source, where a code span is no protection.
    const safe = plain(text, longest).replaceAll("<!--", "<! --") || "(empty)";
    const ticks = "`".repeat(Math.max(0, ...(safe.match(/`+/g) ?? []).map((run) => run.length)) + 1);
    const pad = safe.startsWith("`") || safe.endsWith("`") ? " " : "";
    return ticks + pad + safe + pad + ticks;
};
/** For a Mermaid label in double quotes, with Mermaid's own character references. */
const mermaid = (text, longest = 40) => plain(text, longest).replace(/[^\p{L}\p{M}\p{N} _./-]/gu, (character) => `#${character.codePointAt(0)};`);
/**
 * For a whole JSON text on its way to a terminal or log. All of these stand inside strings, where an escape is the same JSON:
 * what `JSON.stringify` leaves raw and cannot be seen, and the one build command that is obeyed inside a line.
 */
const json = (text) => text.replace(/[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu, utf16Escapes).replace(/##(?=\w*\[)/g, "\\u0023#");
const utf16Escapes = (character) => character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);


/***/ }),

/***/ 5509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline),
/* harmony export */   S: () => (/* binding */ totals)
/* harmony export */ });
/* harmony import */ var _rules_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6198);
/* harmony import */ var _rules_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7063);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3512);



/** The verdict in sentences: first what happens, then what would happen once that is mended. Names are quoted as rules quote them. */
const headline = (verdict) => {
    const { outcome, findings } = verdict;
    const about = whose(findings.filter((finding) => finding.outcome === outcome));
    const perPath = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .pathWords */ .xR)(verdict.paths);
    return [
        main[outcome](about),
        ...(perPath.length === 0
            ? []
            : [`It hangs on how it is restored. ${perPath.map((words) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .capital */ .Nx)(words)}.`).join(" ")}`]),
        ...afterwards(outcome, findings),
        ...(outcome === "compatible" || outcome === "migrates" ? [compared(verdict)] : []),
    ];
};
const main = {
    refuses: (about) => `This job does not restore: Flink refuses to start it because of ${about}.`,
    "fails-later": (about) => `This job restores and starts, and then fails on the restored state of ${about}.`,
    misreads: (about) => `This job restores without an error, and goes on with wrong state in ${about}.`,
    loses: (about) => `This job restores without an error, but loses state of ${about}.`,
    unknown: (about) => `It cannot be told whether this job restores: look at ${about}.`,
    migrates: (about) => `This job restores. Flink migrates state of ${about} on the way.`,
    compatible: () => "This job restores everything that the deployed one saved.",
};
/** What a loud failure hides: the silent ones come after it. */
const afterwards = (outcome, findings) => {
    if (outcome !== "refuses" && outcome !== "fails-later" && outcome !== "misreads")
        return [];
    const silent = _rules_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .bySilence */ .f4.flatMap((each) => {
        const those = findings.filter((finding) => finding.outcome === each);
        return each === outcome || those.length === 0 ? [] : (hidden[each]?.(whose(those)) ?? []);
    });
    if (silent.length === 0)
        return [];
    return [`${outcome === "refuses" ? "Once that is mended, it would" : "Besides, it would"} ${silent.join(" and ")}.`];
};
const hidden = {
    misreads: (about) => `go on with wrong state in ${about} without an error`,
    loses: (about) => `lose state of ${about} without an error`,
    "fails-later": (about) => `fail later on the state of ${about}`,
};
const whose = (findings) => (0,_rules_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(findings.map(({ operator }) => `"${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .operatorWords */ .uZ)(operator).name}"`));
const compared = ({ manifests: { baseline } }) => {
    const operators = baseline.pipelines.flatMap((pipeline) => pipeline.operators);
    const states = operators.flatMap((operator) => operator.states);
    return `Compared: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(operators.length, "operator")} and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(states.length, "state")} of the deployed job.`;
};
/** `2 lose state, 1 migrates`: every outcome that occurs with its number, most silent first. The totals of all reports. */
const totals = (findings) => _rules_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .bySilence */ .f4
    .map((outcome) => ({ outcome, count: findings.filter((finding) => finding.outcome === outcome).length }))
    .filter(({ count }) => count > 0);


/***/ }),

/***/ 3145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  textReport: () => (/* binding */ textReport)
});

// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/src/report/headline.js
var headline = __webpack_require__(5509);
// EXTERNAL MODULE: ./lib/src/report/words.js
var words = __webpack_require__(3512);
;// CONCATENATED MODULE: ./lib/src/report/wrap.js
/** Width of a text report in characters; build logs and terminals show as much without scrolling. */
const width = 100;
/** Paragraph with a hanging indent; a word longer than the line stays whole, because it is an id or a class to be copied. */
const wrap = (text, first, indent) => {
    const lines = [];
    let line = first;
    let empty = true;
    for (const word of text.split(" ")) {
        if (!empty && line.length + 1 + word.length > width) {
            lines.push(line);
            line = indent + word;
        }
        else {
            line += empty ? word : ` ${word}`;
        }
        empty = false;
    }
    return [...lines, line].join("\n");
};

;// CONCATENATED MODULE: ./lib/src/report/text.js




/** Plain text for people, 100 columns, the verdict first. */
const textReport = (verdict, { colour }) => {
    const paint = colour ? painted : unpainted;
    const blocks = [
        (0,headline/* headline */.P)(verdict)
            .map((sentence, position) => paragraph(sentence, position === 0 ? (text) => paint(text, verdict.outcome) : undefined))
            .join("\n"),
        [
            side("deployed", verdict.baseline),
            side("this change", verdict.candidate),
            `  ${"findings".padEnd(column)}${totalsLine(verdict.findings)}`,
            `  ${"check".padEnd(column)}${verdict.passed ? "passed" : "failed"}`,
        ].join("\n"),
        ...verdict.findings.map((finding) => findingBlock(finding, paint, (0,words/* severalPipelines */.Ym)(verdict))),
        ...section("Not seen", verdict.unseen, unseenLines),
        ...section("Advice (changes nothing about the verdict)", verdict.advice, adviceLines),
    ];
    return `${blocks.join("\n\n")}\n`;
};
const column = 13;
const totalsLine = (findings) => (0,headline/* totals */.S)(findings)
    .map(({ outcome, count }) => `${count} ${outcome}`)
    .join(", ") || "none";
const paragraph = (text, paint = (same) => same) => paint(wrap((0,report_escape/* plain */.pj)(text, longest), "", ""));
const side = (role, job) => `  ${role.padEnd(column)}${[job.mainClass, ...(0,words/* versionWords */.WS)(job), (0,words/* flinkWords */.WX)(job)].map((word) => (0,report_escape/* plain */.pj)(word, 120)).join(", ")}`;
const longest = 4000;
const findingBlock = (finding, paint, withPipeline) => {
    const { operator, state, location, flinkSays } = finding;
    const { name, aside } = (0,words/* operatorWords */.uZ)(operator);
    const subject = (0,report_escape/* plain */.pj)(state === undefined ? name : `${name}, state ${state || '""'}`, longest);
    const about = [
        finding.rule,
        ...(aside === "" ? [] : [aside]),
        ...(withPipeline ? [`pipeline "${finding.pipeline}"`] : []),
        ...(location === undefined ? [] : [`${location.file}:${location.line}`]),
        ...(0,words/* evidenceOf */.X1)(finding),
    ];
    return [
        paint(wrap(subject, `${words/* outcomeWords */.wX[finding.outcome].toUpperCase()}  `, "  "), finding.outcome),
        wrap((0,report_escape/* plain */.pj)(finding.message, longest), "  ", "  "),
        labelled("Do", finding.fix),
        labelled("Why", finding.why),
        ...(flinkSays === undefined ? [] : [labelled("Flink", `${flinkSays.exception}: ${flinkSays.message}`)]),
        ...(0,words/* pathWords */.xR)(finding.paths).map((words, position) => labelled(position === 0 ? "Path" : "", words)),
        labelled("Rule", about.map((words) => (0,report_escape/* plain */.pj)(words)).join(" · ")),
    ].join("\n");
};
const labelled = (label, text) => wrap((0,report_escape/* plain */.pj)(text, longest), `    ${label.padEnd(7)}`, " ".repeat(11));
const section = (title, entries, lines) => entries.length === 0 ? [] : [[`${title}:`, ...entries.map(lines)].join("\n")];
const unseenLines = ({ operator, what, because, remedy }) => wrap((0,report_escape/* plain */.pj)(`${(0,words/* operatorWords */.uZ)(operator).name}: ${what}, because ${because}. ${remedy}`, longest), "  - ", "    ");
const adviceLines = ({ message, fix }) => wrap((0,report_escape/* plain */.pj)(`${message} ${fix}`, longest), "  - ", "    ");
const colours = {
    misreads: 31,
    loses: 31,
    "fails-later": 31,
    refuses: 31,
    unknown: 33,
    migrates: 36,
    compatible: 32,
};
const painted = (text, outcome) => `\u001b[1;${colours[outcome]}m${text}\u001b[0m`;
const unpainted = (text) => text;


/***/ }),

/***/ 3512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   WS: () => (/* binding */ versionWords),
/* harmony export */   WX: () => (/* binding */ flinkWords),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   Ym: () => (/* binding */ severalPipelines),
/* harmony export */   uZ: () => (/* binding */ operatorWords),
/* harmony export */   wX: () => (/* binding */ outcomeWords),
/* harmony export */   xR: () => (/* binding */ pathWords)
/* harmony export */ });
/* harmony import */ var _rules_whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1749);

/** What reports say, the same in every medium. Nothing in here is escaped yet. */
/** Of one finding. */
const outcomeWords = {
    misreads: "misreads state",
    loses: "loses state",
    "fails-later": "fails later",
    refuses: "refuses to start",
    unknown: "cannot be told",
    migrates: "migrates",
    compatible: "worth knowing",
};
const evidenceWords = {
    flink: "Flink's own code said so",
    rule: "by a documented rule of Flink",
    heuristic: "a guess from what can be seen",
};
/** Empty where it cannot be told what happens: no rule says that it does. */
const evidenceOf = ({ outcome, evidence }) => outcome === "unknown" ? [] : [evidenceWords[evidence]];
/** People know an operator by its name, then by its uid; the hash is for those that have nothing else. */
const operatorWords = ({ name, uid = "", id, }) => {
    if (id === _rules_whole_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeId */ .D)
        return { name, aside: "the pipeline as a whole" };
    if (uid === "")
        return name === "" ? { name: id, aside: "no uid" } : { name, aside: `no uid, id ${id}` };
    return name === uid || name === "" ? { name: uid, aside: "" } : { name, aside: `uid "${uid}"` };
};
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
/** Whether a finding has to say its pipeline. */
const severalPipelines = ({ manifests: { baseline, candidate } }) => baseline.pipelines.length > 1 || candidate.pipelines.length > 1;
/** Which version of the job, most telling first. */
const versionWords = (job) => [
    ...(job.release === undefined ? [] : [job.release]),
    ...(job.commit === undefined ? [] : [`commit ${job.commit.slice(0, 10)}`]),
    ...(job.release === undefined && job.commit === undefined
        ? [job.sql === undefined ? `JAR ${job.jar.slice(0, 10)}` : `script ${job.sql.slice(0, 10)}`]
        : []),
    ...(job.environment === undefined ? [] : [job.environment]),
];
const flinkWords = ({ flink, flinkWanted }) => flinkWanted === undefined || flinkWanted === flink
    ? `Flink ${flink}`
    : `Flink ${flink} (stood in for ${flinkWanted})`;
const restoreFrom = { "canonical-savepoint": "from a canonical savepoint" };
const claimMode = { "no-claim": "in no-claim mode" };
const stateBackend = { hashmap: "on the HashMap backend", rocksdb: "on RocksDB" };
const circumstances = [
    (path) => restoreFrom[path.restoreFrom] ?? path.restoreFrom,
    (path) => claimMode[path.claimMode] ?? path.claimMode,
    (path) => stateBackend[path.stateBackend] ?? path.stateBackend,
    (path) => (path.allowNonRestoredState ? "with --allowNonRestoredState" : "without --allowNonRestoredState"),
];
/** `on RocksDB: migrates`, one for each path, naming only the circumstances on which the outcome hangs. Empty where it hangs on none. */
const pathWords = (paths) => {
    const deciding = circumstances.filter((_, dimension) => paths.some((one) => paths.some((other) => one.outcome !== other.outcome && differOnlyIn(dimension, one, other))));
    if (new Set(paths.map(({ outcome }) => outcome)).size < 2)
        return [];
    const named = deciding.length > 0 ? deciding : circumstances;
    const sentences = paths.map((path) => `${named.map((words) => words(path)).join(" ")}: ${path.outcome === "compatible" ? "no difference" : outcomeWords[path.outcome]}`);
    return [...new Set(sentences)];
};
const differOnlyIn = (dimension, one, other) => circumstances.every((words, position) => (words(one) === words(other)) === (position !== dimension));


/***/ })

};
