export const id = 695;
export const ids = [695];
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

/***/ 9695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonReport: () => (/* binding */ jsonReport)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3330);

// Field by field, so that what other parts carry along cannot slip into a published contract, and in one order.
const jsonReport = (verdict) => {
    const report = {
        schema: 1,
        outcome: verdict.outcome,
        passed: verdict.passed,
        baseline: job(verdict.baseline),
        candidate: job(verdict.candidate),
        findings: verdict.findings.map(finding),
        paths: verdict.paths.map(path),
        unseen: verdict.unseen.map(unseen),
        advice: verdict.advice.map(advice),
    };
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(JSON.stringify(report, null, 2))}\n`;
};
const job = (identity) => pick(identity, [
    "jar",
    "sql",
    "mainClass",
    "flink",
    "flinkWanted",
    "java",
    "scala",
    "extractor",
    "commit",
    "ref",
    "release",
    "environment",
]);
const finding = (each) => ({
    rule: each.rule,
    outcome: each.outcome,
    evidence: each.evidence,
    pipeline: each.pipeline,
    operator: operator(each.operator),
    ...pick(each, ["state", "message", "why", "fix"]),
    ...(each.flinkSays === undefined ? {} : { flinkSays: pick(each.flinkSays, ["exception", "message"]) }),
    paths: each.paths.map(path),
    ...(each.location === undefined ? {} : { location: pick(each.location, ["file", "line"]) }),
    fingerprint: each.fingerprint,
});
const operator = (name) => pick(name, ["id", "uid", "name"]);
const path = (each) => pick(each, ["restoreFrom", "claimMode", "stateBackend", "allowNonRestoredState", "outcome"]);
const unseen = (each) => ({
    operator: operator(each.operator),
    what: each.what,
    because: each.because,
    remedy: each.remedy,
});
const advice = (each) => ({
    id: each.id,
    ...(each.operator === undefined ? {} : { operator: operator(each.operator) }),
    message: each.message,
    fix: each.fix,
});
/** The fields in this order; those that are absent stay absent. */
const pick = (from, fields) => Object.fromEntries(fields.flatMap((field) => (from[field] === undefined ? [] : [[field, from[field]]])));


/***/ })

};
