export const id = 695;
export const ids = [695];
export const modules = {

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
