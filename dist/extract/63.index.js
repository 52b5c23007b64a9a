export const id = 63;
export const ids = [63];
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

/***/ 2541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BU: () => (/* binding */ changedQueries),
  Mn: () => (/* binding */ isOfQuery),
  Pr: () => (/* binding */ meaningOf),
  C_: () => (/* binding */ movedQueries),
  T8: () => (/* binding */ statementOf)
});

// EXTERNAL MODULE: ./lib/src/manifest/own.js
var own = __webpack_require__(1038);
// EXTERNAL MODULE: ./lib/src/compare/elsewhere.js
var elsewhere = __webpack_require__(9950);
// EXTERNAL MODULE: ./lib/src/compare/query-items.js
var query_items = __webpack_require__(3931);
// EXTERNAL MODULE: ./lib/src/compare/query-tables.js
var query_tables = __webpack_require__(9134);
// EXTERNAL MODULE: ./lib/src/compare/upstream.js
var upstream = __webpack_require__(2677);
;// CONCATENATED MODULE: ./lib/src/compare/query-columns.js




/** The columns that rows lie under: whether they are the same is a matter of their values, not of which of two equal columns is named. */
const placing = ["sql.keys", "sql.partialKeys", "sql.on"];
/**
 * How to write columns so that those which inner joins on the way to an operator made equal are written alike: behind `o JOIN c ON o.customer = c.id`
 * rows grouped by `o.customer`, by `c.id` or by `COALESCE(o.customer, c.id)` (which `USING` becomes) lie in the same place.
 */
function joinedColumns(operator, byId) {
    const names = new Map();
    for (const alike of equalColumns(operator, byId)) {
        const [first = "", ...others] = [...alike].sort();
        for (const other of others)
            names.set(other, first);
    }
    return (text) => withoutVoidChoices([...names].sort(([one], [other]) => other.length - one.length).reduce((all, one) => renamed(all, ...one), text));
}
/** Sets of columns. A table joined with itself has two columns of each name: where one set names two of one table, it says nothing. */
function equalColumns(operator, byId) {
    const [, ...before] = (0,upstream/* upstreamOf */.Fw)(operator, byId);
    const sets = [];
    for (const { facts } of before)
        if ((0,own/* own */.Z)(facts, "sql.join") === "InnerJoin")
            for (const equation of equations((0,own/* own */.Z)(facts, "sql.on") ?? "")) {
                const touched = sets.filter((one) => equation.some((column) => one.has(column)));
                for (const one of touched)
                    sets.splice(sets.indexOf(one), 1);
                sets.push(new Set([...equation, ...touched.flatMap((one) => [...one])]));
            }
    return sets.filter((one) => {
        const tables = [...one].flatMap((column) => [...new Set(tablesOf(column))]);
        return new Set(tables).size === tables.length;
    });
}
const tableName = /[\p{L}_$][\p{L}\p{N}_$]*(?=\.[\p{L}_$])/gu;
/** `a = b, c = d`: of each equation the sides; none of one that has a comparison within. */
const equations = (on) => (0,query_items/* queryItems */.R)(on)
    .map((one) => one.split(" = "))
    .filter((sides) => sides.length === 2);
/**
 * What a new join compares, each equation with its sides as the old one has them: `c.id = o.customer` is `o.customer = c.id`. Of one table joined with
 * itself the sides are not told apart by their columns, and stay.
 */
function inOldOrder(was, is) {
    const old = (0,query_items/* queryItems */.R)(was);
    return (0,query_items/* queryItems */.R)(is)
        .map((equation, at) => {
        const [left = "", right = "", ...more] = equation.split(" = ");
        const flipped = `${right} = ${left}`;
        const ofTwoTables = !tablesOf(left).some((table) => tablesOf(right).includes(table));
        return more.length === 0 && ofTwoTables && isSame(flipped, old[at]) ? flipped : equation;
    })
        .join(", ");
}
const isSame = (one, other = "") => one === other || ((0,query_tables/* withoutTables */.kY)(one) === (0,query_tables/* withoutTables */.kY)(other) && !sidesAlike(one));
/** `a.id = b.id` says nothing of which side is which but by its tables. */
const sidesAlike = (equation) => {
    const [left, right] = equation.split(" = ");
    return (0,query_tables/* withoutTables */.kY)(left) === (0,query_tables/* withoutTables */.kY)(right);
};
const tablesOf = (column) => column.match(tableName) ?? [];
/** A name as a whole: `orders.id` is no part of `orders.id_of_shop`. */
const renamed = (text, name, to) => text.replaceAll(new RegExp(String.raw `(?<![\p{L}\p{N}_$.])${name.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw `\$&`)}(?![\p{L}\p{N}_$.])`, "gu"), () => to);
const choice = "COALESCE(";
/** A choice among one and the same thing is that thing. The innermost come first, each is looked at once. */
function withoutVoidChoices(text) {
    let all = text;
    for (let at = all.lastIndexOf(choice); at >= 0; at = at === 0 ? -1 : all.lastIndexOf(choice, at - 1)) {
        const from = at + choice.length;
        const inner = all.slice(from, closing(all, from));
        const [first = "", ...others] = (0,query_items/* queryItems */.R)(inner);
        if (others.every((one) => one === first))
            all = all.slice(0, at) + first + all.slice(from + inner.length + 1);
    }
    return all;
}
/** Where the bracket closes that was opened before a place; the end, where it does not. */
function closing(text, from) {
    let depth = 1;
    for (let at = from; at < text.length; at++) {
        if (text[at] === "(")
            depth++;
        if (text[at] === ")")
            depth--;
        if (depth === 0)
            return at;
    }
    return text.length;
}

// EXTERNAL MODULE: ./lib/src/compare/query-words.js
var query_words = __webpack_require__(1554);
;// CONCATENATED MODULE: ./lib/src/compare/query-rows.js



/**
 * Whether a column of the rows that an operator keeps is filled with something else, and something else is made of it. An edit of the column alone is what somebody wants
 * of the rows to come: those that are kept go on as what they were, so that nothing is reported. Not told of a manifest that says neither.
 */
function takesRowsForOthers(before, after) {
    const [was, is] = [columnsOf(before), columnsOf(after)];
    // More or fewer columns are another type, which Flink compares.
    if (was.length !== is.length)
        return false;
    return was.some(({ filled, used }, at) => {
        const now = is[at];
        return now !== undefined && (0,query_tables/* withoutTables */.kY)(filled) !== (0,query_tables/* withoutTables */.kY)(now.filled) && used !== now.used;
    });
}
function columnsOf(facts) {
    const uses = (0,query_items/* queryItems */.R)((0,own/* own */.Z)(facts, "sql.uses"));
    return (0,query_items/* queryItems */.R)((0,own/* own */.Z)(facts, "sql.columns")).map((filled, at) => ({ filled, used: uses[at] }));
}

// EXTERNAL MODULE: ./lib/src/compare/stateful.js
var stateful = __webpack_require__(96);
;// CONCATENATED MODULE: ./lib/src/compare/queries.js








/** Whether the planner of Flink's SQL made the operator: nobody can give it a uid, and people know it by the statement that it works for. */
const isOfQuery = (operator) => (0,own/* own */.Z)(operator.facts, "sql") !== undefined || statementOf(operator) !== undefined;
/** `INSERT INTO totals`, where its rows end up in a table. */
const statementOf = (operator) => (0,own/* own */.Z)(operator.facts, "sql.statement");
/** What is asked of a query and is no name that it goes by. Other rows may be asked from one day to the next, with other columns. */
const isMeaning = (name) => name.startsWith("sql.") && !["sql.statement", "sql.functions", "sql.rows", "sql.columns", "sql.uses"].includes(name);
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
    const byId = new Map(kept.map(({ after }) => [after.id, after]));
    const oldById = new Map(kept.map(({ before }) => [before.id, before]));
    const traded = (0,query_tables/* tradedTables */.yl)(kept
        .filter(isOneKind)
        .flatMap((pair) => meanings(pair.before.facts, (0,query_words/* factsInOldWords */.h)(pair)).map(({ was, is }) => [was, is])));
    const changed = kept.flatMap((pair) => {
        const names = changedMeaning(pair, oldById, byId, traded);
        return names.length > 0 && (0,stateful/* mayHoldState */.WS)(pair.before) ? [{ ...pair, names }] : [];
    });
    const following = new Map(changed.map((one) => [one, rootOf(one, changed, byId)]));
    return changed
        .filter((one) => following.get(one) === undefined)
        .map((one) => ({ ...one, also: changed.filter((other) => following.get(other) === one) }));
}
function changedMeaning(pair, oldById, byId, traded) {
    if (!isOneKind(pair))
        return [];
    const { before, after } = pair;
    const sameRows = ({ name, was = "", is = "" }) => placing.includes(name) &&
        (0,query_tables/* withoutTables */.kY)(joinedColumns(before, oldById)(was)) === (0,query_tables/* withoutTables */.kY)(joinedColumns(after, byId)(is));
    const now = (0,query_words/* factsInOldWords */.h)(pair);
    const names = meanings(before.facts, now)
        .filter((one) => (0,query_tables/* withoutTables */.kY)(one.was) === (0,query_tables/* withoutTables */.kY)(one.is)
        ? (0,query_tables/* replacedTables */.c3)(one.was, one.is).some((replaced) => traded.has(replaced))
        : !sameRows(one))
        .map(({ name }) => name)
        .sort();
    return takesRowsForOthers(before.facts, now) ? [...names, "sql.columns"] : names;
}
/** Another kind of operator is no changed query: what becomes of its states is told of each. */
const isOneKind = ({ before, after }) => (0,own/* own */.Z)(before.facts, "sql") !== undefined && (0,own/* own */.Z)(before.facts, "sql") === (0,own/* own */.Z)(after.facts, "sql");
/** What both sides say of an operator, the new one in the words of the old. */
function meanings(old, now) {
    return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(isMeaning).map((name) => {
        const [was, is] = [(0,own/* own */.Z)(old, name), (0,own/* own */.Z)(now, name)];
        return { name, was, is: name === "sql.on" && was !== undefined && is !== undefined ? inOldOrder(was, is) : is };
    });
}
/** The farthest one upstream of those that changed; undefined if there is none. */
function rootOf(one, changed, byId) {
    const [, ...before] = (0,upstream/* upstreamOf */.Fw)(one.after, byId);
    const farthest = before.findLast((operator) => changed.some(({ after }) => after === operator));
    return changed.find(({ after }) => after === farthest);
}
/** Operators of queries whose state has nowhere to go, by what was edited about the statements. */
function movedQueries(moved, gone, before, after) {
    const hit = [...moved.map((pair) => pair.before), ...gone].filter(stateful/* holdsState */.K7);
    if (hit.length === 0)
        return undefined;
    const [was, is] = [queries_tablesOf(before), queries_tablesOf(after)];
    return {
        hit,
        perhapsThere: [...(0,elsewhere/* perhapsUnmoved */.S)(moved, after).map((pair) => pair.before), ...(0,elsewhere/* perhapsAmong */.e)(gone, after)].filter((operator) => hit.includes(operator)),
        moved,
        removed: [...was].filter((table) => !is.has(table)).sort(),
        added: [...is].filter((table) => !was.has(table)).sort(),
        steps: stepsBetween(before, after),
    };
}
const queries_tablesOf = (operators) => new Set(operators.flatMap((operator) => statementOf(operator)?.replace("INSERT INTO ", "").split(", ") ?? []));
/** Steps of a plan that there are more or fewer of, without those that only compute or hand on. */
function stepsBetween(before, after) {
    const count = new Map();
    for (const [operators, sign] of [
        [before, -1],
        [after, 1],
    ])
        for (const { facts } of operators) {
            const kind = (0,own/* own */.Z)(facts, "sql");
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

/** A function in the place of another one is called with it; one that is called without a name, by its class between asterisks. */
const calledName = /(?:\*[\p{L}_$][\p{L}\p{N}_$.]*\*|[\p{L}_$][\p{L}\p{N}_$.]*)′?(?=\()/gu;
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
/** Of those that have no name nothing is told but their class. */
function functionsOf({ facts }) {
    const called = Object.values(facts)
        .flatMap(calls)
        .filter((name) => name.startsWith("*"));
    const nameless = [...new Set(called)].map((name) => ({ name, class: name.slice(1, -1), code: "" }));
    const named = namedOf(facts);
    return named === undefined && nameless.length === 0 ? undefined : [...(named ?? []), ...nameless];
}
/** `MEAN = com.acme.Mean code:01ab settings:23cd answers:45ef, ...`; undefined where nothing is told of them. */
function namedOf(facts) {
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

/***/ 3931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isClosed),
/* harmony export */   R: () => (/* binding */ queryItems)
/* harmony export */ });
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
/** Whether the brackets of a text close one another: `a) + (b` are those of two terms. */
function isClosed(text) {
    let depth = 0;
    for (const at of text) {
        if (at === "(")
            depth++;
        if (at === ")" && --depth < 0)
            return false;
    }
    return depth === 0;
}


/***/ }),

/***/ 9134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c3: () => (/* binding */ replacedTables),
/* harmony export */   kY: () => (/* binding */ withoutTables),
/* harmony export */   yl: () => (/* binding */ tradedTables)
/* harmony export */ });
const prefix = /[\p{L}_$][\p{L}\p{N}_$]*\./gu;
/** A table under another name is most probably the same one, renamed: where it leads to is not told here. */
const withoutTables = (text) => text?.replace(prefix, "");
/** Of two texts that are the same but for tables, which table stands where another one stood: `orders. -> payments.`. */
function replacedTables(was, is) {
    const now = is?.match(prefix) ?? [];
    return (was?.match(prefix) ?? []).flatMap((table, at) => (table === now[at] ? [] : [`${table} -> ${now[at]}`]));
}
/**
 * Replacements of a table by another one that stands somewhere else in the place of the first: these two are both there before and after, and none of
 * them is the other one under a new name.
 */
function tradedTables(texts) {
    const replaced = new Set(texts.flatMap(([was, is]) => (withoutTables(was) === withoutTables(is) ? replacedTables(was, is) : [])));
    return new Set([...replaced].filter((one) => replaced.has(one.split(" -> ").reverse().join(" -> "))));
}


/***/ }),

/***/ 9496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ canonicalTerm)
/* harmony export */ });
/* harmony import */ var _query_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3931);

/** Longer texts, and deeper ones, are left as they are. */
const mostLetters = 20_000;
const mostDeep = 100;
/**
 * An expression of a plan in one spelling of those that Flink's SQL computes alike for every row, nulls included: `a > b` for `b < a`, `NOT(a < b)` for `a >= b`,
 * terms of a sum in any order, `||` for `CONCAT`, `IF` for `CASE`, `LEFT(s, n)` for `SUBSTRING(s, 1, n)`, a sum of ones for a count of some. Rules of algebra that do not hold for every type are not
 * among them: `(a + b) + c` rounds otherwise than `a + (b + c)`.
 */
function canonicalTerm(text) {
    if (text.length > mostLetters || deepest(text) > mostDeep)
        return text;
    return written(termOf(text), false);
}
const deepest = (text) => {
    let [depth, most] = [0, 0];
    for (const at of text) {
        if (at === "(")
            most = Math.max(most, ++depth);
        if (at === ")")
            depth--;
    }
    return most;
};
function termOf(text) {
    const pieces = piecesOf(text);
    const [only] = pieces;
    if (pieces.length === 1 && only !== undefined)
        return pieceOf(only);
    const [, operator = ""] = pieces;
    const isInfix = pieces.length % 2 === 1 && pieces.every((piece, at) => at % 2 === 0 || piece === operator);
    if (isInfix && (pieces.length === 3 || isChained(operator)) && infix.test(operator))
        return rewritten({ of: "infix", name: operator, parts: pieces.filter((_, at) => at % 2 === 0).map(pieceOf) });
    const [call, word, condition = "", ...rest] = pieces;
    if (call === "COUNT(*)" && word === "FILTER" && rest.join(" ") === "IS TRUE")
        return countWhere(pieceOf(condition));
    return { of: "text", text: pieces.map((piece) => written(pieceOf(piece), true)).join(" ") };
}
const infix = /^(?:AND|OR|=|<>|<|<=|>|>=|[-+*/])$/;
const isChained = (operator) => operator === "AND" || operator === "OR";
function pieceOf(piece) {
    const [, name = "", inner = ""] = /^([\w$|.′]*)\((.*)\)$/s.exec(piece) ?? [];
    if (!piece.endsWith(")") || inner === "" || piece.length !== name.length + inner.length + 2 || !(0,_query_items_js__WEBPACK_IMPORTED_MODULE_0__/* .isClosed */ .L)(inner))
        return { of: "text", text: piece };
    if (name === "")
        return termOf(inner);
    return rewritten({ of: "call", name, parts: (0,_query_items_js__WEBPACK_IMPORTED_MODULE_0__/* .queryItems */ .R)(inner).map(termOf) });
}
/** At the spaces that are in no bracket and in no quotes. */
function piecesOf(text) {
    const pieces = [];
    let [depth, quoted, piece] = [0, false, ""];
    for (const at of text) {
        if (at === "'")
            quoted = !quoted;
        else if (!quoted && "([{".includes(at))
            depth++;
        else if (!quoted && ")]}".includes(at))
            depth--;
        if (at === " " && depth === 0 && !quoted) {
            if (piece !== "")
                pieces.push(piece);
            piece = "";
        }
        else
            piece += at;
    }
    return piece === "" ? pieces : [...pieces, piece];
}
/** One step of rewriting, of a term whose parts are rewritten. */
function rewritten(term) {
    const { name, parts } = term;
    const [first, second] = parts;
    if (term.of === "infix") {
        if (isChained(name))
            return sorted(name, flat(parts, name));
        if (name === "=" || name === "<>" || name === "+" || name === "*")
            return sorted(name, parts);
        const turned = name === ">" ? "<" : name === ">=" ? "<=" : undefined;
        return turned === undefined ? term : { of: "infix", name: turned, parts: [...parts].reverse() };
    }
    if (name === "NOT" && parts.length === 1 && first !== undefined)
        return negated(first) ?? term;
    if (name === "||" || name === "CONCAT")
        return { of: "call", name: "CONCAT", parts: flat(parts, "CONCAT") };
    if (name === "IF" && parts.length === 3)
        return rewritten({ of: "call", name: "CASE", parts });
    // CASE(c, v, CASE(d, w, x)) asks d where c does not hold, as CASE(c, v, d, w, x) does.
    const last = parts.at(-1);
    if (name === "CASE" && last?.of === "call" && last.name === "CASE")
        return { of: "call", name, parts: [...parts.slice(0, -1), ...last.parts] };
    if (name === "LEFT" && first !== undefined && second?.of === "text" && /^\d+$/.test(second.text))
        return { of: "call", name: "SUBSTRING", parts: [first, { of: "text", text: "1" }, second] };
    if (first?.of === "call" && first.name === "CASE" && parts.length === 1 && first.parts.length === 3) {
        const [condition = first, ...values] = first.parts;
        const counted = values.map((value) => written(value, false).replace(/:\w+$/, "")).join();
        if ((name === "SUM" && counted === "1,0") || (name === "COUNT" && counted === "1,null"))
            return countWhere(condition);
    }
    if (name === "LISTAGG" && second?.of === "text" && second.text === comma)
        return { of: "call", name, parts: parts.slice(0, 1) };
    const other = synonyms[name];
    return other === undefined ? term : rewritten({ of: "call", name: other, parts });
}
/** What lists are joined by if nothing is said, as a manifest tells texts: `,`. */
const comma = "'#ee1bf108'";
/** A sum of ones and noughts, which has a type of its own if they are narrower than a count. */
const countWhere = (condition) => ({ of: "call", name: "COUNT WHERE", parts: [condition] });
const synonyms = Object.assign(Object.create(null), {
    SUBSTR: "SUBSTRING",
    CHARACTER_LENGTH: "CHAR_LENGTH",
    IFNULL: "COALESCE",
    CEILING: "CEIL",
});
const flat = (parts, name) => parts.flatMap((part) => (part.of !== "text" && part.name === name ? part.parts : [part]));
const sorted = (name, parts) => {
    const texts = new Map(parts.map((part) => [part, written(part, true)]));
    const text = (part) => texts.get(part) ?? "";
    return { of: "infix", name, parts: [...parts].sort((one, other) => (text(one) < text(other) ? -1 : 1)) };
};
/** Undefined for what has no opposite of its own. Of a null neither a comparison nor its opposite holds. */
function negated(term) {
    if (term.of === "text")
        return undefined;
    const { name, parts } = term;
    const [first] = parts;
    if (term.of === "call")
        return name === "NOT" && parts.length === 1 ? first : undefined;
    if (name === "=" || name === "<>")
        return { of: "infix", name: name === "=" ? "<>" : "=", parts };
    if (name === "<" || name === "<=")
        return { of: "infix", name: name === "<" ? "<=" : "<", parts: [...parts].reverse() };
    return undefined;
}
function written(term, inBrackets) {
    if (term.of === "text")
        return term.text;
    const parts = term.parts.map((part) => written(part, term.of === "infix"));
    if (term.of === "call")
        return `${term.name}(${parts.join(", ")})`;
    const text = parts.join(` ${term.name} `);
    return inBrackets ? `(${text})` : text;
}


/***/ }),

/***/ 1554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ factsInOldWords)
/* harmony export */ });
/* harmony import */ var _manifest_own_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1038);
/* harmony import */ var _query_functions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2050);
/* harmony import */ var _query_items_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3931);
/* harmony import */ var _query_terms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9496);




/** What the new query asks for in the words of the old one: functions by their old names, and each item that only is spelled otherwise as it was spelled. */
function factsInOldWords(pair) {
    const entries = Object.entries((0,_query_functions_js__WEBPACK_IMPORTED_MODULE_1__/* .factsInOldNames */ .K)(pair)).map(([fact, text]) => [
        fact,
        // Which side of a join's condition is which input's is told by the order.
        fact === "sql.on" ? text : spelledLike((0,_manifest_own_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .Z)(pair.before.facts, fact), text),
    ]);
    return Object.fromEntries(entries);
}
function spelledLike(was, is) {
    if (was === undefined || was === is)
        return is;
    const items = (0,_query_items_js__WEBPACK_IMPORTED_MODULE_3__/* .queryItems */ .R)(was);
    const terms = items.map(_query_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalTerm */ .H);
    const respelled = (0,_query_items_js__WEBPACK_IMPORTED_MODULE_3__/* .queryItems */ .R)(is).map((item, at) => {
        const term = (0,_query_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalTerm */ .H)(item);
        return items[terms[at] === term ? at : terms.indexOf(term)] ?? item;
    });
    return respelled.join(", ");
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
/* harmony export */   D6: () => (/* binding */ waysInto),
/* harmony export */   Es: () => (/* binding */ operatorsById),
/* harmony export */   Fw: () => (/* binding */ upstreamOf),
/* harmony export */   Ry: () => (/* binding */ behind),
/* harmony export */   fm: () => (/* binding */ rewritten)
/* harmony export */ });
/** Operators of one pipeline, in which each has an id of its own. */
const operatorsById = (operators) => new Map(operators.map((operator) => [operator.id, operator]));
/** An operator and all that it stands behind, each once, the nearest first. */
function upstreamOf(operator, byId) {
    return reached(operator, (at) => sourcesOf(at, byId));
}
const sourcesOf = ({ inputs }, byId) => inputs.flatMap(({ from }) => byId.get(from) ?? []);
function reached(start, next) {
    const seen = new Set([start]);
    // A set walked while it grows.
    for (const at of seen)
        for (const one of next(at))
            seen.add(one);
    return [...seen];
}
/** What stands on the ways into an operator, the nearest first: `functions` up to where the ways begin, and `begin`. */
function waysInto(operator, byId, begins) {
    const all = reached(operator, (at) => (begins.has(at.id) ? [] : sourcesOf(at, byId))).slice(1);
    return { functions: all.filter(({ id }) => !begins.has(id)), begin: all.filter(({ id }) => begins.has(id)) };
}
/** Operators without a key behind another one, as far as nothing with a key stands in between. */
const behind = (operator, byId) => reached(operator, (at) => [...byId.values()].filter(({ key, inputs }) => key === undefined && inputs.some(({ from }) => from === at.id))).slice(1);
/** Those whose code none of the others has, whatever their ids. */
function rewritten(operators, others) {
    const codes = new Set(others.map(({ code }) => code));
    return operators.filter(({ code }) => !codes.has(code));
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
/* harmony import */ var _compare_queries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2541);

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
        ...(operator.facts["timers"] !== "never" && operator.states.some((state) => state.kind === "timer")
            ? ["its timers"]
            : []),
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
