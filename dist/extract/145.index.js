export const id = 145;
export const ids = [145];
export const modules = {

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


/***/ })

};
