export const id = 411;
export const ids = [411];
export const modules = {

/***/ 9950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ perhapsUnmoved),
/* harmony export */   e: () => (/* binding */ perhapsAmong)
/* harmony export */ });
/**
 * Of `operators`, those whose automatic id may be that of one among `others` at a parallelism that is not known here. The rest is apart from all of
 * them, whatever the parallelism is.
 */
function perhapsAmong(operators, others) {
    const elsewhere = others.map(possibleIds);
    const known = new Set(elsewhere.flatMap((ids) => ids ?? []));
    const allKnown = elsewhere.every((ids) => ids !== undefined);
    return operators.filter((operator) => {
        const ids = possibleIds(operator);
        // An operator with one id is not found under an id of which nothing is known either.
        if (ids === undefined || (!allKnown && isUnsettled(operator)))
            return true;
        return ids.some((id) => known.has(id));
    });
}
/** The same of operators that look like one another and have other ids: of `pairs`, those that may be one after all. */
function perhapsUnmoved(pairs, after) {
    const perhaps = perhapsAmong(pairs.map((pair) => pair.before), after);
    return pairs.filter((pair) => perhaps.includes(pair.before) || possibleIds(pair.after) === undefined);
}
const isUnsettled = ({ unsettled }) => unsettled?.includes("id") === true;
const possibleIds = (operator) => {
    if (!isUnsettled(operator))
        return [operator.id];
    return operator.otherId === undefined ? undefined : [operator.id, operator.otherId];
};


/***/ }),

/***/ 9714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ changedQueries),
/* harmony export */   C_: () => (/* binding */ movedQueries),
/* harmony export */   Mn: () => (/* binding */ isOfQuery),
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   RU: () => (/* binding */ queryItems),
/* harmony export */   T8: () => (/* binding */ statementOf)
/* harmony export */ });
/* harmony import */ var _manifest_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1038);
/* harmony import */ var _elsewhere_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9950);
/* harmony import */ var _query_functions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2050);
/* harmony import */ var _stateful_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96);
/* harmony import */ var _upstream_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2677);





/** Whether the planner of Flink's SQL made the operator: nobody can give it a uid, and people know it by the statement that it works for. */
const isOfQuery = (operator) => (0,_manifest_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(operator.facts, "sql") !== undefined || statementOf(operator) !== undefined;
/** `INSERT INTO totals`, where its rows end up in a table. */
const statementOf = (operator) => (0,_manifest_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(operator.facts, "sql.statement");
/** What is asked of a query and is no name that it goes by. Other rows may be asked from one day to the next. */
const isMeaning = (name) => name.startsWith("sql.") && !["sql.statement", "sql.functions", "sql.rows"].includes(name);
/** All that tells one operator of a query from another of its class, as text; empty for what the planner did not make. */
const meaningOf = (operator) => Object.entries(operator.facts)
    .filter(([name]) => isMeaning(name))
    .map(([name, text]) => `${name}=${text}`)
    .sort()
    .join("\n");
/**
 * Operators of queries that kept their ids and their states while they mean something else now. What only follows from another one before
 * it is listed there: an order by a sum changes with the sum.
 */
function changedQueries(kept) {
    const changed = kept.flatMap((pair) => {
        const names = changedMeaning(pair);
        return names.length > 0 && (0,_stateful_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldState */ .WS)(pair.before) ? [{ ...pair, names }] : [];
    });
    const byId = new Map(kept.map(({ after }) => [after.id, after]));
    const following = new Map(changed.map((one) => [one, rootOf(one, changed, byId)]));
    return changed
        .filter((one) => following.get(one) === undefined)
        .map((one) => ({ ...one, also: changed.filter((other) => following.get(other) === one) }));
}
function changedMeaning({ before, after }) {
    // Another kind of operator is no changed query: what becomes of its states is told of each.
    if ((0,_manifest_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(before.facts, "sql") === undefined || (0,_manifest_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(before.facts, "sql") !== (0,_manifest_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(after.facts, "sql"))
        return [];
    const now = (0,_query_functions_js__WEBPACK_IMPORTED_MODULE_2__/* .factsInOldNames */ .K)({ before, after });
    return [...new Set([...Object.keys(before.facts), ...Object.keys(now)])]
        .filter((name) => isMeaning(name) && withoutTables(before.facts[name]) !== withoutTables(now[name]))
        .sort();
}
/** A table under another name is most probably the same one, renamed: where it leads to is not told here. */
const withoutTables = (text) => text?.replace(/[\p{L}_$][\p{L}\p{N}_$]*\./gu, "");
/** The farthest one upstream of those that changed; undefined if there is none. */
function rootOf(one, changed, byId) {
    const [, ...before] = (0,_upstream_js__WEBPACK_IMPORTED_MODULE_3__/* .upstreamOf */ .F)(one.after, byId);
    const farthest = before.findLast((operator) => changed.some(({ after }) => after === operator));
    return changed.find(({ after }) => after === farthest);
}
/** The parts of a fact: calls, columns. A comma within brackets is none between them. */
function queryItems(text) {
    const items = [];
    let [depth, item] = [0, ""];
    for (const at of text ?? "") {
        if ("([{".includes(at))
            depth++;
        if (")]}".includes(at))
            depth--;
        if (at === "," && depth === 0) {
            items.push(item.trim());
            item = "";
        }
        else
            item += at;
    }
    return item.trim() === "" ? items : [...items, item.trim()];
}
/** Operators of queries whose state has nowhere to go, by what was edited about the statements. */
function movedQueries(moved, gone, before, after) {
    const hit = [...moved.map((pair) => pair.before), ...gone].filter(_stateful_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsState */ .K7);
    if (hit.length === 0)
        return undefined;
    const [was, is] = [tablesOf(before), tablesOf(after)];
    return {
        hit,
        perhapsThere: [...(0,_elsewhere_js__WEBPACK_IMPORTED_MODULE_4__/* .perhapsUnmoved */ .S)(moved, after).map((pair) => pair.before), ...(0,_elsewhere_js__WEBPACK_IMPORTED_MODULE_4__/* .perhapsAmong */ .e)(gone, after)].filter((operator) => hit.includes(operator)),
        moved,
        removed: [...was].filter((table) => !is.has(table)).sort(),
        added: [...is].filter((table) => !was.has(table)).sort(),
        steps: stepsBetween(before, after),
    };
}
const tablesOf = (operators) => new Set(operators.flatMap((operator) => statementOf(operator)?.replace("INSERT INTO ", "").split(", ") ?? []));
/** Steps of a plan that there are more or fewer of, without those that only compute or hand on. */
function stepsBetween(before, after) {
    const count = new Map();
    for (const [operators, sign] of [
        [before, -1],
        [after, 1],
    ])
        for (const { facts } of operators) {
            const kind = (0,_manifest_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(facts, "sql");
            if (kind !== undefined)
                count.set(kind, (count.get(kind) ?? 0) + sign);
        }
    return [...count]
        .filter(([, difference]) => difference !== 0)
        .map(([kind, difference]) => `${difference > 0 ? "+" : "-"} ${kind}`)
        .sort();
}


/***/ }),

/***/ 2050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ factsInOldNames),
/* harmony export */   g: () => (/* binding */ onlyFunctionsUnclear)
/* harmony export */ });
/* harmony import */ var _manifest_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1038);

/** A function in the place of another one is called with it. */
const calledName = /[\p{L}_$][\p{L}\p{N}_$.]*′?(?=\()/gu;
/** Here a function decides where the rows are that are kept, so that it has to answer as it did. Elsewhere what it does is its class's business. */
const decidesPlace = (fact) => ["sql.keys", "sql.partialKeys", "sql.on"].includes(fact);
/**
 * What the new query asks for, with the functions of the user's own called by the names that the old query has for them. One that is not what is
 * behind the old name goes by its class, or by its name with a prime. As it is where the manifest of either side does not tell functions.
 */
function factsInOldNames({ before, after }) {
    const [old, now] = [functionsOf(before), functionsOf(after)];
    if (old === undefined || now === undefined)
        return after.facts;
    const entries = Object.entries(after.facts).map(([fact, text]) => {
        if (fact === "sql.functions")
            return [fact, text];
        const names = new Map(now.map((one) => [one.name, nameAmong(old, one, likeness(fact))]));
        return [fact, text.replaceAll(calledName, (called) => names.get(called) ?? called)];
    });
    return Object.fromEntries(entries);
}
function nameAmong(old, now, alike) {
    const known = [...old].sort((one, other) => Number(other.name === now.name) - Number(one.name === now.name));
    const same = known.find((one) => alike(one, now) === "same");
    if (same !== undefined)
        return same.name;
    return old.some(({ name }) => name === simple(now)) ? `${simple(now)}′` : simple(now);
}
const likeness = (fact) => (old, now) => {
    const alike = old.settings === undefined || now.settings === undefined || old.settings === now.settings;
    if (!decidesPlace(fact) && old.class === now.class && alike)
        return "same";
    if (old.answers !== undefined && now.answers !== undefined)
        return old.answers === now.answers ? "same" : "other";
    return old.code === now.code && alike ? "same" : "unclear";
};
/**
 * Whether two texts of a query, the second in the old names, are the same but for functions of the user's own of which it cannot be told whether
 * they are the same. Of a query whose manifest does not tell its functions, any may be.
 */
function onlyFunctionsUnclear({ before, after }, fact, is = "") {
    const was = (0,_manifest_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(before.facts, fact) ?? "";
    if (was === is || was.replaceAll(calledName, "") !== is.replaceAll(calledName, ""))
        return false;
    const [old, now] = [functionsOf(before), functionsOf(after) ?? []];
    const given = calls((0,_manifest_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(after.facts, fact) ?? "");
    const called = calls(is);
    return calls(was).every((name, at) => {
        if (name === called[at])
            return true;
        const here = now.find((one) => one.name === given[at]);
        if (here === undefined)
            return false;
        const there = old?.find((one) => one.name === name);
        return old === undefined || (there !== undefined && likeness(fact)(there, here) === "unclear");
    });
}
const calls = (text) => text.match(calledName) ?? [];
const simple = (one) => one.class.slice(Math.max(one.class.lastIndexOf("."), one.class.lastIndexOf("$")) + 1);
/** `MEAN = com.acme.Mean code:01ab settings:23cd answers:45ef, ...`; undefined where nothing is told of them. */
function functionsOf({ facts }) {
    return (0,_manifest_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(facts, "sql.functions")
        ?.split(", ")
        .flatMap((one) => {
        const [, name, type, told = ""] = /^(\S+) = (\S+)((?: \w+:\w+)+)$/.exec(one) ?? [];
        const { code, settings, answers } = Object.fromEntries([...told.matchAll(/(\w+):(\w+)/g)].map(([, key, value]) => [key, value]));
        if (name === undefined || type === undefined || code === undefined)
            return [];
        return [
            {
                name,
                class: type,
                code,
                ...(settings === undefined ? {} : { settings }),
                ...(answers === undefined ? {} : { answers }),
            },
        ];
    });
}


/***/ }),

/***/ 96:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ holdsState),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   WS: () => (/* binding */ mayHoldState),
/* harmony export */   Yl: () => (/* binding */ holdsNothingButEmptyTimers),
/* harmony export */   al: () => (/* binding */ inOrder)
/* harmony export */ });
/** States of different scopes live in different places of a snapshot: one name can stand in several without a clash. */
function scopeOf(kind) {
    switch (kind) {
        case "timer":
            return "timer";
        case "operator-list":
        case "operator-union":
            return "operator";
        case "broadcast":
            return "broadcast";
        default:
            return "keyed";
    }
}
/** The order of states in a manifest. */
const inOrder = (one, other) => `${one.name} ${one.kind}` < `${other.name} ${other.kind}` ? -1 : 1;
/**
 * Whether a snapshot holds something of this operator: registered states count even while empty, a coordinator counts.
 * States found in bytecode alone do not: they may never be registered.
 */
const holdsState = (operator) => operator.coordinator || operator.states.some(isHeld);
/** Timer queues that no code ever puts a timer into, and nothing else: Flink asks for their operator, and nobody misses what is in them. */
const holdsNothingButEmptyTimers = (operator) => operator.complete &&
    !operator.coordinator &&
    operator.facts["timers"] === "never" &&
    operator.states.every((state) => state.kind === "timer");
const isHeld = (state) => state.seen !== "static";
/** Whether it cannot be told that a snapshot holds nothing of it. */
const mayHoldState = (operator) => holdsState(operator) || !operator.complete || operator.states.length > 0;


/***/ }),

/***/ 2677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ upstreamOf)
/* harmony export */ });
/** An operator and all that it stands behind, each once, the nearest first. */
function upstreamOf(operator, byId) {
    const seen = new Set([operator]);
    // A set walked while it grows.
    for (const at of seen)
        for (const { from } of at.inputs) {
            const next = byId.get(from);
            if (next !== undefined)
                seen.add(next);
        }
    return [...seen];
}


/***/ }),

/***/ 1038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/** Looks up a name that strangers gave: a field may be called `constructor` or `toString`, and only own entries count. */
const own = (record, name) => record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;


/***/ }),

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
/* harmony import */ var _rules_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6198);
/* harmony import */ var _rules_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7063);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3512);



/** The verdict in sentences: first what happens, then what would happen once that is mended. Names are quoted as rules quote them. */
const headline = (verdict) => {
    const { outcome, findings } = verdict;
    const about = whose(findings.filter((finding) => finding.outcome === outcome));
    const perPath = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .pathWords */ .xR)(verdict.paths);
    return [
        main[outcome](about),
        ...(perPath.length === 0
            ? []
            : [`It hangs on how it is restored. ${perPath.map((words) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .capital */ .Nx)(words)}.`).join(" ")}`]),
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
    const silent = _rules_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .bySilence */ .f4.flatMap((each) => {
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
const whose = (findings) => (0,_rules_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(findings.map(({ operator }) => `"${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .operatorWords */ .uZ)(operator).name}"`));
const compared = ({ manifests: { baseline } }) => {
    const operators = baseline.pipelines.flatMap((pipeline) => pipeline.operators);
    const states = operators.flatMap((operator) => operator.states);
    return `Compared: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(operators.length, "operator")} and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(states.length, "state")} of the deployed job.`;
};
/** `2 lose state, 1 migrates`: every outcome that occurs with its number, most silent first. The totals of all reports. */
const totals = (findings) => _rules_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .bySilence */ .f4
    .map((outcome) => ({ outcome, count: findings.filter((finding) => finding.outcome === outcome).length }))
    .filter(({ count }) => count > 0);


/***/ }),

/***/ 3512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ evidenceWords),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   WS: () => (/* binding */ versionWords),
/* harmony export */   WX: () => (/* binding */ flinkWords),
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


/***/ }),

/***/ 1749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ wholeId),
/* harmony export */   l: () => (/* binding */ wholeOf)
/* harmony export */ });
/** The id that no operator has (it would be that of an empty uid): the finding is about a pipeline. Published in schema/report.schema.json. */
const wholeId = "0".repeat(32);
/** Stands where a finding is about a pipeline as a whole: any one of its operators would be a wrong trail, and another one tomorrow. */
const wholeOf = (pipeline) => ({
    id: wholeId,
    name: pipeline.name,
    class: "",
    chain: wholeId,
    inputs: [],
    coordinator: false,
    facts: {},
    code: "",
    complete: false,
    states: [],
});


/***/ }),

/***/ 7063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ called),
/* harmony export */   BT: () => (/* binding */ belongings),
/* harmony export */   D8: () => (/* binding */ flinksWords),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Uw: () => (/* binding */ theStates),
/* harmony export */   _C: () => (/* binding */ saved),
/* harmony export */   xx: () => (/* binding */ because)
/* harmony export */ });
/* harmony import */ var _compare_queries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9714);

/**
 * An operator as people call it: its name, and its uid where that says more. Never its hash, unless it has nothing else. One of a query is
 * known by its statement.
 */
function called(operator) {
    const name = operator.name === "" ? operator.id : operator.name;
    const statement = operator.uid === undefined ? (0,_compare_queries_js__WEBPACK_IMPORTED_MODULE_0__/* .statementOf */ .T8)(operator) : undefined;
    if (statement !== undefined)
        return `"${name}" of ${statement}`;
    return operator.uid === undefined || operator.uid === name ? `"${name}"` : `"${name}" (uid "${operator.uid}")`;
}
/** What Flink itself says, where it said something; the rest of the chain stays in the trial. */
const flinksWords = (said) => said === undefined ? {} : { flinkSays: { exception: said.exception, message: said.message } };
const shown = 5;
/** `a, b and c`, in the order of the alphabet; long lists end in how many more. */
function listed(items, most = shown) {
    const unique = [...new Set(items)].sort();
    return joined(unique.length > most + 1 ? [...unique.slice(0, most), `${unique.length - most} more`] : unique);
}
const joined = (items) => items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
/** What a snapshot holds of an operator, in words: `the states "a" and "b"`, `its timers`, `the source's splits`. */
const belongings = (operator) => heldBy(operator) ?? noneSeen;
/** Undefined where none of it was seen. */
function heldBy(operator) {
    const states = operator.states.filter((state) => state.kind !== "timer" && state.seen !== "static");
    const parts = [
        ...(states.length === 0 ? [] : [theStates(states.map(({ name }) => name))]),
        ...(operator.states.some((state) => state.kind === "timer") ? ["its timers"] : []),
        ...(operator.coordinator ? ["the state of its coordinator"] : []),
    ];
    return parts.length === 0 ? undefined : joined(parts);
}
const noneSeen = "what it may hold";
/** {@link belongings} as the subject of a sentence, whose verb is in the singular however many they are: `what it saved, the states "a" and "b",`. */
function saved(operator) {
    const held = heldBy(operator);
    return held === undefined ? noneSeen : `what it saved, ${held},`;
}
/** `the states "a" and "b"`, by their names. */
const theStates = (names) => `${names.length === 1 ? "the state" : "the states"} ${listed(names.map((name) => `"${name}"`))}`;
/** `: field a is gone; field b is new`, or nothing. */
const because = (differences) => differences.length === 0 ? "" : `: ${differences.join("; ")}`;


/***/ })

};
