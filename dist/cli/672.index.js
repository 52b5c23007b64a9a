export const id = 672;
export const ids = [672];
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

/***/ 3672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  longestComment: () => (/* binding */ longestComment),
  markdownReport: () => (/* binding */ markdownReport)
});

;// CONCATENATED MODULE: ./lib/src/report/budget.js
/** Drops whole pieces, in their turn, until the rest is at most `room` characters (UTF-16 units, the way GitHub's limit is met in every case). */
const fit = (sections, room) => {
    const pieces = sections.flatMap((section) => section.pieces);
    const left = new Set();
    let size = compose(sections, left).length;
    for (const piece of inTurn(pieces)) {
        if (size <= room)
            break;
        left.add(piece);
        size -= piece.text.length + separator.length;
        // A section that went with its last piece frees more than was counted; look again only when it may have been enough.
        if (size <= room)
            size = compose(sections, left).length;
    }
    return { body: compose(sections, left), left: pieces.filter((piece) => left.has(piece)) };
};
const separator = "\n\n";
const compose = (sections, left) => sections
    .flatMap(({ open, pieces, close }) => {
    const kept = pieces.filter((piece) => !left.has(piece)).map((piece) => piece.text);
    return kept.length === 0
        ? []
        : [...(open === undefined ? [] : [open]), ...kept, ...(close === undefined ? [] : [close])];
})
    .join(separator);
const inTurn = (pieces) => pieces
    .map((piece, position) => ({ piece, position, turn: piece.turn ?? 0 }))
    .filter(({ piece }) => piece.turn !== undefined)
    .sort((one, other) => one.turn - other.turn || (other.piece.order ?? 0) - (one.piece.order ?? 0) || other.position - one.position)
    .map(({ piece }) => piece);

// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/src/compare/stateful.js
var stateful = __webpack_require__(96);
// EXTERNAL MODULE: ./lib/src/rules/outcome.js
var rules_outcome = __webpack_require__(6198);
;// CONCATENATED MODULE: ./lib/src/report/around.js

/** More are not looked at, and Mermaid has limits of its own. */
const mostNodes = 60;
/** The marked ones, most silent first, each with its neighbours, as far as there is room. */
const around = (marked, { nodes, edges }) => {
    const silence = (at) => {
        const outcome = nodes[at]?.outcome;
        return outcome === undefined ? rules_outcome/* bySilence */.f4.length : rules_outcome/* bySilence */.f4.indexOf(outcome);
    };
    const neighbours = nodes.map(() => []);
    for (const { from, to } of edges) {
        neighbours[from]?.push(to);
        neighbours[to]?.push(from);
    }
    const kept = new Set();
    for (const at of [...marked].sort((left, right) => silence(left) - silence(right) || left - right)) {
        for (const one of [at, ...(neighbours[at] ?? [])])
            if (kept.size < mostNodes)
                kept.add(one);
    }
    const places = [...kept].sort((left, right) => left - right);
    const moved = new Map(places.map((old, at) => [old, at]));
    return {
        nodes: places.flatMap((at) => nodes[at] ?? []),
        edges: edges.flatMap((edge) => {
            const from = moved.get(edge.from);
            const to = moved.get(edge.to);
            return from === undefined || to === undefined ? [] : [{ ...edge, from, to }];
        }),
        hidden: nodes.length - kept.size,
    };
};

;// CONCATENATED MODULE: ./lib/src/report/graph.js



/** Null where there is nothing to point at. Above sixty operators only those with findings, and their neighbours. */
const graphOf = (verdict) => {
    // Pipelines are laid over each other by operator id; where two of them share ids, no picture is better than a wrong one.
    const { baseline, candidate } = verdict.manifests;
    if ([baseline, candidate].some(sharesIds))
        return null;
    const whole = overlay(verdict);
    const marked = whole.nodes.flatMap((node, position) => (isMarked(node) ? [position] : []));
    if (marked.length === 0)
        return null;
    return whole.nodes.length <= mostNodes ? whole : around(marked, whole);
};
const sharesIds = (manifest) => {
    const ids = operatorsOf(manifest).map(({ id }) => id);
    return new Set(ids).size < ids.length;
};
const isMarked = ({ presence, outcome, newId }) => presence !== "both" || outcome !== undefined || newId === true;
const overlay = ({ manifests: { baseline, candidate }, findings }) => {
    const after = operatorsOf(candidate);
    const before = operatorsOf(baseline);
    const partner = partners(before, after);
    const former = new Map([...partner].map(([old, now]) => [now, old]));
    const nodes = after.map((operator) => {
        const old = former.get(operator);
        if (old === undefined)
            return node(operator, "new");
        return {
            ...node(operator, "both"),
            ...(old.name === operator.name ? {} : { formerName: old.name }),
            ...(old.id !== operator.id && old.id !== operator.uidHash && (0,stateful/* holdsState */.K7)(old) ? { newId: true } : {}),
        };
    });
    const gone = before.filter((operator) => !partner.has(operator));
    nodes.push(...gone.map((operator) => node(operator, "gone")));
    const position = new Map(nodes.map(({ operator }, at) => [operator, at]));
    for (const [old, now] of partner)
        position.set(old, position.get(now) ?? 0);
    const edges = new Map();
    for (const [presence, manifest] of [
        ["gone", baseline],
        ["new", candidate],
    ]) {
        for (const [from, to] of manifest.pipelines.flatMap(linksOf)) {
            const ends = { from: position.get(from) ?? 0, to: position.get(to) ?? 0 };
            const key = ends.from * nodes.length + ends.to;
            edges.set(key, { ...ends, presence: presence === "new" && edges.has(key) ? "both" : presence });
        }
    }
    const ofNode = outcomesByNode(findings, before, after, position);
    return {
        nodes: nodes.map((each, at) => ({ ...each, ...(ofNode.has(at) ? { outcome: ofNode.get(at) } : {}) })),
        edges: [...edges.values()],
        hidden: 0,
    };
};
const node = (operator, presence) => ({ operator, presence });
const operatorsOf = (manifest) => manifest.pipelines.flatMap((pipeline) => pipeline.operators);
/** Who is drawn as one: by id or uid hash, as a restore pairs them; then by name, because a moved id is no other operator to the eye. */
const partners = (before, after) => {
    const found = new Map();
    const free = new Set(after);
    const pair = (matches) => {
        for (const old of before) {
            if (found.has(old))
                continue;
            const matching = [...free].filter((now) => matches(old, now));
            const [only] = matching;
            if (only === undefined || matching.length > 1)
                continue;
            found.set(old, only);
            free.delete(only);
        }
    };
    const byId = new Map(after.map((now) => [now.id, now]));
    for (const now of after)
        if (now.uidHash !== undefined)
            byId.set(now.uidHash, now);
    for (const old of before) {
        const now = byId.get(old.id);
        if (now === undefined || !free.has(now))
            continue;
        found.set(old, now);
        free.delete(now);
    }
    // Names of strangers may repeat a thousand times; such a job is not paired by name, and not drawn well either.
    if (free.size <= mostNodes)
        pair((old, now) => old.name === now.name && old.class === now.class && old.uid === undefined && now.uid === undefined);
    return found;
};
const linksOf = ({ operators }) => {
    const byId = new Map(operators.map((operator) => [operator.id, operator]));
    return operators.flatMap((to) => to.inputs.flatMap(({ from }) => {
        const upstream = byId.get(from);
        return upstream === undefined ? [] : [[upstream, to]];
    }));
};
const outcomesByNode = (findings, before, after, position) => {
    // The baseline last: a finding's operator is the baseline's where both have the id.
    const byId = new Map([...after, ...before].map((operator) => [operator.id, position.get(operator)]));
    const outcomes = new Map();
    for (const { operator, outcome } of findings) {
        const at = byId.get(operator.id);
        if (at === undefined || outcome === "compatible")
            continue;
        const known = outcomes.get(at);
        if (known === undefined || rules_outcome/* bySilence */.f4.indexOf(outcome) < rules_outcome/* bySilence */.f4.indexOf(known))
            outcomes.set(at, outcome);
    }
    return outcomes;
};

// EXTERNAL MODULE: ./lib/src/report/headline.js
var headline = __webpack_require__(5509);
// EXTERNAL MODULE: ./lib/src/report/words.js
var report_words = __webpack_require__(3512);
;// CONCATENATED MODULE: ./lib/src/report/picture.js



/** The graph as Mermaid, and the same in words for those who do not see it. */
const picture = (graph) => ["```mermaid", ...diagram(graph), "```", "", `<sub>${legend(graph)}</sub>`, "", ...inWords(graph)].join("\n");
/** GitHub draws no more than 500 edges; a graph with half of that is not looked at. */
const mostEdges = 250;
const diagram = ({ nodes, edges }) => [
    `flowchart ${nodes.length > 4 ? "TD" : "LR"}`,
    ...nodes.map((node, at) => `  n${at}["${label(node)}"]${isMarked(node) ? `:::${style(node)}` : ""}`),
    ...edges
        .slice(0, mostEdges)
        .map(({ from, to, presence }) => `  n${from} ${presence === "gone" ? "-.->" : "-->"} n${to}`),
    ...Object.entries(styles)
        .filter(([name]) => nodes.some((node) => isMarked(node) && style(node) === name))
        .map(([name, css]) => `  classDef ${name} ${css}`),
];
const label = (node) => {
    const name = (0,report_escape/* mermaid */.a4)((0,report_words/* operatorWords */.uZ)(node.operator).name) || "operator";
    const former = node.formerName === undefined ? [] : [`was ${(0,report_escape/* mermaid */.a4)(node.formerName)}`];
    const words = marks(node).join(", ");
    return [name, ...former, ...(words === "" ? [] : [words])].join("<br/>");
};
const marks = ({ presence, newId, outcome }) => [
    ...(presence === "both" ? [] : [presence]),
    ...(newId ? ["new id"] : []),
    ...(outcome === undefined ? [] : [report_words/* outcomeWords */.wX[outcome]]),
];
/** Fill and text together, so that both stay readable on a light and on a dark page. */
const styles = {
    bad: "fill:#ffd7d5,stroke:#cf222e,stroke-width:2px,color:#82071e",
    badGone: "fill:#ffd7d5,stroke:#cf222e,stroke-width:2px,stroke-dasharray:5,color:#82071e",
    unsure: "fill:#fff8c5,stroke:#9a6700,stroke-width:2px,color:#633c01",
    moves: "fill:#ddf4ff,stroke:#0969da,color:#0a3069",
    gone: "fill:#eaeef2,stroke:#6e7781,stroke-dasharray:5,color:#424a53",
    fresh: "fill:#dafbe1,stroke:#1a7f37,color:#044f1e",
};
const byOutcome = {
    misreads: "bad",
    loses: "bad",
    "fails-later": "bad",
    refuses: "bad",
    unknown: "unsure",
    migrates: "moves",
    compatible: "fresh",
};
const style = ({ outcome, presence, newId }) => {
    if (outcome === undefined)
        return newId ? "unsure" : presence === "gone" ? "gone" : "fresh";
    return presence === "gone" && byOutcome[outcome] === "bad" ? "badGone" : byOutcome[outcome];
};
const legend = ({ hidden }) => `Both jobs in one picture; dashed: only in the deployed one.${hidden === 0 ? "" : ` ${(0,report_words/* plural */.LS)(hidden, "operator")} without findings nearby not drawn.`}`;
/** Only what is marked: the rest of the graph is as it was. */
const inWords = ({ nodes, edges }) => [
    "<details><summary>The picture in words</summary>",
    "",
    ...nodes.flatMap((node, at) => (isMarked(node) ? [`- ${sentence(node, at, nodes, edges)}`] : [])),
    "",
    "</details>",
];
const sentence = (node, at, nodes, edges) => {
    const name = (each) => each === undefined ? "" : (0,report_escape/* code */.aY)((0,report_words/* operatorWords */.uZ)(each.operator).name, 80);
    const from = edges.filter((edge) => edge.to === at).map((edge) => name(nodes[edge.from]));
    const to = edges.filter((edge) => edge.from === at).map((edge) => name(nodes[edge.to]));
    const former = node.formerName === undefined ? "" : ` (was ${(0,report_escape/* code */.aY)(node.formerName, 80)})`;
    return [
        [`${name(node)}${former}`, marks(node).join(", ")].filter((words) => words !== "").join(": "),
        ...(from.length === 0 ? [] : [`after ${from.slice(0, 5).join(", ")}`]),
        ...(to.length === 0 ? [] : [`before ${to.slice(0, 5).join(", ")}`]),
    ].join("; ");
};

;// CONCATENATED MODULE: ./lib/src/report/notice.js

/** Every outcome left out with a large number, and all else that can be, is shorter. */
const longestNotice = 600;
/** Says what is missing, by kind and number, and where it is whole. */
const notice = (left) => {
    const counted = new Map();
    for (const { what } of left)
        if (what !== undefined)
            counted.set(what, (counted.get(what) ?? 0) + 1);
    const parts = [...counted].map(([what, count]) => (what === "the picture" ? what : leftOut(what, count)));
    return `> [!NOTE]\n> Left out to fit into a comment: ${parts.join("; ")}. The reports in text and JSON hold everything.`;
};
const leftOut = (what, count) => {
    if (what === "explanation")
        return (0,report_words/* plural */.LS)(count, "explanation");
    if (what === "unseen")
        return `${count} of what could not be seen`;
    if (what === "advice")
        return `${count} of the advice`;
    return `${(0,report_words/* plural */.LS)(count, "finding")} of outcome ${what}`;
};

;// CONCATENATED MODULE: ./lib/src/report/prose.js

/**
 * A sentence of a rule or of Flink as Markdown. Rules quote names in double quotes and write code as code (`.uid("a")`, `--flag`);
 * those are set as code, and so is every word that GitHub would bring to life.
 */
const prose = (text, longest = 2000) => {
    const characters = Array.from(text.slice(0, longest * 2 + 2));
    const bounded = characters.length > longest ? `${characters.slice(0, longest).join("")}…` : text;
    let out = "";
    let written = 0;
    for (const token of bounded.matchAll(tokens)) {
        const set = asCode(token);
        if (set === undefined)
            continue;
        out += between(bounded.slice(written, token.index)) + (0,report_escape/* code */.aY)(set.shown, longest);
        written = token.index + set.length;
    }
    return (out + between(bounded.slice(written))).trim();
};
const call = String.raw `(?:"[^"\n]*")?(?:\.\w+\("[^"\n]*"\))+`;
const quotedName = String.raw `"(?<name>[^"\n]*)"`;
const method = String.raw `(?<![^\s(])\.[a-z]\w+(?:\(\))?|\b[a-z]\w*\(\)`;
const flag = String.raw `(?<![\w-])--?[A-Za-z][\w-]*(?:=\S*\w)?`;
const qualified = String.raw `\b\w+(?:[.$]\w+){2,}\b`;
// Every other word is a token too: so the text is walked through once, however it is made.
const word = String.raw `(?<word>[^\s"()]+)`;
const tokens = new RegExp([call, quotedName, method, flag, qualified, word].join("|"), "giu");
const lively = /[@#$]|:[\w+-]+:|::|:\/\/|www\.|\bGH-\d|\b[0-9a-f]{7,}\b/i;
/** What a token is as code and how much of the text that takes; undefined for an ordinary word. */
const asCode = (token) => {
    const { name, word: ordinary } = token.groups ?? {};
    if (ordinary === undefined)
        return { shown: name ?? token[0], length: token[0].length };
    if (!lively.test(ordinary))
        return undefined;
    const shown = ordinary.replace(/[.,;!?]$/, "");
    return { shown, length: shown.length };
};
/** `markdown` trims, which is right for a whole text and not for a piece of one. */
const between = (piece) => {
    const text = (0,report_escape/* markdown */.wD)(piece, Number.MAX_SAFE_INTEGER);
    if (text === "")
        return piece === "" ? "" : " ";
    return `${/^\s/.test(piece) ? " " : ""}${text}${/\s$/.test(piece) ? " " : ""}`;
};

;// CONCATENATED MODULE: ./lib/src/report/pieces.js



/** Findings at full length. When room is short they go by their place among those of their outcome, so that some of every outcome stay. */
const articles = (findings, withPipeline) => {
    const ranks = new Map();
    return findings.flatMap((finding) => {
        const rank = ranks.get(finding.outcome) ?? 0;
        ranks.set(finding.outcome, rank + 1);
        return article(finding, rank, withPipeline);
    });
};
/** What a person has to act upon. Its explanation is the first to go when room is short, the longest first. */
const article = (finding, rank, withPipeline) => {
    const paths = (0,report_words/* pathWords */.xR)(finding.paths).map((words) => prose(`${(0,report_words/* capital */.Nx)(words)}.`));
    const why = explanation(finding);
    return [
        {
            text: [
                `#### ${(0,report_words/* capital */.Nx)(report_words/* outcomeWords */.wX[finding.outcome])} · ${subject(finding)}`,
                [prose(finding.message), ...paths].join(" "),
                todo(finding),
                `<sub>${small(finding, withPipeline).join(" · ")}</sub>`,
            ].join("\n\n"),
            turn: 5,
            order: rank,
            what: finding.outcome,
        },
        { text: why, turn: 1, order: why.length, what: "explanation" },
    ];
};
const subject = ({ operator, state }) => [(0,report_escape/* code */.aY)((0,report_words/* operatorWords */.uZ)(operator).name), ...(state === undefined ? [] : [`state ${(0,report_escape/* code */.aY)(state)}`])].join(" · ");
const todo = (finding) => `**Do now:** ${prose(finding.fix)}`;
const small = (finding, withPipeline) => {
    const { operator, pipeline, location, rule } = finding;
    const { aside } = (0,report_words/* operatorWords */.uZ)(operator);
    return [
        ...(location === undefined ? [] : [(0,report_escape/* code */.aY)(`${location.file}:${location.line}`)]),
        ...(aside === "" ? [] : [prose(aside)]),
        ...(withPipeline ? [`pipeline ${(0,report_escape/* code */.aY)(pipeline)}`] : []),
        `rule ${(0,report_escape/* code */.aY)(rule)}`,
        ...(0,report_words/* evidenceOf */.X1)(finding).map((words) => (0,report_escape/* markdown */.wD)(words)),
    ];
};
const explanation = ({ why, flinkSays }) => [
    `<details><summary>Why${flinkSays === undefined ? "" : ", and what Flink says"}</summary>`,
    prose(why),
    ...(flinkSays === undefined ? [] : [`> ${(0,report_escape/* code */.aY)(flinkSays.exception)}: ${prose(flinkSays.message)}`]),
    "</details>",
].join("\n\n");
const row = (finding) => ({
    text: `- ${subject(finding)} · ${report_words/* outcomeWords */.wX[finding.outcome]}: ${prose(finding.message)} ${todo(finding)}`,
    turn: 4,
    what: finding.outcome,
});
const unseenRow = ({ operator, what, because, remedy }) => ({
    text: `- ${(0,report_escape/* code */.aY)((0,report_words/* operatorWords */.uZ)(operator).name)}: ${prose(what)}, because ${prose(because)}. ${prose(remedy)}`,
    turn: 3,
    what: "unseen",
});
const adviceRow = ({ message, fix }) => ({
    text: `- ${prose(message)} ${prose(fix)}`,
    turn: 3,
    what: "advice",
});
const folded = (summary, pieces) => ({
    open: `<details><summary>${(0,report_escape/* markdown */.wD)(summary)}</summary>`,
    pieces,
    close: "</details>",
});

;// CONCATENATED MODULE: ./lib/src/report/markdown.js









/** GitHub takes 65,536 characters; the rest is for a marker and a notice that others put around it. */
const longestComment = 60_000;
/**
 * A comment on a pull request: the verdict in a sentence, then what to do, then everything else folded. `foot` is given a line on what
 * exactly was judged, and makes the end of it.
 */
const markdownReport = (verdict, budget = longestComment, footOf = (judged) => `<sub>${judged}</sub>`) => {
    const parts = sections(verdict);
    const foot = `\n\n${footOf(scope(verdict))}\n`;
    const whole = fit(parts, budget - foot.length);
    if (whole.left.length === 0)
        return whole.body + foot;
    const fitted = fit(parts, budget - foot.length - longestNotice);
    return `${fitted.body}\n\n${notice(fitted.left)}${foot}`;
};
const sections = (verdict) => {
    const graph = graphOf(verdict);
    const [first = "", ...more] = (0,headline/* headline */.P)(verdict);
    const pressing = verdict.findings.filter(({ outcome }) => !isQuiet(outcome));
    const quiet = verdict.findings.filter(({ outcome }) => isQuiet(outcome));
    return [
        {
            pieces: [
                { text: `### ${sign(verdict)} ${prose(first)}` },
                ...more.map((sentence) => ({ text: prose(sentence) })),
                { text: sides(verdict) },
            ],
        },
        { pieces: articles(pressing, (0,report_words/* severalPipelines */.Ym)(verdict)) },
        folded(costsNothing(quiet.length, pressing.length > 0), quiet.map(row)),
        drawn(graph === null ? [] : [{ text: picture(graph), turn: 2, what: "the picture" }], pressing.length > 0),
        folded("What could not be seen, on either side", verdict.unseen.map(unseenRow)),
        folded("Advice; it changes nothing about the verdict", verdict.advice.map(adviceRow)),
    ];
};
/** Where nothing is pressing, a picture is not either. */
const drawn = (pieces, pressing) => pressing ? { pieces } : folded("Both jobs in one picture", pieces);
const costsNothing = (count, besides) => `${(0,report_words/* plural */.LS)(count, besides ? "more finding" : "finding")} that ${count === 1 ? "costs" : "cost"} no state`;
const isQuiet = (outcome) => outcome === "migrates" || outcome === "compatible";
const sign = ({ passed, outcome }) => {
    if (!passed)
        return "⛔";
    return isQuiet(outcome) ? "✅" : "⚠️";
};
const sides = ({ baseline, candidate, findings, passed }) => {
    const counts = (0,headline/* totals */.S)(findings).map(({ outcome, count }) => `${count} ${outcome}`);
    const flinks = [...new Set([(0,report_words/* flinkWords */.WX)(baseline), (0,report_words/* flinkWords */.WX)(candidate)])].map((words) => (0,report_escape/* markdown */.wD)(words));
    const jobs = `${(0,report_escape/* code */.aY)(candidate.mainClass)} · deployed ${version(baseline)} → this change ${version(candidate)} · ${flinks.join(" → ")}`;
    return `${jobs}<br>**Check ${passed ? "passed" : "failed"}** · ${counts.join(" · ") || "no findings"}`;
};
const version = (job) => (0,report_words/* versionWords */.WS)(job)
    .map((word) => (0,report_escape/* code */.aY)(word, 60))
    .join(" ");
/** What exactly was judged. */
const scope = ({ paths, candidate }) => {
    const backends = [...new Set(paths.map(({ stateBackend }) => stateBackend))].map((backend) => backend === "rocksdb" ? "RocksDB" : "HashMap");
    const flag = paths.some(({ allowNonRestoredState }) => allowNonRestoredState) ? "; non-restored state allowed" : "";
    return `Judged: restore from a canonical savepoint on ${backends.join(" and ") || "no backend"}${flag} · flink-upgrade-check, extractor ${(0,report_escape/* markdown */.wD)(candidate.extractor)}`;
};


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
