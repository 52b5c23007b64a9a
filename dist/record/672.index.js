export const id = 672;
export const ids = [672];
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
const small = ({ operator, pipeline, location, rule, evidence }, withPipeline) => {
    const { aside } = (0,report_words/* operatorWords */.uZ)(operator);
    return [
        ...(location === undefined ? [] : [(0,report_escape/* code */.aY)(`${location.file}:${location.line}`)]),
        ...(aside === "" ? [] : [prose(aside)]),
        ...(withPipeline ? [`pipeline ${(0,report_escape/* code */.aY)(pipeline)}`] : []),
        `rule ${(0,report_escape/* code */.aY)(rule)}`,
        (0,report_escape/* markdown */.wD)(report_words/* evidenceWords */.Jg[evidence]),
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
