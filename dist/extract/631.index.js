export const id = 631;
export const ids = [631];
export const modules = {

/***/ 8631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assess: () => (/* binding */ assess)
});

// EXTERNAL MODULE: ./lib/src/compare/stateful.js
var compare_stateful = __webpack_require__(96);
;// CONCATENATED MODULE: ./lib/src/compare/answers.js

/** Finds the answers for pairs of operators. A trial of `unseen` result still answers for the serializers that it resolved. */
function indexAnswers(trial) {
    const byPair = new Map();
    for (const one of trial?.operators ?? []) {
        const key = keyOf(one.baselinePipeline, one.baseline, one.candidatePipeline, one.candidate);
        byPair.set(key, [...(byPair.get(key) ?? []), one]);
    }
    const enumerators = new Map((trial?.enumerators ?? []).map((one) => [
        keyOf(one.baselinePipeline, one.baseline, one.candidatePipeline, one.candidate),
        one.samples,
    ]));
    return (positions) => (pair) => {
        const key = keyOf(positions.before, pair.before.id, positions.after, pair.after.id);
        return answersIn(byPair.get(key) ?? [], enumerators.get(key));
    };
}
const keyOf = (...parts) => parts.join(" ");
function answersIn(trials, enumerator) {
    const byState = new Map();
    for (const answer of trials.flatMap((one) => one.states)) {
        const key = keyOf((0,compare_stateful/* scopeOf */.Od)(answer.kind), answer.name);
        // What went wrong on one backend says more than what went well on the other.
        if (!byState.has(key) || answer.exception !== undefined)
            byState.set(key, answer);
    }
    const forState = (state) => byState.size === 0 ? undefined : byState.get(keyOf((0,compare_stateful/* scopeOf */.Od)(state.kind), state.name));
    return {
        trials,
        key: trials.find((one) => one.key !== undefined)?.key,
        enumerator,
        keyedInputs: trials.find((one) => one.keyedInputs !== undefined)?.keyedInputs,
        forState,
        forRole: (state, role) => forState(state)?.serializers[role],
    };
}

// EXTERNAL MODULE: ./lib/src/compare/upstream.js
var compare_upstream = __webpack_require__(2677);
;// CONCATENATED MODULE: ./lib/src/compare/asked-on-restore.js


/**
 * The candidate with the states that its operators ask for on a restore alone: an `initializeState` that carries an old state over and
 * forgets it then, or a sink's writer that knows under which name the sink before it kept its own (`SupportsWriterState.WithCompatibleState`).
 * A manifest is made of a start without restored state, so that only the trial has seen them. They are taken as the baseline has them; whether
 * they fit, the trial has said too.
 */
function withStatesAskedOnRestore(before, after, trial) {
    const [saved, now] = [byId(before), byId(after)];
    const asked = (trial?.operators ?? []).flatMap((one) => found(saved[one.baselinePipeline]?.get(one.baseline), now[one.candidatePipeline]?.get(one.candidate), one));
    if (asked.length === 0)
        return after;
    const more = new Map();
    for (const { operator, states } of asked)
        more.set(operator, [...(more.get(operator) ?? []), ...states.filter((state) => !has(more.get(operator), state))]);
    const grown = (operator) => {
        const states = more.get(operator);
        return states === undefined ? operator : { ...operator, states: [...operator.states, ...states].sort(compare_stateful/* inOrder */.al) };
    };
    const inPipeline = (pipeline) => ({ ...pipeline, operators: pipeline.operators.map(grown) });
    return { ...after, pipelines: after.pipelines.map(inPipeline) };
}
const byId = ({ pipelines }) => pipelines.map(({ operators }) => (0,compare_upstream/* operatorsById */.Es)(operators));
function found(saved, operator, one) {
    if (saved === undefined || operator === undefined)
        return [];
    const requested = one.states.filter((state) => state.requested && state.kind !== "timer");
    const states = saved.states.filter((state) => !has(operator.states, state) && requested.some(({ name, kind }) => name === state.name && kind === state.kind));
    return states.length === 0 ? [] : [{ operator, states }];
}
/** Of one name, whatever its kind: a list that became a broadcast state is no state that is asked for besides. */
const has = (states, wanted) => (states ?? []).some(({ name, kind }) => name === wanted.name && isKeyed(kind) === isKeyed(wanted.kind));
const isKeyed = (kind) => (0,compare_stateful/* scopeOf */.Od)(kind) === "keyed";

// EXTERNAL MODULE: ./lib/src/manifest/own.js
var own = __webpack_require__(1038);
;// CONCATENATED MODULE: ./lib/src/compare/canonical-savepoint.js

/** Undefined too where one of the deployed operators had none: whoever deploys such a job takes other savepoints. */
function lostCanonicalSavepoint(before, after) {
    const operators = after.operators.filter((operator) => refusal(operator) !== undefined);
    const said = operators.map(refusal).find((one) => one !== undefined);
    if (said === undefined || before.operators.some((operator) => refusal(operator) !== undefined))
        return undefined;
    const [exception = said, ...message] = said.split(": ");
    return {
        pipeline: after,
        operators,
        exception: { exception, message: message.join(": "), chain: [said] },
    };
}
const refusal = ({ facts }) => (0,own/* own */.Z)(facts, "savepoint.canonical");

;// CONCATENATED MODULE: ./lib/src/compare/claimed.js
/** That an operator does not ask for states which another one wanted, and did not get, is no news beside that. */
function besides(claims, pair, report) {
    const wanted = claims
        .filter(({ before, settled }) => settled && before === pair.before)
        .flatMap(({ loser }) => loser.states.map(({ name }) => name));
    return (kind, facts) => {
        if (kind !== "state-removed" || !wanted.includes(facts.state.name))
            report(kind, facts);
    };
}

;// CONCATENATED MODULE: ./lib/src/manifest/short-json.js
/** A value as a person is shown it: cut behind so many characters. */
function shortJson(tree, longest) {
    const text = JSON.stringify(tree);
    return text.length > longest ? `${[...text].slice(0, longest).join("")}...` : text;
}

;// CONCATENATED MODULE: ./lib/src/compare/key-examples.js

/** The keys of one record before and after; `made` says how far it may be trusted that such records come. */
const keyExample = (was, is, made) => ({
    was: told(was),
    is: told(is),
    ordinary: made !== "edge",
    given: made === "given",
});
const mostExamples = 3;
/** What the team gave first, then ordinary ones: what a made-up record at the edge of its type shows may never come. */
const examplesOf = (all) => {
    const ordinary = all.filter((one) => one.ordinary);
    return (ordinary.length > 0 ? ordinary : all)
        .toSorted((a, b) => Number(b.given) - Number(a.given))
        .slice(0, mostExamples);
};
const longest = 60;
const told = (tree) => (tree === undefined ? "?" : shortJson(tree, longest));

;// CONCATENATED MODULE: ./lib/src/compare/pair.js
/**
 * Pairs two lists by key. Items of one key are paired in their order, so that two like ones do not hide each other.
 * A key of undefined pairs with nothing.
 */
function pair(before, after, keyOfBefore, keyOfAfter) {
    const kept = [];
    // Two versions of one job agree in nearly everything, in order: what runs in step needs no index.
    const inStep = commonPrefix(before, after, keyOfBefore, keyOfAfter);
    for (let at = 0; at < inStep; at++)
        kept.push({ before: before[at], after: after[at] });
    const left = before.slice(inStep);
    const waiting = new Map();
    for (const item of left) {
        const key = keyOfBefore(item);
        if (key === undefined)
            continue;
        const queue = waiting.get(key);
        if (queue === undefined)
            waiting.set(key, [item]);
        else
            queue.push(item);
    }
    const added = [];
    const taken = new Set();
    for (const item of after.slice(inStep)) {
        const key = keyOfAfter(item);
        const partner = key === undefined ? undefined : waiting.get(key)?.shift();
        if (partner === undefined)
            added.push(item);
        else {
            kept.push({ before: partner, after: item });
            taken.add(partner);
        }
    }
    return { kept, removed: left.filter((item) => !taken.has(item)), added };
}
function commonPrefix(before, after, keyOfBefore, keyOfAfter) {
    const shorter = Math.min(before.length, after.length);
    for (let at = 0; at < shorter; at++) {
        const key = keyOfBefore(before[at]);
        if (key === undefined || key !== keyOfAfter(after[at]))
            return at;
    }
    return shorter;
}

;// CONCATENATED MODULE: ./lib/src/compare/feeds.js



/**
 * What comes to it through functions of one record each, or from farther back where that tells more: keys that are others there are others in the job, and those that
 * are the same make up for what the nearer ways show, if what stands on the rest of the way was rebuilt.
 */
function compareFeeds(pair, upstream) {
    const near = compareWays(pair, upstream, feedsOf(pair.before), feedsOf(pair.after));
    const far = compareWays(pair, upstream, ...fromAfar(pair));
    if (far.moved.length > 0)
        return far;
    const settles = far.whole && far.compared > 0 && (far.rebuilt || near.compared === 0);
    return settles ? far : near;
}
/** Of ways that lead farther back on one side only those that begin where the other's do. */
function fromAfar({ before, after }) {
    const [was, is] = [farFeedsOf(before), farFeedsOf(after)];
    if (was.length > 0 && is.length > 0)
        return [was, is];
    const [near, nearNow] = [feedsOf(before), feedsOf(after)];
    return was.length > 0 ? [was, beginningAs(was, nearNow)] : [beginningAs(is, near), is];
}
/** Empty if none leads farther back. */
function farFeedsOf({ key }) {
    const inputs = key?.inputs ?? [];
    const farther = inputs.some(({ fedFromAfar }) => fedFromAfar !== undefined);
    return farther ? inputs.flatMap(({ fed = [], fedFromAfar = fed }) => fedFromAfar) : [];
}
const beginningAs = (ways, others) => others.filter(({ from }) => ways.some((way) => way.from === from));
/**
 * Records of one content that begin at one place: what stands between that place and the key may be cut into operators as anybody likes. Where as many of a record do
 * not arrive, which of them is which cannot be told, and what a filter lets through is no matter of keys.
 */
function compareWays({ before, after }, upstream, ways, waysNow) {
    const moved = [];
    const [left, taken] = [new Set(), new Set()];
    const met = [];
    let compared = 0;
    for (const [was, is] of sameWays(ways, waysNow)) {
        // Where nothing stands on either way, the selector alone was asked already.
        if (was.through.length + is.through.length === 0)
            continue;
        let here = 0;
        for (const record of was.records) {
            const now = is.records.find(({ content }) => content === record.content);
            if (!isTelling(record) || now?.keys.length !== record.keys.length)
                continue;
            here += 1;
            for (const [at, { key, tree }] of record.keys.entries()) {
                const other = now.keys[at];
                left.add(key);
                if (other === undefined || other.key === key)
                    continue;
                taken.add(other.key);
                moved.push(keyExample(tree, other.tree, record.made));
            }
        }
        if (here > 0)
            met.push([was, is]);
        compared += here;
    }
    return {
        compared,
        whole: met.length === edgesInto(before) && met.length === edgesInto(after),
        moved,
        keys: left.size,
        meet: [...taken].some((key) => left.has(key)),
        ...rebuiltWays(met, upstream),
    };
}
/** Ways that begin at one place: those that bring the same keys, then one after the other. */
function sameWays(ways, waysNow) {
    const [way] = ways;
    const [wayNow] = waysNow;
    if (way !== undefined && wayNow !== undefined && ways.length === 1 && waysNow.length === 1)
        return [[way, wayNow]];
    const alike = pair(ways, waysNow, bringing, bringing);
    const others = pair(alike.removed, alike.added, beginning, beginning);
    return [...alike.kept, ...others.kept].map(({ before, after }) => [before, after]);
}
const beginning = ({ from }) => from;
const bringing = ({ from, records }) => JSON.stringify([from, ...records.map(({ content, keys }) => [content, ...keys.map(({ key }) => key)])]);
/** What is done to a record without any content, or at the edge of its type, is no reason to speak of the operators before a key. */
const isTelling = ({ made }) => made === "distinct" || made === "given";
/**
 * Whether each of some operators receives on each of its keyed inputs what it received, and none of the others does: made-up records, from wherever they begin, with
 * their keys. What stands before them may be called otherwise. Where several ways come into one input, which of them is which is not told.
 */
function receiveTheSame(pairs) {
    const was = pairs.flatMap(({ before }) => arriving(before));
    const is = pairs.flatMap(({ after }) => arriving(after));
    const several = pairs.some(({ before }) => before.key?.inputs?.some(({ fed = [] }) => fed.length > 1) === true);
    return !several && was.length > 0 && new Set(was).size === was.length && was.join("\n\n") === is.join("\n\n");
}
/** By input. */
const arriving = ({ key }) => (key?.inputs ?? []).map(({ fed, records }) => fed === undefined || fed.length === 0
    ? JSON.stringify(records.map(({ content, key: own }) => [content, own]))
    : fed.map(bringing).sort().join("\n"));
/** The ways into an operator; the records that come straight from where they begin are the input's own. */
function feedsOf(operator) {
    const inputs = operator.key?.inputs ?? [];
    const fed = inputs.flatMap((input) => input.fed ?? []);
    const [only, ...others] = operator.inputs.filter(({ keyed }) => keyed);
    const [input] = inputs;
    if (fed.length > 0 || only === undefined || others.length > 0 || input === undefined)
        return fed;
    const records = input.records.map(({ made, content, key, tree }) => ({ made, content, keys: [{ key, tree }] }));
    return [{ from: only.from, through: [], records }];
}
const edgesInto = ({ inputs }) => inputs.filter(({ keyed }) => keyed).length;
function rebuiltWays(met, upstream) {
    const was = met.flatMap(([way]) => operatorsOn(way, upstream.before));
    const is = [...new Set(met.flatMap(([, way]) => operatorsOn(way, upstream.after)))];
    const edited = (0,compare_upstream/* rewritten */.fm)(is, was);
    const planned = is.filter((operator) => !operator.class.includes("."));
    return {
        through: [edited, planned, is].find((some) => some.length > 0) ?? [],
        rebuilt: edited.length > 0 || new Set(was).size !== is.length,
    };
}
const operatorsOn = ({ through }, operators) => through.flatMap((id) => operators.get(id) ?? []);

// EXTERNAL MODULE: ./lib/src/compare/queries.js + 2 modules
var queries = __webpack_require__(2541);
;// CONCATENATED MODULE: ./lib/src/compare/resemblance.js




/**
 * Pairs operators that Flink does not pair, by what a person would go by; most telling signs first.
 * A guess: it words a finding ("its uid was changed") and never makes an operator's state count as restored.
 *
 * @param known ids that both versions have
 */
function pairByResemblance(before, after, known, upstream) {
    let left = { kept: [], removed: before, added: after };
    for (const sign of signs) {
        const next = pair(left.removed, left.added, sign, sign);
        const apart = next.kept.filter((one) => readElsewhere(one, known, upstream));
        left = {
            kept: [...left.kept, ...next.kept.filter((one) => !apart.includes(one))],
            removed: [...next.removed, ...apart.map((one) => one.before)],
            added: [...next.added, ...apart.map((one) => one.after)],
        };
    }
    return left;
}
/** A function that is used once more, on another stream, is not the one that was taken out somewhere else. */
function readElsewhere({ before, after }, known, upstream) {
    const was = new Set((0,compare_upstream/* waysInto */.D6)(before, upstream.before, known).begin.map(({ id }) => id));
    const is = (0,compare_upstream/* waysInto */.D6)(after, upstream.after, known).begin.map(({ id }) => id);
    return was.size > 0 && is.length > 0 && !is.some((id) => was.has(id));
}
const statesOf = (operator) => operator.states
    .map((state) => `${(0,compare_stateful/* scopeOf */.Od)(state.kind)}:${state.name}`)
    .sort()
    .join("\n");
/**
 * The compiler numbers classes without a name (and local ones of like names) in the order of the text, so that any edit before one
 * renumbers it, and lambdas of one class have one name: what it does tells who it is.
 */
const functionOf = ({ function: name, code }) => name !== undefined && /\$\d|\$\$Lambda$/.test(name) ? `${name.replace(/\$\d+/g, "$")} ${code}` : name;
/** The planner's operators are of few classes; which of a class one is, its query tells. */
const kindOf = (operator) => written(operator.class, functionOf(operator), ...[(0,queries/* meaningOf */.Pr)(operator)].filter((text) => text !== ""));
/** Who an operator is apart from its id: its class and its user's first, then the name that people gave it. */
const likeness = (operator) => written(kindOf(operator), operator.name);
const written = (...parts) => parts.map((part) => part ?? "").join("\u0000");
const signs = [
    (operator) => {
        const meaning = (0,queries/* meaningOf */.Pr)(operator);
        return meaning === ""
            ? undefined
            : written(operator.name, operator.class, meaning, operator.facts["sql.statement"]);
    },
    (operator) => written(operator.name, operator.class, functionOf(operator), statesOf(operator)),
    (operator) => written(operator.name, operator.class, functionOf(operator)),
    // A class of Flink's own (StreamMap, a filter) says nothing about who an operator is: only a user's function or states do.
    (operator) => operator.function === undefined ? undefined : written(operator.class, functionOf(operator), statesOf(operator)),
    (operator) => (operator.states.length === 0 ? undefined : written(operator.class, statesOf(operator))),
    (operator) => written(operator.name, operator.class),
];

;// CONCATENATED MODULE: ./lib/src/compare/swapped.js




/** Twins of one class and name are told apart by the settings of their functions, where the extractor could read them, or by the rows that come to them. */
const swapped_likeness = (operator) => `${likeness(operator)}\u0000${settings(operator)}`;
function settings(operator) {
    const instance = (0,own/* own */.Z)(operator.facts, "instance") ?? "";
    return (0,own/* own */.Z)(operator.facts, "sql") === undefined ? instance : `${instance} of ${rowsOf(operator)}`;
}
/** What an operator of a query is given of its table. By itself a filter may change: what was kept of other rows stays right for them. */
const rowsOf = (operator) => (0,own/* own */.Z)(operator.facts, "sql.rows") ?? "";
/** Operators that carry each other's ids: a ring in which every receiver looks like another giver. */
function swappedRings(pairs) {
    const strangers = pairs.filter(({ before, after }) => swapped_likeness(before) !== swapped_likeness(after));
    const giverByLikeness = unique(strangers, ({ before }) => swapped_likeness(before));
    const receiverByLikeness = unique(strangers, ({ after }) => swapped_likeness(after));
    const rings = [];
    const seen = new Set();
    for (const start of strangers) {
        const ring = [];
        let at = start;
        while (at !== undefined && !seen.has(at)) {
            seen.add(at);
            ring.push(at);
            // Two receivers of one likeness make it a guess which of them is meant: stay silent.
            at = receiverByLikeness.has(swapped_likeness(at.after)) ? giverByLikeness.get(swapped_likeness(at.after)) : undefined;
        }
        if (at === start && ring.length > 1)
            rings.push(ring);
    }
    return withoutTradedNames(rings.filter((ring) => !onlyFiltersTraded(ring) && !receiveTheSame(ring)));
}
/** Statements that are told apart by the tables they write to and stay where they were: it is their filters that were edited, alike by chance. */
function onlyFiltersTraded(ring) {
    return (new Set(ring.map(({ before }) => (0,queries/* statementOf */.T8)(before))).size === ring.length &&
        ring.every(({ before, after }) => likeness(before) === likeness(after) &&
            rowsOf(before) !== rowsOf(after) &&
            (0,queries/* statementOf */.T8)(before) === (0,queries/* statementOf */.T8)(after)));
}
/** Like operators whose display names traded places are no ring, unless they stand behind operators that really did. */
function withoutTradedNames(rings) {
    let doubtful = rings.filter(onlyNamesTraded);
    const certain = new Set(rings.filter((ring) => !doubtful.includes(ring)));
    const swapped = new Set([...certain].flat().map(({ after }) => after.id));
    for (;;) {
        const behind = doubtful.filter((ring) => ring.some(({ after }) => after.inputs.some(({ from }) => swapped.has(from))));
        if (behind.length === 0)
            return rings.filter((ring) => certain.has(ring));
        for (const ring of behind) {
            certain.add(ring);
            for (const { after } of ring)
                swapped.add(after.id);
        }
        doubtful = doubtful.filter((ring) => !certain.has(ring));
    }
}
/** Operators of one kind that keep their inputs while their inputs differ. */
function onlyNamesTraded(ring) {
    const kinds = new Set(ring.flatMap(({ before, after }) => [kindOf(before), kindOf(after)]));
    const inputs = new Set(ring.map(({ before }) => inputsOf(before)));
    return (kinds.size === 1 &&
        inputs.size === ring.length &&
        ring.every(({ before, after }) => inputsOf(before) === inputsOf(after) && rowsOf(before) === rowsOf(after)) &&
        !reorderedInSeries(ring));
}
/** Where nobody gave an identity, twins that follow one another and trade their settings are two that trade places. */
function reorderedInSeries(ring) {
    const ids = new Set(ring.map(({ after }) => after.id));
    return (ring.every(({ before, after }) => before.uid === undefined && after.uid === undefined && settings(before) !== settings(after)) && ring.some(({ after }) => after.inputs.some(({ from }) => ids.has(from))));
}
const inputsOf = (operator) => operator.inputs.map((input) => input.from).join(",");
/** The items whose key no other one has. */
function unique(items, keyOf) {
    const found = new Map();
    const twice = new Set();
    for (const one of items) {
        const key = keyOf(one);
        if (found.has(key))
            twice.add(key);
        found.set(key, one);
    }
    for (const key of twice)
        found.delete(key);
    return found;
}

;// CONCATENATED MODULE: ./lib/src/compare/counterparts.js

function counterparts(before, after, sign) {
    const [olds, news] = [unique(before, sign), unique(after, sign)];
    return {
        nowOf: (one) => (olds.get(sign(one)) === one ? news.get(sign(one)) : undefined),
        onceOf: (one) => (news.get(sign(one)) === one ? olds.get(sign(one)) : undefined),
    };
}

;// CONCATENATED MODULE: ./lib/src/compare/shifted-twins.js



/**
 * Twins that a loop makes, with their number in their uids: when one comes in or goes, each behind it stands under its neighbour's old id.
 * Their settings tell them apart, whether the loop gives each a name or not: a name alone may have been changed. That settings went from one to the next is no sign by itself (two limits raised by one step look
 * so too): the row has to end at an operator that is new, or begin at one that is gone.
 */
function shiftedTwins(matched, left, unmatched) {
    const changed = matched.filter(({ before, after }) => kindOf(before) === kindOf(after) &&
        settings(before) !== settings(after) &&
        settings(before) !== "" &&
        settings(after) !== "");
    const { nowOf, onceOf } = counterparts([...left, ...matched.map((one) => one.before)], [...unmatched, ...matched.map((one) => one.after)], swapped_likeness);
    const byBefore = new Map(changed.map((one) => [one.before, one]));
    const byAfter = new Map(changed.map((one) => [one.after, one]));
    const isEnd = ({ before, after }) => {
        const [now, once] = [nowOf(before), onceOf(after)];
        return (now !== undefined && unmatched.includes(now)) || (once !== undefined && left.includes(once));
    };
    const row = new Set(changed.filter(isEnd));
    // A set walked while it grows: whoever stood where one of the row came from, or stands where one of it went.
    for (const { before, after } of row)
        for (const next of [byAfter.get(nowOf(before)), byBefore.get(onceOf(after))])
            if (next !== undefined)
                row.add(next);
    return row;
}

;// CONCATENATED MODULE: ./lib/src/compare/displaced.js




/**
 * An edit before operators without uids, or with their number in their uids, can shift them by one place: each stands under its
 * neighbour's old id. Told by a likeness that is unique on both sides; where it is not, the pairs stay as Flink makes them.
 */
function displaced(matched, left, unmatched) {
    const twins = shiftedTwins(matched, left, unmatched);
    const ofTwins = new Set([...twins]
        .filter(({ before, after }) => likeness(before) === likeness(after))
        .map(({ before }) => likeness(before)));
    const key = (operator) => ofTwins.has(likeness(operator)) ? swapped_likeness(operator) : likeness(operator);
    const strangers = matched.filter((one) => twins.has(one) || likeness(one.before) !== likeness(one.after));
    const { nowOf, onceOf } = counterparts([...left, ...strangers.map((one) => one.before)], [...unmatched, ...strangers.map((one) => one.after)], key);
    const received = notOnlyRenamed(strangers.filter(({ before, after }) => nowOf(before) !== undefined || onceOf(after) !== undefined), twins, nowOf, 
    // Where nobody gave an identity, a name that is found again under an id that was nobody's is no other name: a new one pushed it there.
    ({ before, after }) => before.uid === undefined && after.uid === undefined && unmatched.some((one) => one === nowOf(before)));
    const givers = new Set(received.map((one) => one.before));
    const receivers = new Set(received.map((one) => one.after));
    return {
        received,
        robbed: received.filter(({ before }) => nowOf(before) !== undefined),
        moved: left.flatMap((before) => {
            const after = nowOf(before);
            return after !== undefined && receivers.has(after) ? [{ before, after }] : [];
        }),
        expelled: unmatched.filter((after) => {
            const before = onceOf(after);
            return before !== undefined && givers.has(before);
        }),
        replaced: received.map((one) => one.before).filter((before) => nowOf(before) === undefined),
        replacing: received.map((one) => one.after).filter((after) => onceOf(after) === undefined),
    };
}
/**
 * One class under two display names is most often an operator that was renamed. It counts as displaced only next to one that
 * certainly is: what comes before it tells whether it moved, and so does who pushed it from its place or took that.
 */
function notOnlyRenamed(candidates, twins, nowOf, isDriven) {
    const behind = new Map();
    for (const one of candidates)
        for (const { from } of one.after.inputs)
            behind.set(from, [...(behind.get(from) ?? []), one]);
    const certain = new Set(candidates.filter((one) => twins.has(one) || kindOf(one.before) !== kindOf(one.after) || isDriven(one)));
    const taking = new Map(candidates.map((one) => [one.after, one]));
    const pushedBy = new Map();
    for (const one of candidates) {
        const now = nowOf(one.before);
        if (now !== undefined)
            pushedBy.set(now, [...(pushedBy.get(now) ?? []), one]);
    }
    // A set walked while it grows: each pair draws in those behind it and beside it, once.
    for (const one of certain) {
        for (const next of behind.get(one.after.id) ?? [])
            certain.add(next);
        const now = nowOf(one.before);
        const taker = now === undefined ? undefined : taking.get(now);
        if (taker !== undefined)
            certain.add(taker);
        for (const next of pushedBy.get(one.after) ?? [])
            certain.add(next);
    }
    return candidates.filter((one) => certain.has(one));
}

;// CONCATENATED MODULE: ./lib/src/compare/handed-over.js

/**
 * Who gets what was saved: by `setUidHash` where that id is still there, else by generated id; what was given once is gone for all others
 * (`StateAssignmentOperation.assignStates`). Within a vertex the last of a chain asks first (`JobVertex.getOperatorIDs`).
 */
function handOver(before, after) {
    const left = new Map((0,compare_upstream/* operatorsById */.Es)(before.operators));
    const given = new Map();
    const matched = [];
    const unmatched = [];
    const claims = [];
    for (const operator of inOrderOfAsking(after)) {
        const asked = operator.uidHash === undefined ? [operator.id] : [operator.uidHash, operator.id];
        const partner = asked.map((id) => left.get(id)).find((one) => one !== undefined);
        const sooner = asked.slice(0, partner === undefined ? asked.length : asked.indexOf(partner.id));
        const lost = sooner.map((id) => given.get(id)).find((one) => one !== undefined);
        if (lost !== undefined)
            claims.push({
                before: lost.before,
                winner: lost.after,
                loser: operator,
                settled: lost.after.chain === operator.chain,
            });
        if (partner === undefined) {
            unmatched.push(operator);
            continue;
        }
        const pair = { before: partner, after: operator };
        left.delete(partner.id);
        given.set(partner.id, pair);
        matched.push(pair);
    }
    const order = new Map(after.operators.map((operator, position) => [operator, position]));
    const position = (operator) => order.get(operator) ?? 0;
    return {
        matched: matched.sort((one, other) => position(one.after) - position(other.after)),
        unmatched: unmatched.sort((one, other) => position(one) - position(other)),
        claims,
    };
}
/** An operator comes after those that it hands records to in its own vertex. */
function inOrderOfAsking({ operators }) {
    const behind = new Map();
    for (const operator of operators)
        for (const { from } of operator.inputs) {
            const already = behind.get(from);
            if (already === undefined)
                behind.set(from, [operator]);
            else
                already.push(operator);
        }
    const asked = new Set();
    const ask = (from) => {
        const ways = [{ operator: from, next: 0 }];
        const entered = new Set([from]);
        for (let at = ways.at(-1); at !== undefined; at = ways.at(-1)) {
            const next = behind.get(at.operator.id)?.[at.next++];
            if (next === undefined) {
                asked.add(at.operator);
                ways.pop();
            }
            else if (next.chain === from.chain && !asked.has(next) && !entered.has(next)) {
                entered.add(next);
                ways.push({ operator: next, next: 0 });
            }
        }
    };
    for (const operator of operators)
        if (operator.id === operator.chain)
            ask(operator);
    return [...asked, ...operators.filter((operator) => !asked.has(operator))];
}

;// CONCATENATED MODULE: ./lib/src/compare/differences.js

const enough = 12;
/** Says in words what differs between two serializers, innermost first found: "field amount: Integer -> Long". Never decides anything. */
function differences(before, after) {
    const found = [];
    walk(before, after, "", found);
    return found.length > enough ? [...found.slice(0, enough), `and ${found.length - enough} more`] : found;
}
function walk(before, after, path, found) {
    const at = path === "" ? "" : `${path}: `;
    if (before.family !== after.family ||
        before.type !== after.type ||
        (before.family === "custom" && before.serializer !== after.serializer)) {
        const [was, is] = [describe(before), describe(after)];
        // One class in two ways of writing it: the ways are the difference.
        const by = (tree) => (was === is ? ` by ${simpleName(tree.serializer)}` : "");
        found.push(`${at}${was}${by(before)} -> ${is}${by(after)}`);
        return;
    }
    for (const constant of before.constants ?? [])
        if (!after.constants?.includes(constant))
            found.push(`${at}constant ${constant} is gone`);
    for (const constant of after.constants ?? [])
        if (!before.constants?.includes(constant))
            found.push(`${at}constant ${constant} is new`);
    if (before.schema !== after.schema)
        found.push(`${at}the Avro schema differs`);
    const old = before.children ?? {};
    const now = after.children ?? {};
    for (const [name, child] of Object.entries(old)) {
        const other = (0,own/* own */.Z)(now, name);
        const where = step(before, path, name);
        if (other === undefined)
            found.push(`${where}: is gone (was ${describe(child)})`);
        else
            walk(child, other, where, found);
    }
    for (const [name, child] of Object.entries(now))
        if ((0,own/* own */.Z)(old, name) === undefined)
            found.push(`${step(after, path, name)}: is new (${describe(child)})`);
}
function step(parent, path, name) {
    const label = parent.family === "pojo" ? `field ${name}` : parent.family === "tuple" ? `position ${name}` : name;
    return path === "" ? label : `${path}, ${label}`;
}
const families = {
    kryo: "by Kryo",
    avro: "by Avro",
    pojo: "as POJO",
    ttl: "with time-to-live",
};
/** A type as people name it: the simple class name, and how it is written when that is telling. */
function describe(tree) {
    const how = families[tree.family];
    const name = simpleName(tree.type ?? tree.serializer);
    return how === undefined ? name : `${name} ${how}`;
}
/** `com.acme.Order$Line` -> `Order.Line`; generics keep their arguments, shortened alike. */
const simpleName = (type) => type
    .replace(/[\w$]+(?:\.[\w$]+)+/g, (name) => name.slice(name.lastIndexOf(".") + 1))
    .replace(/(?<=\w)\$(?=\w)/g, ".");
/** Whether two serializers are the same to a reader. */
const sameTree = (before, after) => before.serializer === after.serializer && before.type === after.type && differences(before, after).length === 0;

;// CONCATENATED MODULE: ./lib/src/compare/undeclared.js

/**
 * What it most probably is where two serializers write down different things of themselves and no type differs: what is in a snapshot and in no tree. Of the
 * families that a value is made of the one that has most of that.
 */
function undeclared(before, after) {
    const all = treesIn(after);
    const reordered = treesIn(before).find((was, at) => isReordered(was, all[at]));
    if (reordered !== undefined)
        return [`the constants of ${simpleName(reordered.type ?? "an enum")} are in another order`];
    const of = (family) => all.find((one) => one.family === family);
    const row = of("row");
    const [kryo, custom, pojo] = [of("kryo"), of("custom"), of("pojo")];
    if (kryo !== undefined)
        return ["other classes or serializers are registered with Kryo, or in another order"];
    if (custom !== undefined)
        return [`${simpleName(custom.serializer)} writes down something else of itself`];
    if (row !== undefined)
        return ["columns have other lengths, digits or NOT NULL"];
    if (pojo !== undefined)
        return [`other subclasses of ${simpleName(pojo.type ?? "it")} are registered, or in another order`];
    return [];
}
const isReordered = ({ constants: was }, { constants: is } = {}) => was !== undefined && is !== undefined && was.join() !== is.join();
/** Of two serializers without differences they are the same ones, one after the other. */
function treesIn(tree) {
    const found = [tree];
    for (const one of found)
        found.push(...Object.values(one.children ?? {}));
    return found;
}

;// CONCATENATED MODULE: ./lib/src/compare/serializers.js


/**
 * One serializer before and after. Undefined means: nothing to report. Flink's own answer decides wherever there is one;
 * equal snapshot bytes stand in for `as-is` where there is none.
 */
function serializerFacts(role, before, after, compatibility) {
    if (compatibility === "as-is")
        return undefined;
    if (compatibility === undefined && before.snapshot === after.snapshot)
        return undefined;
    // Read failures have one root cause for many states and are reported once, as state-unreadable.
    if (compatibility === "unreadable")
        return undefined;
    const shown = differences(before.tree, after.tree);
    return {
        role,
        ...(compatibility === undefined ? {} : { compatibility }),
        differences: shown.length > 0 ? shown : undeclared(before.tree, after.tree),
    };
}
/** The role whose serializer Flink checks as the state's own: element for operator lists, value otherwise. */
const mainRole = (state) => state.kind === "operator-list" || state.kind === "operator-union" ? "element" : "value";

;// CONCATENATED MODULE: ./lib/src/compare/states-meet.js


/**
 * `taken-over`: a state of one name, kind and type, which Flink attaches without a word. `clash`: of one name, but of another
 * kind or type. `pass-by`: no name in common. Timers stay out: every keyed operator has a timer service of the same name.
 */
function meeting(saved, receiver) {
    // Two sources of one connector read each other's splits and positions.
    const sources = saved.coordinator && receiver.coordinator && saved.class === receiver.class;
    if (sources && saved.facts["source"] === receiver.facts["source"])
        return "taken-over";
    let clashes = false;
    for (const state of saved.states) {
        if (state.kind === "timer" || state.seen === "static")
            continue;
        const other = receiver.states.find((one) => one.name === state.name && (0,compare_stateful/* scopeOf */.Od)(one.kind) === (0,compare_stateful/* scopeOf */.Od)(state.kind));
        if (other === undefined)
            continue;
        if (isSameType(state, other))
            return "taken-over";
        clashes = true;
    }
    return clashes ? "clash" : "pass-by";
}
const isSameType = (one, other) => {
    const role = mainRole(one);
    return one.kind === other.kind && one.serializers[role]?.snapshot === other.serializers[role]?.snapshot;
};

;// CONCATENATED MODULE: ./lib/src/compare/identity.js







/**
 * Pairs operators as `StateAssignmentOperation` does ({@link handOver}).
 * What is left over is paired by resemblance, for words only.
 */
function identify(before, after) {
    const baseline = (0,compare_upstream/* operatorsById */.Es)(before.operators);
    const { matched, unmatched, claims } = handOver(before, after);
    const given = new Set(matched.map((one) => one.before));
    const bridged = [];
    const shadows = [];
    for (const pair of matched) {
        const { before: taken, after: operator } = pair;
        if (taken.id === operator.id)
            continue;
        bridged.push(pair);
        const dropped = baseline.get(operator.id);
        if (dropped !== undefined && !given.has(dropped) && (0,compare_stateful/* mayHoldState */.WS)(dropped))
            shadows.push({ after: operator, taken, dropped });
    }
    const takenIds = new Set([...matched.map((one) => one.before.id), ...shadows.map((one) => one.dropped.id)]);
    const left = before.operators.filter((operator) => !takenIds.has(operator.id));
    const rings = swappedRings(matched);
    const claimed = new Set(claims.flatMap(({ winner, loser }) => [winner, loser]));
    const apart = new Set([
        ...rings.flat(),
        ...matched.filter((one) => one.before.id !== one.after.id || claimed.has(one.after)),
    ]);
    const unclaimed = unmatched.filter((operator) => !claimed.has(operator));
    const shifted = displaced(matched.filter((one) => !apart.has(one)), left, unclaimed);
    // What another operator wants as well, and this one has no use for, is not this one's.
    const inherited = matched.filter((one) => claims.some(({ winner }) => winner === one.after && meeting(one.before, one.after) === "pass-by"));
    const strangers = new Set([...rings.flat(), ...shifted.received, ...inherited]);
    const elsewhere = new Set([...shifted.moved.map((one) => one.before), ...shifted.expelled]);
    const resembling = pairByResemblance(left.filter((operator) => !elsewhere.has(operator)), unclaimed.filter((operator) => !elsewhere.has(operator)), new Set(matched.filter((one) => one.before.id === one.after.id && !apart.has(one)).map((one) => one.after.id)), { before: baseline, after: (0,compare_upstream/* operatorsById */.Es)(after.operators) });
    return {
        kept: matched.filter((one) => !strangers.has(one)),
        strangers: [...strangers],
        swapped: rings,
        // Who is gone misses nothing, unless another operator takes the state for its own.
        robbed: shifted.received.filter((one) => shifted.robbed.includes(one) || meeting(one.before, one.after) === "taken-over"),
        bridged,
        shadows,
        claims,
        reidentified: [...shifted.moved, ...resembling.kept],
        removed: resembling.removed,
        added: [...resembling.added, ...unmatched.filter((operator) => claimed.has(operator))],
        replaced: shifted.replaced,
        replacing: shifted.replacing,
    };
}

;// CONCATENATED MODULE: ./lib/src/compare/cause.js

/**
 * Which edit moved the automatic ids. Flink hashes, for each operator: how many were hashed before it (breadth first, from the
 * sources in the order of their making), how many of its outputs are chainable, and its inputs' ids (`StreamGraphHasherV2`).
 * So the edit is one of a few, tried from the most telling to the least; uids of other operators do not protect from it.
 */
function causeOf(before, after, identities) {
    const pairs = [...identities.kept, ...identities.reidentified, ...identities.swapped.flatMap(unswap)];
    const [gone, come] = [
        [...identities.removed, ...identities.replaced],
        [...identities.added, ...identities.replacing],
    ];
    // A map that calls another class is one map as before, to the hashes.
    const rewritten = pair(gone, come, classOf, classOf);
    const { removed, added } = rewritten.removed.length + rewritten.added.length > 0 ? rewritten : { removed: gone, added: come };
    const edits = [
        { edit: "operator-inserted", operators: added },
        { edit: "operator-deleted", operators: removed },
        {
            edit: "uid-changed-upstream",
            operators: identities.reidentified.filter(({ before: b, after: a }) => b.uid !== a.uid).map((one) => one.after),
        },
        {
            edit: "parallelism-changed",
            operators: pairs.filter(({ before: b, after: a }) => b.parallelism !== a.parallelism).map((one) => one.after),
        },
        { edit: "chaining-changed", operators: rechained(pairs) },
        {
            edit: "sources-reordered",
            operators: reordered(pairs, before, after, (operator) => operator.inputs.length === 0),
        },
        { edit: "operators-reordered", operators: reordered(pairs, before, after, () => true) },
    ];
    return edits.find((edit) => edit.operators.length > 0) ?? { edit: "unknown", operators: [] };
}
const classOf = (operator) => operator.class;
/** In a ring the receivers are rotated; put each back to the one that it looks like. */
function unswap(ring) {
    return ring.map((one, index) => ({ before: ring[(index + 1) % ring.length].before, after: one.after }));
}
function rechained(pairs) {
    const heads = new Map(pairs.map(({ before, after }) => [before.id, after.id]));
    return pairs.filter(({ before, after }) => heads.get(before.chain) !== after.chain).map((one) => one.after);
}
function reordered(pairs, before, after, among) {
    const partner = new Map(pairs.map((one) => [one.after, one.before]));
    const paired = new Set(pairs.map((one) => one.before));
    const was = before.operators.filter((operator) => among(operator) && paired.has(operator));
    const is = after.operators.filter((operator) => among(operator) && partner.has(operator));
    return is.filter((operator, index) => partner.get(operator) !== was[index]);
}

// EXTERNAL MODULE: ./lib/src/compare/elsewhere.js
var elsewhere = __webpack_require__(9950);
;// CONCATENATED MODULE: ./lib/src/compare/uid-edits.js

/** Operators whose uids were touched, by the edit that did it: the uid of a whole and those of its parts, one constant in many uids, the planner's count. */
function byEdit(pairs) {
    const edits = new Map();
    for (const one of withParts(pairs)) {
        const key = uid_edits_keyOf(one);
        const hit = edits.get(key);
        if (hit === undefined)
            edits.set(key, [one]);
        else
            hit.push(one);
    }
    return [...edits.values()].map(together);
}
function together(hit) {
    const [first, ...others] = hit.toSorted((one, other) => (one.before.id < other.before.id ? -1 : 1));
    const one = first;
    if (others.length === 0)
        return one;
    const edit = one.before.uid === undefined || one.after.uid === undefined ? undefined : editOf(one.before.uid, one.after.uid);
    return {
        ...one,
        also: [...one.also, ...others.flatMap((other) => [other, ...other.also])],
        ...(edit === undefined || (0,queries/* isOfQuery */.Mn)(one.before) ? {} : { edit: { ...edit, hit } }),
    };
}
/** One that got or lost its uid is by itself: each of those has a line, and a hash, of its own. */
function uid_edits_keyOf({ before, after }) {
    if (before.uid === undefined || after.uid === undefined)
        return `alone\n${before.id}\n${after.id}`;
    if ((0,queries/* isOfQuery */.Mn)(before) && (0,queries/* isOfQuery */.Mn)(after))
        return "planned";
    const { was, is } = editOf(before.uid, after.uid);
    return `edit\n${was}\n${is}`;
}
/** What stood in the one text, and stands in the other, between what they begin and what they end with. */
function editOf(before, after) {
    let start = 0;
    while (start < before.length && before[start] === after[start])
        start++;
    let end = 0;
    const most = Math.min(before.length, after.length) - start;
    while (end < most && before.at(-1 - end) === after.at(-1 - end))
        end++;
    return { was: before.slice(start, before.length - end), is: after.slice(start, after.length - end) };
}
/** The parts of a sink take their uids from the sink's (`SinkTransformationTranslator`). */
function withParts(pairs) {
    const wholes = new Map(pairs.flatMap((one) => uidsOf(one).map((uid) => [uid, one])));
    const parts = new Map();
    const isPart = new Set();
    for (const one of pairs) {
        const sink = sinkOf(one.after) ?? sinkOf(one.before);
        // Without this, operators that had no uid would all count as parts of one another.
        const whole = sink === undefined ? undefined : wholes.get(sink);
        if (whole === undefined || whole === one)
            continue;
        isPart.add(one);
        parts.set(whole, [...(parts.get(whole) ?? []), one]);
    }
    return pairs.filter((one) => !isPart.has(one)).map((one) => ({ ...one, also: parts.get(one) ?? [] }));
}
const uidsOf = ({ before, after }) => [before.uid, after.uid].filter((uid) => uid !== undefined);
/** `Sink Committer: orders` -> `orders`. */
const sinkOf = ({ uid }) => /^Sink Committer: (.+)$/s.exec(uid ?? "")?.[1] ?? /^Sink (.+) Global Committer$/s.exec(uid ?? "")?.[1];

;// CONCATENATED MODULE: ./lib/src/compare/unstable.js
/** Whether the operator has another id at each start: what it has today says nothing about the deployment. */
const isUnstable = (operator) => operator.unstable?.includes("id") === true;
/** What two extractions of the candidate told differently and a restore hangs on. One root cause mostly moves many ids: one change. */
function unstableIdentities(after, { kept, strangers, reidentified }) {
    const before = new Map([...kept, ...strangers, ...reidentified].map((pair) => [pair.after, pair.before]));
    const hit = (what) => after.operators
        .filter((operator) => operator.unstable?.includes(what) === true)
        .map((operator) => {
        const old = before.get(operator);
        return { after: operator, ...(old !== undefined && { before: old }) };
    })
        .sort((one, other) => (unstable_keyOf(one) < unstable_keyOf(other) ? -1 : 1));
    return ["id", "states"].map((what) => ({ what, hit: hit(what) })).filter((one) => one.hit.length > 0);
}
const unstable_keyOf = ({ before, after }) => before?.id ?? after.id;

;// CONCATENATED MODULE: ./lib/src/compare/identities.js





/** Operators that are found by another id, that are gone, that are new, and that get what others saved. */
function compareIdentities(before, after, identities, report) {
    for (const pair of identities.bridged)
        report("uid-hash-bridges", pair);
    for (const shadow of identities.shadows)
        report("uid-hash-shadows", shadow);
    for (const claim of identities.claims)
        report("uid-hash-shared", claim);
    const automatic = ({ before: old, after: now }) => old.uid === undefined && now.uid === undefined;
    const reidentified = identities.reidentified.filter(({ after: now }) => !isUnstable(now));
    const moved = reidentified.filter(automatic);
    // Nobody made the operators of a query one by one, so that nobody is told of them one by one.
    const gone = identities.removed.filter((operator) => operator.uid === undefined && (0,queries/* isOfQuery */.Mn)(operator));
    const replanned = (0,queries/* movedQueries */.C_)(moved.filter((pair) => (0,queries/* isOfQuery */.Mn)(pair.before)), gone, before.operators, after.operators);
    if (replanned !== undefined)
        report("query-plan-changed", replanned);
    for (const operator of identities.removed)
        if (replanned === undefined || !gone.includes(operator))
            report("operator-removed", {
                before: operator,
                perhapsThere: (0,elsewhere/* perhapsAmong */.e)([operator], after.operators).length > 0,
            });
    for (const operator of identities.added)
        report("operator-added", { after: operator });
    const contested = (pair) => isContested(pair, after);
    for (const received of [...identities.swapped, identities.robbed.filter((pair) => !contested(pair))].filter((group) => group.length > 0 && !group.some(contested)))
        report("identities-swapped", {
            received,
            by: received.some(({ before: old }) => old.uid !== undefined) ? "uid" : "automatic",
            newcomers: received
                .filter((pair) => identities.replacing.includes(pair.after) && !identities.replaced.includes(pair.before))
                .map((pair) => pair.after),
        });
    const others = moved.filter((pair) => replanned === undefined || !(0,queries/* isOfQuery */.Mn)(pair.before));
    if (others.length > 0)
        report("automatic-ids-moved", {
            moved: others,
            perhapsUnmoved: (0,elsewhere/* perhapsUnmoved */.S)(others, after.operators),
            cause: causeOf(before, after, identities),
        });
    for (const one of byEdit(reidentified.filter((pair) => !automatic(pair)))) {
        report(one.before.uid === undefined ? "uid-added" : one.after.uid === undefined ? "uid-removed" : "uid-changed", one);
    }
}
/** A uid that two operators carry is nobody's until that is mended: who would receive its state, and by which keys, is not settled. */
const isContested = ({ after: now }, pipeline) => now.uid !== undefined && now.uid === pipeline.refused?.uid;

// EXTERNAL MODULE: ./lib/src/manifest/canonical.js
var canonical = __webpack_require__(528);
;// CONCATENATED MODULE: ./lib/src/compare/rehearsal-played.js

/** Records of an operator without a key all meet the same state. */
const isWithoutKeys = ({ saved }) => saved.keyed === undefined;
const threw = (answer) => answer?.threw !== undefined;
/** An answer with something else for what is emitted; one that is an exception stays as it is. */
const emitting = (emitted) => (answer) => answer.threw === undefined ? { emitted: emitted(answer.emitted ?? []) } : { threw: answer.threw };
const same = (one, other) => (0,canonical/* canonicalText */.A)({ one }) === (0,canonical/* canonicalText */.A)({ one: other });
/** Whether the same comes of a record: one release may say it in another order than the other, by chance or because it goes through something else. */
const saysSame = (one, other) => same(one && inOrder(one), other && inOrder(other));
const inOrder = emitting((values) => values
    .map((value) => ({ value, text: (0,canonical/* canonicalText */.A)({ value }) }))
    .sort((one, other) => (one.text < other.text ? -1 : 1))
    .map(({ value }) => value));

;// CONCATENATED MODULE: ./lib/src/compare/rehearsal-failures.js

/** What ended the start, or was thrown, because of what the deployed one has saved. */
function failureOf(deployed, now) {
    const { ownRefused, restoredRefused } = now;
    if (ownRefused !== undefined)
        return { as: "unreadable", exception: ownRefused };
    if (restoredRefused !== undefined)
        return perhapsOfRecord(restoredRefused, deployed, now) ? undefined : { as: "refused", exception: restoredRefused };
    const failure = now.restoredThrew?.find((one) => isOfState(one, deployed, now));
    if (failure !== undefined)
        return thrownBy(failure);
    const { restoredThrewAtOnce: atOnce } = now;
    // Where the deployed one fails once its timers go off, it may do so at once, too.
    return atOnce === undefined || deployed.atTimers.some(threw) ? undefined : { ...thrownBy(atOnce), ofTimer: true };
}
const thrownBy = ({ exception, at }) => ({
    as: "throws",
    exception,
    ...(at === undefined ? {} : { at }),
});
/**
 * A record that the new code does not take may lie in the deployed one's state all the same, where no real one ever does. So may one that neither takes, if it
 * was put there before it was thrown on; but no such record makes a class go missing that is there.
 */
const perhapsOfRecord = ({ chain }, deployed, { first }) => first.some((answer, at) => threw(answer) && !(lacksClass(chain) && threw(deployed.answers[at])));
/** Kryo's words, and Java's. */
const lacksClass = (chain) => chain.some((one) => /Unable to find class|ClassNotFoundException|NoClassDefFoundError/.test(one));
/** Whoever throws on a record whatever lies in the state says nothing of the state. */
function isOfState({ record }, deployed, now) {
    const asDeployed = () => now.own.every((answer, at) => same(answer, deployed.answers[at]));
    if (isWithoutKeys(deployed) && !asDeployed())
        return false;
    if (record < now.own.length)
        return !threw(now.own[record]) && !threw(deployed.answers[record]);
    if (record > now.own.length) {
        const at = record - now.own.length - 1;
        return same(now.own, deployed.answers) && !threw(now.ownLater?.[at]) && !threw(deployed.later?.answers[at]);
    }
    const timers = now.ownAtTimers;
    return timers !== undefined && !timers.some(threw) && !deployed.atTimers.some(threw);
}

;// CONCATENATED MODULE: ./lib/src/compare/rehearsal-differences.js


/**
 * What is said otherwise from the deployed one's state than by itself, where both releases say the same.
 *
 * @param told positions of the answers that can be held against each other, of what the new release says by itself and what the deployed one said
 * @param only what of each answer counts
 */
function differenceOf(deployed, now, told, only = (answer) => answer) {
    const wanted = [...now.own, ...(now.ownAtTimers ?? [])].map(only);
    const said = [...deployed.answers, ...(now.ownAtTimers === undefined ? [] : deployed.atTimers)].map(only);
    const got = [...now.restored, ...(now.restoredAtTimers ?? [])].map(only);
    // What timers lead to is of no one record.
    const recordAt = (at) => (at < now.own.length ? recordOf(deployed, at) : undefined);
    return read(told(wanted, said), { wanted, got, first: now.first.map(only) }, recordAt);
}
/**
 * The same of what comes last: what keeps the newest of all drops it, where what is stored is larger than anything that comes now. Only where both releases say the same
 * by themselves from beginning to end.
 */
function differenceOfLater(deployed, now, only = (answer) => answer) {
    const { later } = deployed;
    const { firstLater, ownLater, restoredLater, ownAtTimers } = now;
    // Where other timers have gone off before, they come at another time.
    if (later === undefined || ownLater === undefined || restoredLater === undefined || ownAtTimers === undefined)
        return undefined;
    const wanted = ownLater.map(only);
    if (!same(now.own.map(only), deployed.answers.map(only)) || !same(wanted, later.answers.map(only)))
        return undefined;
    const answered = { wanted, got: restoredLater.map(only), first: (firstLater ?? []).map(only) };
    return read(positions(wanted), answered, (at) => later.records[at]);
}
/**
 * What of the deployed one's words is said from the own state, beside others that the deployed one never says, and no longer from the deployed one's. Nobody has been
 * waiting for those, so that more of them, or less, is nothing.
 *
 * @param told positions of the answers that can be held against each other
 * @param known what of an answer the deployed one says
 */
function differenceBesideMore(deployed, now, told, known) {
    const { answers } = deployed;
    if (!same(now.own.map(known), answers) || same(now.own, answers))
        return undefined;
    const restored = now.restored.map(known);
    const lacking = told.filter((at) => !threw(answers[at]) && !same(restored[at], answers[at]));
    return read(lacking, { wanted: now.own, got: now.restored, first: now.first }, (at) => recordOf(deployed, at));
}
/**
 * What it does otherwise than the deployed one as soon as it is restored, whoever has saved what it is restored from: what it keeps does not outlive it.
 *
 * @param known what of an answer the deployed one says
 */
function differenceOfRestart(deployed, now, known) {
    if (now.unbroken === undefined && now.unbrokenApart === undefined)
        return undefined;
    const { answers } = deployed;
    const told = now.unbroken ? positions(answers) : positionsApart(deployed);
    const differing = told.filter((at) => {
        const got = now.restored[at];
        return got !== undefined && !same(answers[at], known(got));
    });
    const failure = now.restoredThrew?.find(({ record }) => differing.includes(record) && !threw(answers[record]));
    const answered = { wanted: answers, got: now.restored, first: now.first };
    const reading = failure ? thrownBy(failure) : read(differing, answered, (at) => recordOf(deployed, at));
    return reading && { ...reading, restart: true };
}
/** Of answers to records under keys of their own. */
function positionsApart({ answers, records, together }) {
    const { length } = records;
    const ownKeys = together < 0 ? 0 : length;
    return positions(answers).filter((at) => at >= ownKeys && at < ownKeys + length && at !== ownKeys + together);
}
const recordOf = ({ records }, at) => records[at % records.length];
const positions = (answers) => answers.map((_, at) => at);
/** Undefined where none of the told ones differs. */
function read(told, { wanted, got, first }, recordAt) {
    const differing = told.filter((at) => !same(wanted[at], got[at]));
    const [at] = differing;
    if (at === undefined)
        return undefined;
    const [record, own, restored] = [recordAt(at), wanted[at], got[at]];
    return {
        as: rehearsal_differences_kindOf(differing.map((each) => [wanted[each], got[each], first[each]])),
        ...(record && own && restored && { example: { record: record.tree, own, restored } }),
    };
}
const rehearsal_differences_kindOf = (differing) => differing.every((said) => isAsEmpty(...said)) ? "empty" : differing.every(isSilent) ? "silent" : "other";
const isSilent = ([wanted, got]) => (wanted?.emitted ?? []).length > 0 && got?.threw === undefined && (got?.emitted ?? []).length === 0;
/** Whether all that is said otherwise is what is said of an empty state. Timers have nothing to go off for there. */
function isAsEmpty(...[wanted, got, first]) {
    if (first === undefined || same(got, first))
        return first !== undefined;
    const [own, restored, empty] = [wanted?.emitted ?? [], got?.emitted ?? [], first.emitted ?? []];
    return (own.length === restored.length &&
        restored.length === empty.length &&
        restored.every((value, at) => same(value, own[at]) || same(value, empty[at])));
}

;// CONCATENATED MODULE: ./lib/src/compare/rehearsal-readings.js




/** What a restored operator did otherwise than by itself; undefined where nothing, or nothing that can be told. */
function readingOf(deployed, now) {
    return (failureOf(deployed, now) ??
        otherAnswers(deployed, now) ??
        differenceOfLater(deployed, now) ??
        silenceAtTimers(deployed, now) ??
        besideMore(deployed, now) ??
        differenceOfRestart(deployed, now, asSaidBy(deployed.answers)));
}
/** Whether it went as it ought to go, from beginning to end. */
const isAsDeployed = ({ answers, atTimers, later }, now) => now.ownRefused === undefined &&
    now.restoredRefused === undefined &&
    same(now.own, answers) &&
    same(now.restored, answers) &&
    same(now.ownAtTimers, now.restoredAtTimers) &&
    (now.ownAtTimers === undefined || same(now.ownAtTimers, atTimers)) &&
    (now.ownLater === undefined || (same(now.ownLater, later?.answers) && same(now.restoredLater, later?.answers)));
/** Whether it says from the deployed one's state all that it says by itself, and what is more is nothing that the deployed one ever said. */
const saysMore = ({ answers }, now) => same(now.own, answers) && !same(now.restored, answers) && same(now.restored.map(asSaidBy(answers)), answers);
/** What it says beside what the deployed one says may hide what it no longer says. */
const besideMore = (deployed, now) => differenceBesideMore(deployed, now, positionsOf(now.own, deployed.answers, deployed), asSaidBy(deployed.answers));
/** Timers of another time cannot be held against each other one by one; but where the deployed one's lead to something, and nothing comes of any, there is an end of it. */
const silenceAtTimers = ({ atTimers }, now) => now.silentAtTimers && atTimers.some(({ emitted = [] }) => emitted.length > 0) ? { as: "silent" } : undefined;
function otherAnswers(deployed, now) {
    if (now.ownRefused !== undefined || now.restoredRefused !== undefined)
        return undefined;
    return differenceOf(deployed, now, (wanted, said) => {
        const told = positionsOf(wanted, said, deployed);
        // A release that says something else by itself says so of old state too: that is what was edited, and nothing follows from it.
        return told.some((each) => !saysSame(wanted[each], said[each])) ? [] : told;
    });
}
/** An answer without what none of the others ever says. */
function asSaidBy(answers) {
    const known = new Set(answers.flatMap(({ emitted = [] }) => emitted.map(textOf)));
    return emitting((values) => values.filter((value) => known.has(textOf(value))));
}
const textOf = (value) => (0,canonical/* canonicalText */.A)({ value });
/**
 * Answers that can be held against each other: all of them; or, where the releases differ, those of records under keys of their own that neither throws on. Under the
 * one common key, or without any, a single record that one of them treats otherwise, such as one without values, has its effect on all that come after it.
 */
function positionsOf(own, said, deployed) {
    const all = positions(own);
    if (all.every((at) => saysSame(own[at], said[at])))
        return all;
    if (isWithoutKeys(deployed))
        return [];
    return positionsApart(deployed).filter((at) => threw(own[at]) === threw(said[at]));
}

;// CONCATENATED MODULE: ./lib/src/compare/rehearsal-ends.js




/**
 * What an operator in its job did otherwise than by itself, end by end: an edit may change on purpose what comes to one of them, and nothing at another. Undefined
 * where nothing did, or nothing that can be told.
 *
 * @param known ids of the deployed job's operators: what comes to a new one was never anybody's
 */
function readingInPlace(deployed, now, known) {
    const failure = failureOf(deployed, now);
    if (failure !== undefined || now.ownRefused !== undefined || now.restoredRefused !== undefined)
        return failure;
    const told = (wanted, said) => positionsToHold(wanted, said, deployed);
    const ends = new Set([
        ...endsOfDeployed(deployed),
        ...endsOf([...now.restored, ...(now.restoredLater ?? [])]).filter((end) => known.has(end)),
    ]);
    const read = [...ends].flatMap((end) => {
        const only = comingTo(end);
        return differenceOf(deployed, now, told, only) ?? differenceOfLater(deployed, now, only) ?? [];
    });
    return (read.find(({ as }) => as === "other") ??
        read[0] ??
        silenceAtTimers(deployed, now) ??
        withoutEnds(besideMore(deployed, now)));
}
/** What was said without what comes to operators that the deployed job does not have. */
function atKnownEnds(deployed, now, known) {
    const ends = new Set(endsOfDeployed(deployed));
    const isNew = (value) => {
        const at = placed(value)?.at;
        return at !== undefined && !ends.has(at) && !known.has(at);
    };
    const atKnown = emitting((values) => values.filter((value) => !isNew(value)));
    const only = (answers) => answers.map(atKnown);
    return {
        ...now,
        own: only(now.own),
        restored: only(now.restored),
        ...(now.ownAtTimers && { ownAtTimers: only(now.ownAtTimers) }),
        ...(now.restoredAtTimers && { restoredAtTimers: only(now.restoredAtTimers) }),
        ...(now.ownLater && { ownLater: only(now.ownLater) }),
        ...(now.restoredLater && { restoredLater: only(now.restoredLater) }),
    };
}
/** The example as it is told: what is emitted, wherever it comes to. */
function withoutEnds(reading) {
    if (reading?.example === undefined)
        return reading;
    const { record, own, restored } = reading.example;
    return { ...reading, example: { record, own: emittedAt(own), restored: emittedAt(restored) } };
}
const emittedAt = emitting((values) => values.map((value) => placed(value)?.value ?? value));
const endsOfDeployed = ({ answers, atTimers, later }) => endsOf([...answers, ...atTimers, ...(later?.answers ?? [])]);
/** Ids of the operators that records come to at last. */
const endsOf = (answers) => answers.flatMap(({ emitted = [] }) => emitted.flatMap((value) => placed(value)?.at ?? []));
const placed = (value) => {
    if (typeof value !== "object" || value === null || !("at" in value) || !("value" in value))
        return undefined;
    const { at, value: emitted } = value;
    return typeof at === "string" ? { at, value: emitted } : undefined;
};
const comingTo = (end) => emitting((values) => values.flatMap((value) => {
    const one = placed(value);
    return one?.at === end ? [one.value] : [];
}));
/**
 * Answers of which both releases say the same by themselves: all of them; or, where some are others (a sum that is rounded sooner, a record that does not come through
 * any more), those of records under keys of their own, if they are most of those. Under the one common key, or without any, each record has its effect on all that come after it.
 */
function positionsToHold(own, said, deployed) {
    const all = positions(own);
    const alike = all.filter((at) => saysSame(own[at], said[at]));
    if (alike.length === all.length)
        return all;
    if (isWithoutKeys(deployed))
        return [];
    const apart = positionsApart(deployed).filter((at) => (said[at]?.emitted ?? []).length > 0);
    const told = apart.filter((at) => alike.includes(at));
    return 2 * told.length > apart.length ? told : [];
}

;// CONCATENATED MODULE: ./lib/src/compare/backend-left.js



/** Undefined where it does the same, for all that was seen. */
function backendLeft({ before }, { trials }) {
    const moved = trials.find((trial) => trial.moved !== undefined)?.moved;
    if (moved === undefined)
        return undefined;
    const differing = [...moved.own.keys()].filter((at) => differs(moved.own[at], moved.restored[at]));
    const [at] = differing;
    if (at === undefined)
        return undefined;
    const played = [before.rehearsalInPlace, before.rehearsal].find((one) => one?.answers.length === moved.own.length);
    const record = played?.records[at % played.records.length];
    const [there, here] = [moved.own[at], moved.restored[at]].map((answer) => answer && valuesOnly(answer));
    return {
        from: moved.from,
        to: moved.to,
        as: backend_left_kindOf(moved, differing),
        ...(record && there && here && { example: { record: record.tree, there, here } }),
    };
}
/** What comes in another order only is the same: nobody is promised in which order a map is gone through. What fails there need not do so here. */
function differs(there, here) {
    if (there === undefined || here === undefined || there.threw !== undefined)
        return false;
    return here.threw !== undefined || inAnyOrder(there) !== inAnyOrder(here);
}
/** The words of all that is emitted: a text that joins what a map holds has them in another order. */
const inAnyOrder = ({ emitted = [] }) => (0,canonical/* canonicalText */.A)({ emitted })
    .split(/[^\p{L}\p{N}]+/u)
    .sort()
    .join(" ");
/** Without the id of the operator that a value comes to. */
const valuesOnly = emitting((values) => values.map((value) => placed(value)?.value ?? value));
function backend_left_kindOf({ restored, first }, differing) {
    if (differing.some((at) => restored[at]?.threw !== undefined))
        return "throws";
    return differing.every((at) => same(restored[at], first[at])) ? "empty" : "other";
}

;// CONCATENATED MODULE: ./lib/src/compare/shown.js
function shownBy(samples) {
    const [kinds, fields] = [new Map(), new Map()];
    for (const { tree } of samples)
        look(tree, "");
    return {
        beside: (place, one, other) => {
            const there = kinds.get(anyOf(place));
            return there !== undefined && there.has(one) && there.has(other);
        },
        stands: (place, type) => kinds.get(anyOf(place))?.has(type) === true,
        holds: (type, field) => fields.get(type)?.has(field) === true,
    };
    function look(tree, place) {
        if (tree === null || typeof tree !== "object")
            return;
        if (Array.isArray(tree)) {
            for (const element of tree)
                look(element, `${place}[]`);
            return;
        }
        const { "@class": type, ...content } = tree;
        if (typeof type === "string") {
            add(kinds, place, type);
            for (const [field, value] of Object.entries(content))
                if (value !== null)
                    add(fields, type, field);
        }
        for (const [field, value] of Object.entries(content))
            look(value, place === "" ? field : `${place}.${field}`);
    }
}
/** The elements of a list are of the same kinds. */
const anyOf = (place) => place.replace(/\[\d+\]/g, "[]");
function add(to, at, one) {
    const known = to.get(at) ?? new Set();
    to.set(at, known.add(one));
}

;// CONCATENATED MODULE: ./lib/src/compare/tree-differences.js

const untyped = { judgedByType: () => false, records: false };
/**
 * Holds what was read against what was stored, by field name. Nothing is said of what a change of types brings along and does no harm:
 * another class of the same fields (an ArrayList for a List of Arrays), another box of the same number, a field that is gone or new, one
 * value under a new name, and an empty part that is empty in another way.
 */
function treeDifferences(stored, read, types = untyped) {
    const found = [];
    tree_differences_walk(stored, read, "", types, found);
    return found;
}
function tree_differences_walk(was, is, path, types, found) {
    // What held nothing has nothing to lose; that a newcomer's value came to lie there shows where it was taken away.
    if (isEmpty(was))
        return;
    if (isObject(was) && isObject(is))
        walkFields(was, is, path, types, found);
    else if (isEmpty(is))
        found.push({ as: "default", path, was, is });
    else if (isList(was) && isList(is) && was.length === is.length) {
        for (const [at, element] of was.entries())
            tree_differences_walk(element, is[at], `${path}[${at}]`, types, found);
    }
    else if (!sameScalar(was, is))
        found.push({ as: "other", path, was, is });
}
function walkFields(was, is, path, types, found) {
    const [wasClass, isClass] = [was["@class"], is["@class"]];
    const inClass = wasClass !== undefined || isClass !== undefined || types.records;
    const names = Object.keys(was).filter((name) => name !== "@class");
    // Of Protobuf's messages the fields that are set are told. One without any was read out of something else; a class loses its only field, not all.
    if (wasClass !== undefined && wasClass === isClass && names.length > 1 && Object.keys(is).length === 1) {
        found.push({ as: "other", path, was, is });
        return;
    }
    if (isAnotherKind(wasClass, isClass, path, types)) {
        found.push({ as: "other", path, was, is });
        return;
    }
    const fresh = Object.keys(is).filter((name) => name !== "@class" && (0,own/* own */.Z)(was, name) === undefined);
    for (const name of names) {
        const at = path === "" ? name : `${path}.${name}`;
        const [old, now] = [was[name], (0,own/* own */.Z)(is, name)];
        if (now !== undefined)
            tree_differences_walk(old, now, at, types, found);
        else if (isEmpty(old))
            continue;
        // An entry of a map is no field: it does not go with a class that was edited.
        else if (!inClass)
            found.push(entryGone(name, old, is, fresh, path));
        else if (fresh.some((name) => tree_differences_same(old, is[name])))
            continue;
        else if (isUnset(wasClass, isClass, name, types))
            found.push({ as: "default", path: at, was: old, is: null });
        // Of a subclass the base class is left; a class in the place of another one has the fields that it was given.
        else if (wasClass !== isClass && fresh.length === 0 && !tookItsPlace(wasClass, isClass, path, types))
            found.push({ as: "default", path: at, was: old, is: null });
        else if (typeof wasClass !== "string" || !types.judgedByType(wasClass)) {
            const newcomer = fresh.find((name) => isEmpty(is[name]) && alike(old, is[name]));
            if (newcomer !== undefined)
                found.push({ as: "renamed", path: at, was: old, is: is[newcomer], newcomer });
        }
    }
}
/** A class that stood beside the other one, and did not take its place: which of the two a value is was told by something that changed. */
const isAnotherKind = (was, is, path, types) => typeof was === "string" && typeof is === "string" && was !== is && types.stored?.beside(path, was, is) === true;
/** The new job stores objects of this class there and none of that, and the deployed one the other way round. */
const tookItsPlace = (was, is, path, types) => typeof was === "string" &&
    typeof is === "string" &&
    types.stored?.stands(path, is) === false &&
    types.now?.stands(path, is) === true &&
    !types.now.stands(path, was);
/** Of Protobuf's messages the fields that are set are told: the class still has this one, and it was not found. */
const isUnset = (was, is, field, types) => typeof was === "string" && was === is && types.now?.holds(was, field) === true;
/** What lies under another key is read as another entry. */
function entryGone(key, old, is, fresh, path) {
    const other = fresh.find((name) => tree_differences_same(old, is[name]));
    return other === undefined
        ? { as: "default", path: path === "" ? key : `${path}.${key}`, was: old, is: null }
        : { as: "other", path, was: key, is: other };
}
const tree_differences_same = (one, other) => {
    const found = [];
    tree_differences_walk(one, other, "", untyped, found);
    return found.length === 0 && isEmpty(one) === isEmpty(other);
};
/** Null says nothing of the type that a newcomer has. */
const alike = (old, newcomer) => newcomer === null || (typeof old === typeof newcomer && isList(old) === isList(newcomer));
const isList = (tree) => Array.isArray(tree);
const isObject = (tree) => typeof tree === "object" && tree !== null && !isList(tree);
/** Null, a type's default, or made of nothing else. */
function isEmpty(tree) {
    if (isList(tree))
        return tree.length === 0;
    if (isObject(tree))
        return Object.entries(tree).every(([name, value]) => name === "@class" || isEmpty(value));
    return tree === null || tree === 0 || tree === false || tree === "";
}
/** Numbers by value, whatever box or width they were read into; large ones stand as text. */
function sameScalar(was, is) {
    if (was === is)
        return true;
    if (typeof was === "number" && typeof is === "number")
        return Math.fround(was) === Math.fround(is) && !isWhole(was, is);
    return isPlain(was) && isPlain(is) && String(was) === String(is);
}
/** Two whole numbers that differ are two numbers, however near they are to each other for a float. */
const isWhole = (was, is) => Number.isInteger(was) && Number.isInteger(is);
const isPlain = (tree) => typeof tree === "string" || typeof tree === "number";

;// CONCATENATED MODULE: ./lib/src/compare/read-back.js



/**
 * What one state's samples say, of all roles but the key, which is the operator's.
 * @param now the state that takes it over, if there is one
 */
function readBackOf(state, trials, now) {
    // Only what came back as another value asks for it, and hardly any does.
    let types;
    const typesOf = () => (types ??= { ...typesIn(state), stored: shownBy(state.samples), now: shownBy(now?.samples ?? []) });
    const read = byBackend(trials, (trial) => {
        const answer = trial.states.find((one) => one.name === state.name && (0,compare_stateful/* scopeOf */.Od)(one.kind) === (0,compare_stateful/* scopeOf */.Od)(state.kind));
        if (answer === undefined || !hadValues(trial))
            return undefined;
        const results = answer.samples?.filter(({ role }) => role !== "key" || state.kind === "broadcast");
        const own = results === undefined ? undefined : worstOf(results, state.samples, typesOf);
        return stopped(answer, trial) ?? own ?? decoded(state, answer, trial);
    });
    // The heap meets all values at once; RocksDB, one by one, shows which of them it was.
    const { hashmap, rocksdb } = read;
    return hashmap?.as === "unreadable" && rocksdb?.as === "edge"
        ? { ...read, hashmap: { ...hashmap, as: "edge" } }
        : read;
}
/** What the operator's key samples say. Each keyed state has been read under all of them. */
function keyReadBackOf({ key }, trials) {
    const tree = key?.serializer.tree;
    if (key === undefined || tree === undefined)
        return {};
    return byBackend(trials, (trial) => {
        const results = trial.states
            .filter(({ kind }) => (0,compare_stateful/* scopeOf */.Od)(kind) === "keyed")
            .flatMap(({ samples }) => samples ?? []);
        return worstOf(results.filter(({ role }) => role === "key"), key.samples, () => valueTypes([tree]));
    });
}
function byBackend(trials, read) {
    const found = {};
    for (const trial of trials) {
        const reading = read(trial);
        if (reading === undefined)
            continue;
        for (const backend of trial.alsoOn ?? [])
            found[backend] ??= reading;
        found[trial.backend] = reading;
    }
    return found;
}
const hadValues = (trial) => (trial.entries ?? 0) > 0 && trial.withdrawn === undefined;
/** The restore was refused for the sake of these values: without any it was not, and with these alone it was. */
function stopped({ alone }, trial) {
    if (!isFaultOfValues(trial) || alone?.result !== "refused" || alone.exception === undefined)
        return undefined;
    return {
        as: "unreadable",
        differences: [],
        exception: alone.exception,
        stops: alone.phase === "snapshot" ? "savepoint" : "restore",
        releases: [],
    };
}
/** Whether the refusal goes away with the values. */
const isFaultOfValues = ({ result, withoutSamples }) => result === "refused" && withoutSamples?.result === "restored";
function decoded(state, answer, trial) {
    const onHeap = trial.backend === "hashmap" || (0,compare_stateful/* scopeOf */.Od)(state.kind) !== "keyed";
    const filled = state.samples.some(read_back_isTelling);
    return onHeap && filled && trial.result === "restored" && answer.samplesUnseen !== undefined
        ? { as: "decoded", differences: [], releases: [] }
        : undefined;
}
const read_back_isTelling = ({ made, role }) => made === "distinct" && role !== "namespace";
const worse = ["equal", "default", "other", "unreadable"];
/** Undefined where nothing is told of values such as a running job has. */
function worstOf(results, samples, types) {
    const readings = results.flatMap((result) => {
        const sample = samples[result.sample];
        const reading = sample === undefined ? undefined : read_back_readingOf(result, sample, types);
        return reading === undefined ? [] : [{ reading, sample: sample }];
    });
    const usual = readings.filter(({ sample }) => read_back_isTelling(sample));
    // Empty values come back through nearly anything.
    if (usual.length === 0 && readings.every(({ reading }) => reading.as === "equal"))
        return undefined;
    const worst = (of) => worse.findLast((one) => of.some(({ reading }) => reading.as === one)) ?? "equal";
    const decisive = usual.length > 0 ? usual : readings;
    const edge = worst(decisive) === "equal" && worst(readings) !== "equal";
    const met = worst(edge ? readings : decisive);
    const hit = readings.filter(({ reading }) => reading.as === met);
    const exception = hit.find(({ reading }) => reading.exception !== undefined)?.reading.exception;
    const releases = hit.map(({ sample }) => sample.release);
    return {
        as: edge ? "edge" : met,
        differences: distinct(hit.flatMap(({ reading }) => reading.differences)),
        ...(exception === undefined ? {} : { exception, stops: "access" }),
        releases: releases.includes(undefined) ? [] : [...new Set(releases)].sort(),
    };
}
function read_back_readingOf(result, sample, types) {
    if (result.result === "equal")
        return { as: "equal", differences: [] };
    if (result.result === "gone")
        return { as: "default", differences: [{ as: "default", path: "", was: sample.tree, is: null }] };
    if (result.result === "threw")
        // What user code makes of a made-up value says nothing of real ones.
        return result.byUser !== undefined || result.exception === undefined
            ? undefined
            : { as: "unreadable", differences: [], exception: result.exception };
    const differences = treeDifferences(sample.tree, result.tree ?? null, types());
    if (differences.length === 0)
        return { as: "equal", differences };
    return { as: differences.some(({ as }) => as === "other") ? "other" : "default", differences };
}
const distinct = (differences) => [
    ...new Map(differences.map((one) => [`${one.as} ${one.path}`, one])).values(),
];
const typesIn = (state) => valueTypes(Object.values(state.serializers).map(({ tree }) => tree));
/** Of POJOs the serializers tell the fields and their types; Avro's generic records and rows have no class. */
function valueTypes(trees) {
    const pojos = new Set();
    let records = false;
    const look = (tree) => {
        if (tree.family === "pojo" && tree.type !== undefined)
            pojos.add(tree.type);
        records ||= tree.family === "avro" || tree.family === "row";
        for (const child of Object.values(tree.children ?? {}))
            look(child);
    };
    for (const tree of trees)
        look(tree);
    return { judgedByType: (type) => pojos.has(type), records };
}

;// CONCATENATED MODULE: ./lib/src/compare/versioned.js

/** Undefined where the source did not say. */
function versionedOf(facts, part) {
    const text = (0,own/* own */.Z)(facts, part);
    if (text === undefined)
        return undefined;
    const [, name, version] = /^(.*) v(\d+)$/s.exec(text) ?? [];
    return { name: name ?? text, version: Number(version ?? 0) };
}

;// CONCATENATED MODULE: ./lib/src/compare/enumerators.js



/**
 * What the source's enumerator would read of what the deployed one saved. Undefined where nobody knows: no samples, or none that came to an
 * end.
 */
function enumeratorRead({ before, after }, answers) {
    const [samples, results] = [before.enumerator?.samples, answers.enumerator];
    if (samples === undefined || results === undefined)
        return undefined;
    const told = worstOf(results, samples, () => ({
        judgedByType: () => false,
        records: false,
        stored: shownBy(samples),
        now: shownBy(after.enumerator?.samples ?? []),
    }));
    const refused = results.find(({ result }) => result === "threw")?.exception;
    if (told === undefined)
        return refused === undefined ? undefined : { as: "unwilling", differences: [], exception: refused };
    const { as, differences, exception } = told;
    if (as === "unreadable")
        return { as, differences, ...(exception === undefined ? {} : { exception }) };
    // A serializer of a newer version knows what an older one wrote, and what it makes of that may well have other parts.
    if ((as === "other" || as === "default") && !isNewer(before.facts, after.facts))
        return { as, differences };
    return { as: "equal", differences: [] };
}
const isNewer = (before, after) => {
    const [was, is] = [versionedOf(before, "source.enumerator"), versionedOf(after, "source.enumerator")];
    return was !== undefined && is !== undefined && was.name === is.name && was.version < is.version;
};

;// CONCATENATED MODULE: ./lib/src/compare/waiting.js

/**
 * Whether records seem to wait in a state that is no longer asked for: many lie there, timers have handed something on, and none does any more. One
 * value that a timer told of is no record that waits, and may have been given up together with what was told.
 */
const waitedForTimers = ({ before, after }, state) => holdsMany(state) && speaksAtTimers(before) && keepsSilentAtTimers(after);
function holdsMany(state) {
    const tree = state.serializers[mainRole(state)]?.tree;
    if (tree === undefined)
        return false;
    const many = state.kind === "list" || state.kind === "map" || tree.family === "list" || tree.family === "map";
    return many && isOfRecords(tree);
}
/** Texts may be records; numbers are what was made of some. */
const isOfRecords = ({ family, type, children }) => ["list", "map", "set", "array", "ttl"].includes(family)
    ? Object.entries(children ?? {}).some(([name, child]) => name !== "key" && isOfRecords(child))
    : (family !== "basic" && family !== "enum") || type === "java.lang.String";
const speaksAtTimers = (operator) => atTimers(operator).some(({ emitted = [] }) => emitted.length > 0);
function keepsSilentAtTimers(operator) {
    if (operator.facts["timers"] === "never")
        return true;
    const answers = atTimers(operator);
    return answers.length > 0 && answers.every(({ emitted }) => emitted?.length === 0);
}
const atTimers = ({ rehearsal, rehearsalInPlace }) => [
    ...(rehearsal?.atTimers ?? []),
    ...(rehearsalInPlace?.atTimers ?? []),
];

;// CONCATENATED MODULE: ./lib/src/compare/values.js



/** What became of the values themselves, in states that Flink hands from one operator to the other. */
function compareValues(states, answers, types, report) {
    const otherwise = new Map();
    for (const pair of states) {
        const readBack = readBackOf(pair.from, answers.trials, pair.to);
        const kryo = types.kryo(pair.from);
        // Where a class tells why, its values are its to speak of.
        for (const type of kryo)
            report("kryo-type-changed", { ...pair, ...type, unclaimed: false, readBack });
        // Values that show harm say more than declarations do.
        const generics = isOtherwise(readBack) ? [] : types.generics(pair.from, pair.to);
        for (const generic of generics)
            report("generic-type-changed", { ...pair, ...generic });
        if (kryo.length > 0 || !isOtherwise(readBack))
            continue;
        // One type that is in several states is one cause.
        const cause = `${pair.from.serializers[mainRole(pair.from)]?.tree.type} ${JSON.stringify(readBack)}`;
        const group = otherwise.get(cause) ?? { readBack, hit: [] };
        group.hit.push(pair);
        otherwise.set(cause, group);
    }
    for (const { readBack, hit } of otherwise.values()) {
        const [first, ...others] = hit.sort((one, other) => (0,compare_stateful/* inOrder */.al)(one.from, other.from));
        if (first !== undefined)
            report("values-read-otherwise", { ...first, readBack, also: others.map(({ from }) => from) });
    }
}
/** A state that nobody asks for any more is still decoded by the heap. */
function compareUnclaimed(state, answers, types, report) {
    const readBack = readBackOf(state.from, answers.trials);
    for (const type of types.kryo(state.from))
        report("kryo-type-changed", { ...state, ...type, unclaimed: true, readBack });
}
function compareKeyValues(pair, answers, report) {
    if (pair.before.key === undefined || pair.after.key === undefined)
        return;
    const readBack = keyReadBackOf(pair.before, answers.trials);
    if (isOtherwise(readBack))
        report("keys-read-otherwise", { ...pair, readBack });
}
const isOtherwise = (readBack) => Object.values(readBack).some(({ as }) => as !== "equal" && as !== "decoded");

;// CONCATENATED MODULE: ./lib/src/compare/namespaces.js
/** States that lie under one namespace change it together (a window's content, its trigger's state): one edit, one change. */
function reportNamespaces(changes, report) {
    const groups = new Map();
    for (const one of changes) {
        const snapshots = [one.from, one.to].map((state) => state.serializers.namespace?.snapshot);
        const key = [one.compatibility, ...snapshots].join(" ");
        groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    for (const group of groups.values()) {
        const [first, ...also] = group.sort((one, other) => (one.from.name < other.from.name ? -1 : 1));
        if (first !== undefined)
            report("namespace-serializer-changed", { ...first, also: also.map((one) => one.from) });
    }
}

;// CONCATENATED MODULE: ./lib/src/compare/renamed.js




/** Pairs states that are gone with states that are new where kind and type agree: most probably one state, renamed. */
function pairRenamedStates(gone, fresh) {
    return withUnnamedList(pair(byName(gone), byName(fresh), renamed_likeness, renamed_likeness));
}
/**
 * The list of a `ListCheckpointed` function, which Flink names itself (`DefaultOperatorStateBackend.DEFAULT_OPERATOR_STATE_NAME`) and writes as Java
 * objects: a `CheckpointedFunction` in its place has to name its list, and gives it a type.
 */
function withUnnamedList(alike) {
    const before = alike.removed.find(({ kind, name }) => kind === "operator-list" && name === "_default_");
    const after = alike.added.find(({ kind, seen }) => /^operator-(list|union)$/.test(kind) && seen !== "static");
    if (before === undefined || after === undefined)
        return alike;
    return {
        kept: [...alike.kept, { before, after }],
        removed: alike.removed.filter((one) => one !== before),
        added: alike.added.filter((one) => one !== after),
    };
}
/** Several of one type are paired in the order of their names, whatever their order in the manifest. */
const byName = (states) => [...states].sort((one, other) => (one.name < other.name ? -1 : 1));
/** Kind and type of a state; undefined where they are guesses. A time-to-live is left out: switching it on in the same step does not make it another state. */
function renamed_likeness(state) {
    if (state.seen === "static")
        return undefined;
    const tree = state.serializers[mainRole(state)]?.tree;
    return tree === undefined
        ? undefined
        : `${state.kind} ${shape(withoutTtl(tree))} ${shape(state.serializers.userKey?.tree ?? state.serializers.key?.tree)}`;
}
const withoutTtl = (tree) => tree.family === "ttl" ? (tree.children?.["value"] ?? tree) : tree;
/** Class names down the tree; fields of POJOs stay out, so that a class that gained a field is still the same class. */
function shape(tree) {
    if (tree === undefined)
        return "";
    const below = tree.family === "pojo"
        ? []
        : Object.entries(tree.children ?? {}).map(([name, child]) => `${name}=${shape(withoutTtl(child))}`);
    return `${tree.type ?? tree.serializer}(${below.join(",")})`;
}
/** Fields of a POJO gone and new with the same type: Flink drops the one and defaults the other. */
function renamedFields(states) {
    const found = [];
    const role = mainRole(states.from);
    const before = states.from.serializers[role]?.tree;
    const after = states.to.serializers[role]?.tree;
    if (before !== undefined && after !== undefined)
        renamed_walk(before, after, states, found);
    return found;
}
function renamed_walk(before, after, states, found) {
    const old = before.children ?? {};
    const now = after.children ?? {};
    for (const [name, child] of Object.entries(old)) {
        const other = (0,own/* own */.Z)(now, name);
        if (other !== undefined)
            renamed_walk(child, other, states, found);
    }
    if (before.family !== "pojo" || after.family !== "pojo" || before.type !== after.type)
        return;
    const type = simpleName(before.type ?? before.serializer);
    let gone = entries(old, now);
    let fresh = entries(now, old);
    for (const kin of [sameTree, bothNumbers]) {
        const renamed = asMany(gone, fresh, kin);
        for (const [fromField, toFields] of renamed)
            found.push({ ...states, type, fromField, toFields });
        const taken = new Set([...renamed.values()].flat());
        gone = gone.filter(([name]) => !renamed.has(name));
        fresh = fresh.filter(([name]) => !taken.has(name));
    }
    for (const [fromField, toField] of [...fromWithin(gone, fresh), ...fromWithin(fresh, gone).map(backwards)])
        found.push({ ...states, type, fromField, toFields: [toField] });
}
/** Fields of nested POJOs that are gone with what held them, and stand under their own names one level higher now. */
const fromWithin = (holders, fields) => holders
    .filter(([, holder]) => holder.family === "pojo")
    .flatMap(([name, holder]) => fields
    .filter(([field, tree]) => {
    const within = (0,own/* own */.Z)(holder.children ?? {}, field);
    return within !== undefined && sameTree(within, tree);
})
    .map(([field]) => [`${name}.${field}`, field]));
const backwards = ([from, to]) => [to, from];
const entries = (of, without) => Object.entries(of).filter(([name]) => (0,own/* own */.Z)(without, name) === undefined);
/**
 * The new names that each field may have got. Where fewer or more of a kind are new than gone, they are taken for other fields: which of
 * them would be the old one cannot be told.
 */
function asMany(gone, fresh, kin) {
    return new Map(gone.flatMap(([fromField, tree]) => {
        const twins = fresh.filter(([, other]) => kin(tree, other)).map(([name]) => name);
        const rivals = gone.filter(([, other]) => kin(tree, other));
        return twins.length > 0 && twins.length === rivals.length ? [[fromField, twins.sort()]] : [];
    }));
}
/** A field that was renamed may be widened in the same step. */
const bothNumbers = (one, other) => widths.some((width) => width.has(one.type ?? "") && width.has(other.type ?? ""));
const widths = [
    ["Byte", "Short", "Integer", "Long"],
    ["Float", "Double"],
].map((names) => new Set(names.map((name) => `java.lang.${name}`)));

;// CONCATENATED MODULE: ./lib/src/compare/states.js







/** The states of one operator before and after. Timers are compared by service, in timers.ts. */
function compareStates(operators, answers, types, moved, report) {
    const { before, after } = operators;
    const known = (operator) => operator.states.filter((state) => state.kind !== "timer");
    const byNameAndScope = (state) => `${(0,compare_stateful/* scopeOf */.Od)(state.kind)} ${state.name}`;
    const sameScope = pair(known(before), known(after), byNameAndScope, byNameAndScope);
    const namespaces = [];
    const read = [];
    for (const one of sameScope.kept) {
        // Found in bytecode alone it may never be registered, and its kind and type are guesses: `unseen-changed` speaks of it.
        if (one.before.seen === "static" || one.after.seen === "static")
            continue;
        const states = { ...operators, from: one.before, to: one.after };
        if (one.before.kind !== one.after.kind)
            report(one.before.kind.startsWith("operator-") ? "operator-state-mode-changed" : "state-kind-changed", states);
        else {
            compareState(states, answers, report, namespaces);
            read.push(states);
        }
    }
    compareValues(read, answers, types, report);
    reportNamespaces(namespaces, report);
    const otherScope = pair(byKind(sameScope.removed), byKind(sameScope.added), (state) => state.name, (state) => state.name);
    for (const one of otherScope.kept.filter(({ before: from, after: to }) => from.seen !== "static" && to.seen !== "static"))
        report(scopeChange(one.before, one.after), { ...operators, from: one.before, to: one.after });
    // With its key an operator loses all keyed state at once: that is one finding, not one for each state.
    const unkeyed = before.key !== undefined && after.key === undefined;
    const gone = otherScope.removed.filter((state) => state.seen !== "static" && !(unkeyed && (0,compare_stateful/* scopeOf */.Od)(state.kind) === "keyed"));
    // Not listed is not absent where the candidate's operator could not be seen whole: that is `unseen-changed`, in unseen.ts.
    const others = anotherTrigger(before, after) ? otherScope.added.filter(isOfWindow) : otherScope.added;
    const renamed = pairRenamedStates(after.complete ? gone : [], others);
    for (const one of renamed.kept)
        report("state-renamed", { ...operators, from: one.before, to: one.after });
    for (const state of gone)
        compareUnclaimed({ ...operators, from: state, to: state }, answers, types, report);
    for (const state of renamed.removed) {
        const movedTo = after.complete ? moved(operators, state) : undefined;
        const waited = after.complete && waitedForTimers(operators, state);
        report("state-removed", { ...operators, state, waited, ...(movedTo === undefined ? {} : { movedTo }) });
    }
    for (const state of [...renamed.added, ...otherScope.added.filter((one) => !others.includes(one))])
        report("state-added", { ...operators, state });
}
/**
 * A trigger keeps states of its own, and the next one others: `count` of the one is no `fire-time` of the other. What Flink named nobody
 * renamed; where both triggers are the user's, they may well be one, renamed together with its state.
 */
function anotherTrigger(before, after) {
    const [was, is] = [triggersOf(before), triggersOf(after)];
    return was.join(" ") !== is.join(" ") && !(was.some(isOfUser) && is.some(isOfUser));
}
const triggersOf = ({ facts }) => Object.keys(facts)
    .filter((name) => /^trigger(\.nestedTrigger)*$/.test(name))
    .sort()
    .map((name) => facts[name] ?? "");
const isOfUser = (trigger) => !trigger.startsWith("org.apache.flink.");
const isOfWindow = (state) => state.name === "window-contents" || state.name === "merging-window-set";
/** Where one name stands in several scopes, the order of states must not say which of them became which. */
const byKind = (states) => states.length < 2 ? states : [...states].sort((one, other) => (one.kind < other.kind ? -1 : 1));
function scopeChange(before, after) {
    return (0,compare_stateful/* scopeOf */.Od)(before.kind) === "keyed" || (0,compare_stateful/* scopeOf */.Od)(after.kind) === "keyed"
        ? "state-scope-changed"
        : "operator-state-broadcast-changed";
}
function compareState(states, answers, report, namespaces) {
    const { from, to } = states;
    if (untouched(from, to, answers.forState(from)))
        return;
    const facts = (role) => {
        const [before, after] = [from.serializers[role], to.serializers[role]];
        return before === undefined || after === undefined
            ? undefined
            : serializerFacts(role, before, after, answers.forRole(from, role));
    };
    const renames = renamedFields(states);
    if ((0,compare_stateful/* scopeOf */.Od)(from.kind) === "keyed") {
        const namespace = facts("namespace");
        if (namespace !== undefined)
            namespaces.push({ ...states, ...namespace });
        const value = facts("value");
        const userKey = answers.forRole(from, "userKey");
        if ((from.ttl === undefined) !== (to.ttl === undefined)) {
            report("ttl-toggled", {
                ...states,
                enabled: to.ttl !== undefined,
                ...(value ?? { role: "value", differences: [] }),
                ...(userKey === undefined ? {} : { userKey }),
            });
        }
        else if (value !== undefined && !(onlyRenames(value, renames) && (userKey ?? "as-is") === "as-is")) {
            report("value-serializer-changed", { ...states, ...value, ...(userKey === undefined ? {} : { userKey }) });
        }
        if (from.ttl?.millis !== to.ttl?.millis && from.ttl !== undefined && to.ttl !== undefined)
            report("ttl-duration-changed", states);
    }
    else {
        for (const role of from.kind === "broadcast" ? ["key", "value"] : [mainRole(from)]) {
            const changed = facts(role);
            if (changed !== undefined && !onlyRenames(changed, renames))
                report("operator-state-serializer-changed", { ...states, ...changed });
        }
    }
    // A class that occurs twice in one state was renamed once.
    const told = new Map(renames.map((field) => [`${field.type} ${field.fromField} ${field.toFields.join(" ")}`, field]));
    for (const field of told.values())
        report("pojo-field-renamed", field);
}
/** Nearly all operators of nearly all pull requests: the same states in the same order, none of them touched. */
function sameStates({ before, after }, answers) {
    if (before.states.length !== after.states.length)
        return false;
    for (const [at, from] of before.states.entries()) {
        const to = after.states[at];
        if (to === undefined || from.name !== to.name || from.kind !== to.kind)
            return false;
        if (!untouched(from, to, answers.forState(from)))
            return false;
    }
    return true;
}
/** Nearly all states of nearly all pull requests: the same bytes on both sides, and no objection of Flink's. */
function untouched(from, to, answer) {
    for (const role in from.serializers) {
        const [before, after] = [from.serializers[role], to.serializers[role]];
        if (before?.snapshot !== after?.snapshot)
            return false;
    }
    for (const role in answer?.serializers)
        if (answer?.serializers[role] !== "as-is")
            return false;
    return from.ttl?.millis === to.ttl?.millis && (from.ttl === undefined) === (to.ttl === undefined);
}
/** A renamed field shows as one gone and one new; where that is all, the migration needs no word of its own. */
const onlyRenames = (facts, renames) => renames.length > 0 && facts.compatibility === "after-migration" && facts.differences.length === 2 * renames.length;

;// CONCATENATED MODULE: ./lib/src/compare/timers.js


/**
 * Timers by service. A service has two queues, one per time domain (`InternalTimeServiceManagerImpl`), registered together:
 * both gone is one loss.
 */
function compareTimers(operators, answers, report) {
    const { before, after } = operators;
    const byName = (state) => state.name;
    const queues = pair(timers(before), timers(after), byName, byName);
    const reported = new Set();
    for (const one of queues.kept) {
        const [was, is] = [one.before.serializers.namespace, one.after.serializers.namespace];
        const namespace = was === undefined || is === undefined
            ? undefined
            : serializerFacts("namespace", was, is, answers.forRole(one.before, "namespace"));
        if (namespace === undefined || reported.has(serviceOf(one.before)))
            continue;
        reported.add(serviceOf(one.before));
        // Keyed state of the same window namespace says it already, in Flink's order of checks before the timers.
        if (!sharesNamespaceWithState(before, one.before))
            report("namespace-serializer-changed", { ...operators, from: one.before, to: one.after, ...namespace, also: [] });
    }
    // Without its key the operator loses timers and keyed state together: keying-removed says so.
    if (before.key !== undefined && after.key === undefined)
        return;
    if (!after.complete)
        return;
    const services = new Map();
    for (const state of queues.removed)
        services.set(serviceOf(state), [...(services.get(serviceOf(state)) ?? []), state]);
    for (const [service, states] of services)
        report("timers-removed", { ...operators, service, states });
}
/** By name, so that the same queue speaks for its service whatever their order. */
const timers = (operator) => operator.states.filter((state) => state.kind === "timer").sort((one, other) => (one.name < other.name ? -1 : 1));
/** `_timer_state/event_user-timers` -> `user-timers`. */
const serviceOf = (timer) => timer.name.replace(/^_timer_state\/(?:event|processing)_/, "");
const sharesNamespaceWithState = (operator, timer) => operator.states.some((state) => state.kind !== "timer" &&
    state.serializers.namespace !== undefined &&
    state.serializers.namespace.snapshot === timer.serializers.namespace?.snapshot);

;// CONCATENATED MODULE: ./lib/src/compare/rehearsal-surroundings.js


/** Whether other records come to it, or what it emits goes through other code. */
const isEditedAround = (play, pair, upstream) => !arrivesAsBefore(play, pair, upstream) ||
    codes((0,compare_upstream/* behind */.Ry)(pair.before, upstream.before)) !== codes((0,compare_upstream/* behind */.Ry)(pair.after, upstream.after));
/**
 * Whether the same comes to it of the same. Where its code asks for other words and numbers now, records of its own began on the ways: then it is the same if the same code
 * stands there.
 */
function arrivesAsBefore(play, pair, upstream) {
    const [was, is] = [pair.before[play], pair.after[play]];
    if (was === undefined || is === undefined)
        return false;
    if (was.arrived === is.arrived)
        return true;
    const began = ({ records }) => records.map(({ way, tree }) => ({ way, tree }));
    if (same(began(was), began(is)))
        return false;
    const ways = waysOf(play, pair, upstream);
    return codes([...ways.was.functions, ...ways.was.begin]) === codes([...ways.is.functions, ...ways.is.begin]);
}
/**
 * Who makes other records than before: functions whose code none of the deployed ones has; or all of them, where it must be a setting of theirs; or where the
 * ways begin, as of a source that says what time records have. Nobody where the same comes to the operator.
 */
function makersOfOthers(play, pair, upstream) {
    if (arrivesAsBefore(play, pair, upstream))
        return [];
    const { was, is } = waysOf(play, pair, upstream);
    const all = [...was.functions, ...was.begin];
    const makers = [(0,compare_upstream/* rewritten */.fm)(is.functions, all), (0,compare_upstream/* rewritten */.fm)(is.begin, all), is.functions, is.begin];
    return makers.find((some) => some.length > 0) ?? [];
}
/** What stands on the ways of the deployed one, and behind where those begin in the new version. */
function waysOf(play, { before, after }, upstream) {
    const from = before[play]?.ways.flatMap((way) => way.from ?? []) ?? before.inputs.map((input) => input.from);
    const begins = new Set(from);
    return { was: (0,compare_upstream/* waysInto */.D6)(before, upstream.before, begins), is: (0,compare_upstream/* waysInto */.D6)(after, upstream.after, begins) };
}
const codes = (operators) => operators
    .map(({ code }) => code)
    .sort()
    .join();

;// CONCATENATED MODULE: ./lib/src/compare/windows.js

/** Whether two releases cut times of our days into the same windows; undefined where one of them does not say. */
function cutAlike(before, after) {
    const [was, is] = [before, after].map(({ facts }) => (0,own/* own */.Z)(facts, "window.assigned"));
    return was === undefined || is === undefined ? undefined : was === is;
}

;// CONCATENATED MODULE: ./lib/src/compare/rehearsal.js






/** Undefined where nothing was seen to differ, or where the records have other keys now: which state they meet is another question then. */
function rehearsedOtherwise(pair, answers, upstream) {
    const { trials } = answers;
    if (trials.every((trial) => [trial.rehearsal, trial.rehearsalInPlace, trial.rehearsalFromAfar].every(isAbsent)))
        return undefined;
    // What becomes of open windows where new ones have other bounds is told of the windows, and of a session that goes on nothing is to be told.
    if (mayBeNew(pair, trials) || cutAlike(pair.before, pair.after) === false)
        return undefined;
    const alone = sameKeys(pair, answers) ? readAll(trials, (trial) => aloneOn(pair.before, trial)) : {};
    const inJob = (play) => readAll(trials, (trial) => inJobOn(play, pair.before, trial, upstream));
    const arrive = arriveWithTheirKeys(pair, answers, upstream);
    const inPlace = arrive ? inJob("rehearsalInPlace") : {};
    const fromAfar = arrive ? inJob("rehearsalFromAfar") : {};
    const settles = (play, seen, told) => Object.values(seen).some((reading) => reading === null) &&
        // What it fails on need not be among the few records that come so far, unless others come now.
        (isFailure(told)
            ? !arrivesAsBefore(play, pair, upstream)
            : isEditedAround(play, pair, upstream) || rehearsal_isTelling(play, pair.before, trials));
    // What is done to records before they come, and to what is emitted, may make up for what the operator does otherwise.
    const settled = settles("rehearsalFromAfar", fromAfar, alone) || settles("rehearsalInPlace", inPlace, alone);
    // Where one of them cannot tell on a state backend, the other may.
    if (isTold(alone) && !settled)
        return { seen: { ...fromAfar, ...inPlace, ...alone }, through: [] };
    const others = (play) => makersOfOthers(play, pair, upstream);
    if (isTold(inPlace) && !settles("rehearsalFromAfar", fromAfar, inPlace))
        return { seen: { ...fromAfar, ...inPlace }, through: others("rehearsalInPlace") };
    return isTold(fromAfar) ? { seen: fromAfar, through: others("rehearsalFromAfar") } : undefined;
}
const isAbsent = (value) => value === undefined;
/**
 * Records as they come in the job, of which so many arrive, are more than those that were made of the types alone; if they come to every input, something is said of
 * them, and it matters to them what is stored.
 */
const rehearsal_enough = 3;
const rehearsal_isTelling = (play, { rehearsal, [play]: deployed }, trials) => deployed !== undefined &&
    deployed.records.length >= rehearsal_enough &&
    comesToAllOf(deployed, rehearsal) &&
    [...deployed.answers, ...deployed.atTimers, ...(deployed.later?.answers ?? [])].some(saysSomething) &&
    trials.every(({ [play]: now }) => now === undefined || !same(now.first, now.own));
function comesToAllOf({ ways, records }, alone) {
    const inputs = new Set(records.map(({ way }) => ways[way]?.input));
    return (alone?.records ?? []).every(({ input }) => inputs.has(input));
}
/**
 * Whether what is said from the deployed one's state may be said because of a state that is new, and empty for all that was seen: where the deployed one keeps silent on
 * what it has seen already, nothing tells that from what it said once; and what it never says, beside all that it says, is said of what has not been met before.
 */
function mayBeNew({ before, after }, trials) {
    const known = new Set(before.states.map(({ name }) => name));
    if (after.states.every(({ name }) => known.has(name)))
        return false;
    const played = before.rehearsalInPlace ?? before.rehearsal;
    const silent = ![...(played?.answers ?? []), ...(played?.atTimers ?? [])].some(saysSomething);
    return silent || trials.every((trial) => saysMoreIn(before, trial));
}
const saysSomething = ({ emitted = [], threw }) => emitted.length > 0 || threw !== undefined;
function saysMoreIn(before, trial) {
    const plays = [
        [before.rehearsal, trial.rehearsal],
        [before.rehearsalInPlace ?? before.rehearsal, trial.rehearsalInPlace],
        [before.rehearsalFromAfar, trial.rehearsalFromAfar],
    ];
    return plays.every(([deployed, now]) => deployed === undefined || now === undefined || saysMore(deployed, now));
}
const isTold = (seen) => Object.values(seen).some((reading) => reading !== null);
const isFailure = (seen) => Object.values(seen).some((reading) => reading !== null && reading.exception !== undefined);
function readAll(trials, on) {
    const seen = {};
    for (const trial of trials) {
        const reading = on(trial);
        if (reading === undefined)
            continue;
        for (const backend of [trial.backend, ...(trial.alsoOn ?? [])])
            seen[backend] = reading;
    }
    return seen;
}
const aloneOn = ({ rehearsal }, trial) => {
    if (rehearsal === undefined || trial.rehearsal === undefined)
        return undefined;
    return readingOf(rehearsal, trial.rehearsal) ?? (isAsDeployed(rehearsal, trial.rehearsal) ? null : undefined);
};
/** Of an operator that stood alone, and has functions before it now, the answers are its own. */
function inJobOn(play, was, { [play]: now }, upstream) {
    const stoodAlone = play === "rehearsalInPlace" && was[play] === undefined;
    const deployed = stoodAlone ? was.rehearsal : was[play];
    if (deployed === undefined || now === undefined)
        return undefined;
    const read = stoodAlone ? readingOf(deployed, now) : readingInPlace(deployed, now, upstream.before);
    return read ?? (isAsDeployed(deployed, atKnownEnds(deployed, now, upstream.before)) ? null : undefined);
}
function sameKeys({ before }, answers) {
    return (before.key?.inputs ?? []).every(({ input, records }) => {
        const asked = answers.keyedInputs?.find((one) => one.input === input);
        return asked === undefined || records.every(({ key }, at) => asked.records[at]?.key === key);
    });
}
/** Whole ways tell more than the selector at their end. */
function arriveWithTheirKeys(pair, answers, upstream) {
    const { compared, whole, moved } = compareFeeds(pair, upstream);
    return moved.length === 0 && ((whole && compared > 0) || sameKeys(pair, answers));
}

;// CONCATENATED MODULE: ./lib/src/compare/refusals.js

/** Where Flink's own restore of one operator ended in its exception, or the next one from the savepoint that it then took. */
function refusals(before, trials) {
    const found = new Map();
    for (const trial of trials) {
        const refusal = trial.result === "restored"
            ? (of(trial.again, "again") ?? of(trial.withEdges, "edges"))
            : of(trial, trial.phase ?? "open");
        if (refusal === undefined || onlyForEdges(before, trial, trials))
            continue;
        const key = [refusal.phase, refusal.exception.exception, refusal.exception.message].join("\n");
        // Two backends that refuse alike are one refusal.
        const backends = [...(found.get(key)?.backends ?? []), ...endsAlike(trial, trials)];
        found.set(key, { ...refusal, backends, ...(trial.missing === undefined ? {} : { missing: trial.missing }) });
    }
    return [...found.values()];
}
/** What only values at the edge of their type brought about is said of the states that hold them. */
function onlyForEdges(before, trial, trials) {
    if (!isFaultOfValues(trial))
        return false;
    const guilty = before.states.filter((state) => trial.states.some(({ name, kind, alone }) => name === state.name && kind === state.kind && alone?.result === "refused"));
    return guilty.length > 0 && guilty.every((state) => readBackOf(state, trials)[trial.backend]?.as === "edge");
}
const of = (ended, phase) => ended?.result === "refused" && ended.exception !== undefined ? { phase, exception: ended.exception } : undefined;
/**
 * Where a refusal on one backend is one on the other: where the trial says so, and where RocksDB was not asked and the heap did not refuse
 * for the values' sake. It then refused for the serializers, of which RocksDB asks the same.
 */
const endsAlike = (trial, trials) => trial.backend === "hashmap" && !isFaultOfValues(trial) && trials.every(({ backend }) => backend !== "rocksdb")
    ? ["hashmap", "rocksdb"]
    : [trial.backend, ...(trial.alsoOn ?? [])];

;// CONCATENATED MODULE: ./lib/src/compare/unseen.js

/**
 * What could not be seen is a change only where the code that hides it changed; else it stays as it was, listed apart.
 * `stateCode` covers just the methods that touch state, so that an edit elsewhere in the class stays silent.
 */
function compareUnseen(pair, report) {
    const { before, after } = pair;
    if (before.complete && after.complete)
        return;
    const seen = new Set(namesOf(after));
    const vanished = after.complete ? [] : namesOf(before).filter((name) => !seen.has(name));
    const because = after.incompleteBecause ?? before.incompleteBecause ?? "its states could not be seen whole";
    if (vanished.length > 0)
        report("unseen-changed", {
            ...pair,
            because: `${because}; not seen any more: ${vanished.map(nameOf).sort().join(", ")}`,
        });
    else if (hidingCode(before) !== hidingCode(after))
        report("unseen-changed", { ...pair, because });
}
const hidingCode = (operator) => operator.facts["stateCode"] ?? operator.code;
/** Timers that no code ever sets are none to miss. */
const namesOf = (operator) => operator.states
    .filter((state) => state.kind !== "timer" || operator.facts["timers"] !== "never")
    .map((state) => `${(0,compare_stateful/* scopeOf */.Od)(state.kind)} ${state.name}`);
const nameOf = (key) => key.slice(key.indexOf(" ") + 1);

;// CONCATENATED MODULE: ./lib/src/compare/operators.js











/** One operator before and after, between which Flink hands over state. */
function compareOperators(pair, answers, types, moved, upstream, report) {
    const { before, after } = pair;
    if (before.name !== after.name)
        report("operator-renamed", pair);
    if (before.class !== after.class || before.function !== after.function)
        report("operator-class-changed", pair);
    if (before.code !== after.code)
        report("code-changed", pair);
    if (before.inputs.length !== after.inputs.length ||
        before.inputs.some((input, index) => input.exchange !== after.inputs[index]?.exchange))
        report("inputs-changed", pair);
    const names = changedFacts(before.facts, after.facts);
    const splits = names.includes("source.split") ? splitsOf(before) : undefined;
    const splitsRead = splits === undefined ? {} : readBackOf(splits, answers.trials);
    const enumerator = enumeratorRead(pair, answers);
    if (names.length > 0)
        report("facts-changed", {
            ...pair,
            names,
            ...(operators_isTold(splitsRead) ? { splits: splitsRead } : {}),
            ...(enumerator === undefined ? {} : { enumerator }),
        });
    // Another connector reads neither: one cause, and the splits say it.
    if (enumerator !== undefined && enumerator.as !== "equal" && !isOtherwise(splitsRead))
        report("enumerator-read-otherwise", { ...pair, ...enumerator });
    compareKeys(pair, answers, report);
    compareKeyValues(pair, answers, report);
    // Of splits that are written otherwise, the change of how they are written speaks.
    const values = inStep(pair).filter(({ from }) => from !== splits);
    if (sameStates(pair, answers))
        compareValues(values, answers, types, report);
    else {
        compareStates(pair, answers, types, moved, report);
        compareTimers(pair, answers, report);
    }
    const rehearsed = rehearsedOtherwise(pair, answers, upstream);
    if (rehearsed !== undefined)
        report("rehearsed-otherwise", { ...pair, ...rehearsed });
    const left = backendLeft(pair, answers);
    if (left !== undefined)
        report("backend-left", { ...pair, ...left });
    compareUnseen(pair, report);
    compareTrial(pair, answers, report);
}
function compareKeys(pair, answers, report) {
    const [was, is] = [pair.before.key, pair.after.key];
    if (was === undefined && is === undefined)
        return;
    if (was === undefined)
        report("keying-added", pair);
    else if (is === undefined)
        report("keying-removed", pair);
    else {
        const facts = serializerFacts("key", was.serializer, is.serializer, answers.key);
        if (facts !== undefined)
            report("key-serializer-changed", { ...pair, ...facts });
        else if (answers.key === "unreadable" && !pair.before.states.some(isUnreadable(answers)))
            report("key-serializer-changed", { ...pair, role: "key", compatibility: "unreadable", differences: [] });
    }
}
/** What Flink's own restore said beyond the answers for single serializers; between strangers that is all there is to say. */
function compareTrial(pair, answers, report) {
    for (const refusal of refusals(pair.before, answers.trials))
        report("restore-refused", { ...pair, ...refusal });
    // One missing class makes many states unreadable: one finding for one root cause.
    const unreadable = new Map();
    for (const state of pair.before.states.filter(isUnreadable(answers)).sort(compare_stateful/* inOrder */.al)) {
        const exception = answers.forState(state)?.exception;
        const group = unreadable.get(exception?.message ?? "");
        if (group !== undefined)
            group.states.push(state);
        else
            unreadable.set(exception?.message ?? "", {
                states: [state],
                ...(exception === undefined ? {} : { exception }),
            });
    }
    for (const group of unreadable.values())
        report("state-unreadable", { ...pair, ...group });
}
/** Where a source keeps its splits, whatever source it is (`SourceOperator.SPLITS_STATE_DESC`). */
const splitsOf = (operator) => operator.coordinator ? operator.states.find(({ name }) => name === "SourceReaderState") : undefined;
const operators_isTold = (readBack) => Object.keys(readBack).length > 0;
/** States that are untouched stand in the same order on both sides. */
const inStep = ({ before, after }) => before.states.flatMap((from, at) => {
    const to = after.states[at];
    return to === undefined || from.kind === "timer" || from.seen === "static" ? [] : [{ before, after, from, to }];
});
const isUnreadable = (answers) => (state) => Object.values(answers.forState(state)?.serializers ?? {}).includes("unreadable");
const changedFacts = (before, after) => [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => before[name] !== after[name] && name !== "stateCode")
    .sort();

;// CONCATENATED MODULE: ./lib/src/compare/inputs.js







/**
 * Operators that kept their ids while streams of one type traded places before them: the two sides of one operator, or the inputs of
 * several of one kind. What was saved is of the old streams. To the graph it is the same whether the ids of nameless twins were traded
 * or the wires before them.
 */
function swappedInputs(before, after, kept, strangers) {
    const [was, is] = [inputs_feedsOf(before), inputs_feedsOf(after)];
    const rewired = kept.flatMap((pair) => {
        const [old, now] = [was(pair.before), is(pair.after)];
        return old.join("\n") === now.join("\n") || old.length === 0 ? [] : [{ pair, old, now }];
    });
    const sides = rewired.filter(({ pair, old, now }) => isTwoSided(old, now) && keepsSides(pair));
    const twins = rings(rewired.filter((one) => !sides.includes(one)));
    const groups = [
        ...sides.map(({ pair }) => ({ pairs: [pair], sides: true })),
        ...twins.map((pairs) => ({ pairs, sides: false })),
        // Where what stands before them, without uids, traded ids.
    ].filter(({ pairs }) => !receiveTheSame(pairs));
    // Behind operators that traded ids or inputs themselves, the same edit shows once more. Who keeps nothing is not spoken of for itself.
    const moved = new Set([...strangers.filter((pair) => (0,compare_stateful/* mayHoldState */.WS)(pair.before)), ...groups.flatMap(({ pairs }) => pairs)].map((pair) => pair.after.id));
    return groups.filter(({ pairs }) => !pairs.some(({ after: now }) => now.inputs.some(({ from }) => moved.has(from))));
}
/** Two sides, one stream each, the other way round. */
const isTwoSided = (old, now) => old.length === 2 && now.length === 2 && stream(old[0]) === stream(now[1]) && stream(old[1]) === stream(now[0]);
/**
 * Joins keep what came from each side in a state of its own, whatever the function does. A function of the user's that changed as well
 * most probably follows the streams.
 */
const keepsSides = ({ before, after }) => (0,compare_stateful/* mayHoldState */.WS)(before) && inputs_sameStates(before, after) && (before.code === after.code || /Join|Window/.test(before.class));
/** Where types differ, their serializers tell what Flink says to it. */
const inputs_sameStates = (before, after) => before.states.every((state) => {
    const other = after.states.find((one) => one.name === state.name && one.kind === state.kind);
    const role = mainRole(state);
    return other !== undefined && other.serializers[role]?.snapshot === state.serializers[role]?.snapshot;
});
const stream = (feed) => (feed ?? "").replace(/^side \d+ /, "");
/** Operators of one kind and like states, each of which is fed as another one was. */
function rings(rewired) {
    const key = (operator, feeds) => [kindOf(operator), ...feeds].join("\n");
    const givers = new Map();
    for (const one of rewired) {
        const name = key(one.pair.before, one.old);
        // Two that were fed alike cannot be told apart by what feeds them.
        givers.set(name, givers.has(name) ? null : one);
    }
    const found = [];
    const seen = new Set();
    for (const start of rewired) {
        const ring = [];
        let at = start;
        while (at && !seen.has(at)) {
            seen.add(at);
            ring.push(at);
            at = givers.get(key(at.pair.after, at.now));
        }
        const pairs = ring.map((one) => one.pair);
        const first = pairs[0];
        if (at === start && first !== undefined && pairs.length > 1 && pairs.every((one) => isLike(first, one)))
            found.push(pairs);
    }
    return found;
}
const isLike = (one, other) => meeting(one.before, other.after) === "taken-over";
/** What feeds an operator, by side: `side 1 <upstream id> <side output>`, sorted where there is one side only (a union has no order). */
function inputs_feedsOf(pipeline) {
    const byId = (0,compare_upstream/* operatorsById */.Es)(pipeline.operators);
    return (operator) => operator.inputs.map((_, position) => feed(operator, position)).sort();
    function feed(operator, position) {
        const from = operator.inputs[position]?.from ?? "";
        // The sides of a window's join or coGroup are marked by a map of Flink's before it, which has an automatic id.
        const tagger = byId.get(from);
        const tagged = /CoGroupedStreams\$Input(\d)Tagger$/.exec(tagger?.function ?? "")?.[1];
        if (tagger !== undefined && tagged !== undefined && tagger.inputs.length > 0)
            return `side ${tagged} ${stream(feed(tagger, 0))}`;
        const side = (0,own/* own */.Z)(operator.facts, `input.${position}.side`);
        const output = (0,own/* own */.Z)(operator.facts, `input.${position}.output`);
        return [...(side === undefined ? [] : [`side ${side}`]), from, ...(output === undefined ? [] : [output])].join(" ");
    }
}

;// CONCATENATED MODULE: ./lib/src/compare/key-hashes.js
/**
 * Another hash code, or none that two copies of the key share: one that began to hang on an object's identity is another one in each process.
 * That none was told may have other reasons in a trial; so the candidate's own record has to have the same key and none either.
 */
function hashesOtherwise({ content, key, made }, hashCode, reply, is) {
    if (reply?.hashCode !== undefined)
        return reply.hashCode !== hashCode;
    if (reply?.hashedByIdentity)
        return true;
    // A hashCode() that no longer bears null throws where the one before answered; of a key with something in each field it does not.
    if (reply?.key !== key || made === "default" || made === "edge")
        return false;
    const own = is.records.find((one) => one.content === content);
    return own !== undefined && own.key === key && own.hashCode === undefined;
}
/** What a record's own key hashes to, as a reply. */
const hashOf = ({ hashCode, hashedByIdentity }) => ({
    ...(hashCode === undefined ? {} : { hashCode }),
    ...(hashedByIdentity === undefined ? {} : { hashedByIdentity }),
});

;// CONCATENATED MODULE: ./lib/src/compare/keyed-inputs.js



/**
 * Whether records still find the state that they left: the same keys, to the byte, and the same hash codes. Selectors are asked, not read:
 * one that is written otherwise and answers the same is no change. Nor is an edit that moves work from a selector to an operator before it, where
 * records arrive with the keys that they had. One edit that hits several operators is one change.
 */
function compareKeyedInputs(pairs, upstream, answersFor, report) {
    const alike = new Map();
    for (const pair of pairs) {
        const found = findings(pair, upstream, answersFor(pair));
        if (Object.keys(found).length === 0)
            continue;
        const group = alike.get(JSON.stringify(found));
        if (group === undefined)
            alike.set(JSON.stringify(found), { found, hit: [pair] });
        else
            group.hit.push(pair);
    }
    for (const { found, hit } of alike.values()) {
        if (found.selector !== undefined)
            report("key-selector-changed", { hit, ...found.selector });
        if (found.upstream !== undefined)
            report("keys-changed-upstream", { hit, ...found.upstream });
        if (found.hashes !== undefined)
            report("key-hash-changed", { hit, ...found.hashes });
        if (found.unstable !== undefined)
            report("key-hash-unstable", { hit, ...found.unstable });
    }
}
function findings(pair, upstream, answers) {
    const { before, after } = pair;
    // Manifests of earlier versions do not tell; and where the key's type changed, Flink refuses before any key is asked for.
    if (before.key?.inputs === undefined || after.key?.inputs === undefined)
        return {};
    if (answers.key === "incompatible" || answers.key === "unreadable" || answers.key === "after-migration")
        return {};
    const moved = [];
    const rewritten = [];
    const rehashed = [];
    const unstable = [];
    const unseen = [];
    const [left, taken] = [new Set(), new Set()];
    for (const was of before.key.inputs) {
        const is = inputNow(was, after.key.inputs);
        // Nothing comes from an input that is gone, and what it left lies under keys that other inputs share.
        if (is === undefined)
            continue;
        const tried = answers.keyedInputs?.find(({ input }) => input === was.input)?.records;
        const replies = repliesTo(was, is, tried);
        let compared = 0;
        for (const [at, record] of was.records.entries()) {
            const reply = replies[at];
            left.add(record.key);
            if (reply?.key !== undefined)
                compared += 1;
            if (reply?.key !== undefined && reply.key !== record.key) {
                taken.add(reply.key);
                (reply.equal ? rewritten : moved).push(keyExample(record.tree, reply.tree, record.made));
            }
            const itself = keyExample(record.tree, record.tree, record.made);
            if (record.hashedByIdentity)
                unstable.push(itself);
            else if (record.hashCode !== undefined && hashesOtherwise(record, record.hashCode, reply, is))
                rehashed.push(itself);
        }
        if (compared === 0 && was.code !== is.code)
            unseen.push(whyUnseen(was, is, replies));
    }
    const meet = [...taken].some((key) => left.has(key));
    const selector = selectorFinding(moved, rewritten, meet, unseen[0]);
    return {
        ...withArrivals(selector, compareFeeds(pair, upstream)),
        // There is only one key group, whatever the hash code.
        ...(rehashed.length > 0 && before.maxParallelism !== 1 ? { hashes: { examples: examplesOf(rehashed) } } : {}),
        ...(unstable.length > 0 && before.maxParallelism !== 1 ? { unstable: { examples: examplesOf(unstable) } } : {}),
    };
}
/**
 * Whole ways tell more than the selector at their end: where records arrive with the keys that they had, the selector only does what is left to do, or asks for a field
 * that is always filled like the one before. Where no operator on the way was rebuilt, keys that are all one may be so because made-up records tell it nothing.
 */
function withArrivals(selector, arrivals) {
    const { compared, whole, moved, keys, meet, through, rebuilt } = arrivals;
    const settled = whole && compared > 0 && moved.length === 0 && (rebuilt || keys > 1);
    if (selector !== undefined && selector.because === undefined)
        return settled ? {} : { selector };
    if (moved.length > 0)
        return { upstream: { examples: examplesOf(moved), meet, through } };
    // Records of another type cannot be compared where they are keyed, but where they begin.
    return selector === undefined || (whole && compared > 0) ? {} : { selector };
}
/** Keys that are others to every backend hide those that are others to RocksDB alone. */
function selectorFinding(moved, rewritten, meet, because) {
    if (moved.length > 0)
        return { examples: examplesOf(moved), meet, equal: false };
    if (rewritten.length > 0)
        return { examples: examplesOf(rewritten), meet, equal: true };
    return because === undefined ? undefined : { examples: [], meet: false, equal: false, because };
}
/**
 * The same input, unless its records are of another type now and those of another input of this one's: streams that are connected in the
 * other order. Connected streams that became a union come in as one.
 */
function inputNow(was, now) {
    const same = now.find(({ input }) => input === was.input);
    if (same?.serializer === was.serializer)
        return same;
    return now.find(({ serializer }) => serializer === was.serializer) ?? same;
}
/**
 * Replies of the trial, and what the candidate's own records show where it has none: records of both sides are made in one way, so that a class
 * that only got another name has the same ones, though Flink would not read one as the other.
 */
function repliesTo(was, is, tried) {
    return was.records.map(({ content, key }, at) => {
        const reply = tried?.[at] ?? {};
        const same = is.records.find((record) => record.content === content);
        if (reply.key !== undefined || same === undefined)
            return reply;
        return {
            ...reply,
            key: same.key,
            tree: same.tree,
            // The hash code of another key says nothing about this one's.
            ...(same.key === key && tried === undefined ? hashOf(same) : {}),
        };
    });
}
const whyUnseen = (was, is, replies) => was.unsampled ??
    is.unsampled ??
    replies.find(({ unseen }) => unseen !== undefined)?.unseen ??
    "the type of its records changed too";

;// CONCATENATED MODULE: ./lib/src/compare/moved.js




/**
 * Who asks for a state that its operator no longer asks for: another one, that has not had it before, and by the same name, kind, type and
 * key. Most probably the code was moved there, as where a function is split in two. Where two do nobody can tell whose it is; and one that is fed by
 * other sources, or gives other keys to the same records, has only a state of that name.
 */
function whereMoved(identities, after) {
    // Operators that are the same to a person, whether Flink hands over their state or not.
    const paired = [...identities.kept, ...identities.reidentified];
    const newcomers = [
        ...identities.added.map((operator) => ({ operator, had: [] })),
        ...paired
            // What it was not seen to ask for it may have had.
            .filter(({ before }) => before.complete)
            .map(({ before, after: operator }) => ({ operator, had: before.states })),
    ];
    const byId = (0,compare_upstream/* operatorsById */.Es)(after.operators);
    const old = [...paired.map((pair) => pair.before), ...identities.removed];
    return (from, state) => {
        const like = renamed_likeness(state);
        // The states of a window go by the window: a trigger's "count" is in every count window.
        if (like === undefined || ((0,compare_stateful/* scopeOf */.Od)(state.kind) === "keyed" && !isOfKey(state)))
            return undefined;
        const isIt = (one) => one.name === state.name && renamed_likeness(one) === like;
        // A name that several operators use says nothing of where a state went.
        if (old.some((operator) => operator !== from.before && operator.states.some(isIt)))
            return undefined;
        const [found, ...others] = newcomers.filter(({ operator, had }) => operator.states.some(isIt) &&
            !had.some((one) => one.name === state.name && (0,compare_stateful/* scopeOf */.Od)(one.kind) === (0,compare_stateful/* scopeOf */.Od)(state.kind)) &&
            moved_sameKeys(from.before, operator, state) &&
            shareSource(from.after, operator, byId));
        return others.length === 0 ? found?.operator : undefined;
    };
}
const isOfKey = (state) => state.serializers.namespace?.tree.serializer.endsWith(".VoidNamespaceSerializer") ?? false;
function moved_sameKeys(from, to, state) {
    if ((0,compare_stateful/* scopeOf */.Od)(state.kind) !== "keyed")
        return true;
    const [was, is] = [from.key?.serializer.tree, to.key?.serializer.tree];
    return was !== undefined && is !== undefined && sameTree(was, is) && !givesOtherKeys(from, to);
}
/** Made-up records of one content, of which the two operators' selectors make other keys. */
function givesOtherKeys(one, other) {
    const keys = new Map((one.key?.inputs ?? []).flatMap(({ records }) => records.map((record) => [record.content, record.key])));
    return (other.key?.inputs ?? []).some(({ records }) => records.some(({ content, key: now }) => (keys.get(content) ?? now) !== now));
}
function shareSource(one, other, byId) {
    const sources = sourcesOf(one, byId);
    return sourcesOf(other, byId).some((source) => sources.includes(source));
}
/** The operators without inputs that one stands behind. */
const sourcesOf = (operator, byId) => (0,compare_upstream/* upstreamOf */.Fw)(operator, byId).filter(({ inputs }) => inputs.length === 0);

;// CONCATENATED MODULE: ./lib/src/compare/vertex.js

/** Looks up the vertex of each operator: its chain's head decides (`StreamingJobGraphGenerator.createJobVertex`). */
function verticesOf(pipeline) {
    const byId = (0,compare_upstream/* operatorsById */.Es)(pipeline.operators);
    const made = new Map();
    return (operator) => {
        const head = byId.get(operator.chain) ?? operator;
        let vertex = made.get(head);
        if (vertex === undefined)
            made.set(head, (vertex = vertexOf(head)));
        return vertex;
    };
}
function vertexOf(head) {
    const explicit = head.maxParallelism;
    const maximum = explicit ?? (head.parallelism === undefined ? undefined : derivedMaximum(head.parallelism));
    return {
        ...(head.parallelism === undefined ? {} : { parallelism: head.parallelism }),
        ...(explicit === undefined ? {} : { explicitMaximum: explicit }),
        ...(maximum === undefined ? {} : { maximum }),
    };
}
const smallestDefault = 128;
const upperBound = 32768;
/** `KeyGroupRangeAssignment.computeDefaultMaxParallelism`: 1.5 times the parallelism, rounded up to a power of two, within bounds. */
function derivedMaximum(parallelism) {
    const roomy = parallelism + Math.floor(parallelism / 2);
    const power = 2 ** Math.ceil(Math.log2(Math.max(1, roomy)));
    return Math.min(Math.max(power, smallestDefault), upperBound);
}

;// CONCATENATED MODULE: ./lib/src/compare/parallelism.js


/**
 * Parallelism and max parallelism of the vertices. Every operator that a snapshot lists is checked, stateless ones too:
 * an unchained operator without state is listed with its max parallelism, and Flink compares that before anything else.
 */
function compareParallelism(before, after, pairs, asked, report) {
    const was = verticesOf(before);
    const is = verticesOf(after);
    const maxima = new Map();
    const parallelisms = new Map();
    for (const one of pairs) {
        const [b, a] = [was(one.before), is(one.after)];
        if (maximumChanged(b, a))
            gather(maxima, `${b.maximum ?? "?"} ${a.explicitMaximum}`, one, b, a);
        else if (b.parallelism !== a.parallelism)
            gather(parallelisms, `${b.parallelism ?? "?"} ${a.parallelism ?? "?"} ${b.maximum ?? "?"} ${weight(one.before)}`, one, b, a);
    }
    for (const facts of maxima.values())
        report("max-parallelism-changed", facts);
    const answers = asked.length === 0 ? {} : { answers: asked };
    for (const facts of mixedVertices(pairs, was, is))
        report("max-parallelism-changed", { ...facts, ...answers });
    for (const facts of parallelisms.values())
        report("parallelism-changed", facts);
}
/** Unset in the candidate means inherited from the snapshot, which conflicts with nothing. */
function maximumChanged(before, after) {
    if (after.explicitMaximum === undefined)
        return false;
    // An unknown derived maximum may equal the new one: said as a change whose "before" is absent.
    return before.maximum !== after.explicitMaximum;
}
/**
 * A vertex inherits one maximum. Where operators of several come together in it, which one wins hangs on a hash map's order
 * (`Checkpoints.loadAndValidateCheckpoint`), and the others are then refused or not.
 */
function mixedVertices(pairs, was, is) {
    const heads = new Set(pairs.flatMap(({ after }) => (after.chain === after.id ? [] : [after.chain])));
    const members = new Map();
    for (const pair of pairs) {
        // Who runs alone inherits from itself.
        if (pair.after.chain === pair.after.id && !heads.has(pair.after.id))
            continue;
        const saved = was(pair.before).maximum;
        if (saved === undefined || is(pair.after).explicitMaximum !== undefined)
            continue;
        const others = members.get(pair.after.chain);
        if (others === undefined)
            members.set(pair.after.chain, [{ pair, saved }]);
        else
            others.push({ pair, saved });
    }
    return [...members.values()].flatMap((vertex) => {
        const mixed = [...new Set(vertex.map((one) => one.saved))].sort((x, y) => x - y);
        const [first, ...also] = vertex.map((one) => one.pair);
        return mixed.length < 2 || first === undefined
            ? []
            : [{ ...first, also, parallelism: {}, maxParallelism: {}, mixed }];
    });
}
/** One step of one figure is one root cause, however many vertices it hits. */
function gather(groups, key, pair, before, after) {
    const group = groups.get(key);
    if (group !== undefined)
        group.also.push(pair);
    else
        groups.set(key, {
            ...pair,
            also: [],
            parallelism: figures(before.parallelism, after.parallelism),
            maxParallelism: figures(before.maximum, after.explicitMaximum ?? after.maximum),
        });
}
const weight = (operator) => (0,compare_stateful/* holdsState */.K7)(operator) ? "state" : (0,compare_stateful/* mayHoldState */.WS)(operator) ? "unseen" : "none";
const figures = (before, after) => ({
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
});

;// CONCATENATED MODULE: ./lib/src/compare/scattered.js
/** Partitioners that deal records out without a look at them (`org.apache.flink.streaming.runtime.partitioner`). */
const dealing = new Set(["REBALANCE", "RESCALE", "SHUFFLE", "BROADCAST"]);
/**
 * Operators that get keyed records without a shuffle (`DataStreamUtils.reinterpretAsKeyedStream`) and relied on one further up, where something in between deals
 * the records out now. A partitioner of the team's own, and a source that is spread by keys outside of Flink, are left to the team.
 */
const scatteredKeys = (kept, upstream) => kept.flatMap((pair) => {
    if (arrival(pair.before, upstream.before) !== "by key")
        return [];
    const now = arrival(pair.after, upstream.after);
    return typeof now === "string" ? [] : [{ ...pair, ...now }];
});
/** How the records of all keyed inputs lie; what one of them is dealt out by, if there is one. */
function arrival(operator, byId) {
    const keyed = operator.inputs.filter((input) => input.keyed);
    const walked = new Set();
    let known = keyed.length > 0;
    const edges = keyed.map((input) => ({ at: operator, input }));
    // A list walked while it grows.
    for (const { at, input } of edges) {
        if (input.exchange === "HASH")
            continue;
        if (dealing.has(input.exchange))
            return { at, exchange: input.exchange };
        const from = input.exchange === "FORWARD" ? byId.get(input.from) : undefined;
        known &&= from !== undefined && from.inputs.length > 0;
        if (from === undefined || walked.has(from))
            continue;
        walked.add(from);
        edges.push(...from.inputs.map((next) => ({ at: from, input: next })));
    }
    return known ? "by key" : "not known";
}

;// CONCATENATED MODULE: ./lib/src/compare/pipelines.js

/**
 * Pairs the pipelines of two manifests by shared operator ids, then by name, then by position.
 * Ids come first because a pipeline's name often carries a version or a date.
 */
function pairPipelines(before, after) {
    const byIds = pairBySharedIds(before, after);
    const byName = pair(byIds.removed, byIds.added, (pipeline) => pipeline.name, (pipeline) => pipeline.name);
    const rest = Math.min(byName.removed.length, byName.added.length);
    const byPosition = byName.removed
        .slice(0, rest)
        .map((pipeline, index) => ({ before: pipeline, after: byName.added[index] }));
    const inOrder = (one) => after.indexOf(one.after);
    return {
        // By the candidate's order, so that how a pair was found shows nowhere.
        kept: [...byIds.kept, ...byName.kept, ...byPosition].sort((x, y) => inOrder(x) - inOrder(y)),
        removed: byName.removed.slice(rest),
        added: byName.added.slice(rest),
    };
}
function pairBySharedIds(before, after) {
    const candidates = before
        .flatMap((one, b) => after.map((other, a) => ({ one, other, shared: sharedIds(one, other), distance: Math.abs(b - a) })))
        .filter((candidate) => candidate.shared > 0)
        .sort((x, y) => y.shared - x.shared || x.distance - y.distance);
    const kept = [];
    // Two sets, because a manifest held against itself shares its objects.
    const takenBefore = new Set();
    const takenAfter = new Set();
    for (const { one, other } of candidates) {
        if (takenBefore.has(one) || takenAfter.has(other))
            continue;
        kept.push({ before: one, after: other });
        takenBefore.add(one);
        takenAfter.add(other);
    }
    return {
        kept,
        removed: before.filter((pipeline) => !takenBefore.has(pipeline)),
        added: after.filter((pipeline) => !takenAfter.has(pipeline)),
    };
}
function sharedIds(before, after) {
    const ids = new Set(before.operators.map((operator) => operator.id));
    return after.operators.filter((operator) => ids.has(operator.id) || (operator.uidHash !== undefined && ids.has(operator.uidHash))).length;
}

;// CONCATENATED MODULE: ./lib/src/compare/hollow.js
/**
 * Those of a class's fields that made-up values say nothing of: objects of it are in them, and none has anything there. What lies in a
 * library's fields cannot be made up, so that its objects come back whole whatever the fields have become.
 */
function hollowFields(samples, type, fields) {
    const objects = fields.length === 0 ? [] : samples.flatMap(({ tree }) => objectsOf(tree, type));
    if (objects.length === 0)
        return [];
    return fields.filter((field) => objects.every((one) => hollow_isEmpty(Object.hasOwn(one, field) ? one[field] : null)));
}
function objectsOf(tree, type) {
    if (tree === null || typeof tree !== "object")
        return [];
    const within = Object.values(tree).flatMap((one) => objectsOf(one, type));
    return Array.isArray(tree) || tree["@class"] !== type ? within : [tree, ...within];
}
const hollow_isEmpty = (tree) => tree === undefined || tree === null || (typeof tree === "object" && Object.keys(tree).length === 0);

;// CONCATENATED MODULE: ./lib/src/compare/kryo.js


/**
 * Kryo's snapshot knows the class names only, so Flink calls a state "as is" whose class changed, and fails, or reads
 * nonsense, on the bytes. What changed is found once for both jobs; each state then looks for what it reaches.
 */
function changedKryoTypes(before, after) {
    const changed = new Map();
    for (const type of Object.keys(before).sort()) {
        const facts = changedFields(type, (0,own/* own */.Z)(before, type), (0,own/* own */.Z)(after, type));
        if (facts !== undefined)
            changed.set(type, facts);
    }
    return (state) => {
        if (changed.size === 0)
            return [];
        const roots = new Set();
        const ownWay = new Set();
        for (const { tree } of Object.values(state.serializers))
            collect(tree, before, roots, ownWay);
        // The state's own class may be a collection of Java's; what lies in it is in the code.
        for (const name of classNames(state.declaredType ?? ""))
            roots.add(name);
        const found = reachable(roots, before, ownWay);
        return [...changed.values()]
            .filter(({ type }) => found.has(type))
            .map((facts) => {
            const hollow = hollowFields(state.samples, facts.type, facts.retyped);
            return hollow.length === 0 ? facts : { ...facts, untried: fit(facts.type, hollow, before, after) };
        });
    };
}
/** A number or a text is written without its class, as a field and as what a collection declares to hold; all else with it. */
function fit(type, fields, before, after) {
    const written = (types, field) => ((0,own/* own */.Z)((0,own/* own */.Z)(types, type), field)?.match(bare) ?? []).join(" ").replaceAll("java.lang.", "");
    return fields.some((field) => written(before, field) !== written(after, field)) ? "misfit" : "perhaps";
}
const bare = /\b(?:boolean|byte|char|short|int|long|float|double|java\.lang\.(?:Boolean|Byte|Character|Short|Integer|Long|Float|Double|String))\b(?![.$])/g;
function changedFields(type, was, is) {
    // A class that is gone altogether is Flink's to refuse while it reads the snapshot.
    if (was === undefined || is === undefined)
        return undefined;
    const added = Object.keys(is).filter((field) => (0,own/* own */.Z)(was, field) === undefined);
    const removed = Object.keys(was).filter((field) => (0,own/* own */.Z)(is, field) === undefined);
    const retyped = Object.keys(was).filter((field) => (0,own/* own */.Z)(is, field) !== undefined && is[field] !== was[field]);
    if (added.length + removed.length + retyped.length === 0)
        return undefined;
    const leftOver = Object.keys(is).length < Object.keys(was).length;
    const narrowed = retyped.filter((field) => isNarrower((0,own/* own */.Z)(was, field), (0,own/* own */.Z)(is, field)));
    return { type, added, removed, retyped, narrowed, layout: layoutOf(was, is), leftOver };
}
const whole = ["byte", "short", "int", "long"];
const fractions = ["float", "double"];
const isNarrower = (was = "", is = "") => [whole, fractions].some((widths) => widths.includes(was) && widths.includes(is) && widths.indexOf(is) < widths.indexOf(was));
/** `FieldSerializer` sorts the fields by name and writes no names. */
function layoutOf(was, is) {
    const now = Object.keys(is).sort();
    const old = Object.keys(was).sort().slice(0, now.length);
    if (old.length < now.length || old.some((name, at) => was[name] !== is[now[at]]))
        return "other";
    const elsewhere = old.filter((name, at) => name !== now[at]);
    const moved = now.some((name, at) => name !== old[at] && (0,own/* own */.Z)(was, name) !== undefined);
    if (moved || elsewhere.some((name) => (0,own/* own */.Z)(is, name) !== undefined))
        return "shifted";
    return new Set(elsewhere.map((name) => was[name])).size < elsewhere.length ? "doubtful" : "same";
}
/** A Kryo-typed POJO field says only `java.util.List`; what lies in it is in the field's generic type. */
function collect(tree, types, roots, ownWay) {
    if (tree.family === "kryo" && tree.type !== undefined)
        for (const name of classNames(tree.type))
            roots.add(name);
    for (const registration of tree.registrations ?? []) {
        const [type, serializer] = registration.split("=");
        if (type !== undefined && serializer !== undefined)
            ownWay.add(type);
    }
    const fields = tree.type === undefined ? undefined : (0,own/* own */.Z)(types, tree.type);
    for (const [name, child] of Object.entries(tree.children ?? {})) {
        if (child.family === "kryo")
            for (const found of classNames((0,own/* own */.Z)(fields, name) ?? ""))
                roots.add(found);
        collect(child, types, roots, ownWay);
    }
}
/** A class that was registered with a serializer of its own is written as that one likes, whatever its fields are. */
function reachable(roots, types, ownWay) {
    const found = new Set([...roots].filter((name) => !ownWay.has(name)));
    for (const type of found)
        for (const field of Object.values((0,own/* own */.Z)(types, type) ?? {}))
            for (const name of classNames(field))
                if (!ownWay.has(name))
                    found.add(name);
    return found;
}
const classNames = (type) => type.match(/[\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}_$][\p{L}\p{N}_$]*)*/gu) ?? [];

;// CONCATENATED MODULE: ./lib/src/compare/generic-types.js

/**
 * Generic types are erased: to Kryo a list is a list, each element comes back as what it was, and a ClassCastException waits where the
 * code first takes one for what it declares. Only where Kryo writes the field of a POJO, or the state's values are generic: within a class of its own it knows the declared
 * type of the elements and writes by it, which values show.
 */
function changedGenerics(before, after) {
    return (state, receiver) => {
        const found = new Map();
        const look = (tree) => {
            for (const [field, child] of Object.entries(tree.children ?? {})) {
                look(child);
                if (tree.family !== "pojo" || tree.type === undefined || child.family !== "kryo")
                    continue;
                const [was, is] = [(0,own/* own */.Z)((0,own/* own */.Z)(before, tree.type), field), (0,own/* own */.Z)((0,own/* own */.Z)(after, tree.type), field)];
                const change = was === undefined || is === undefined ? undefined : changed(parse(was), parse(is));
                if (was !== undefined && is !== undefined && change !== undefined)
                    found.set(`${tree.type} ${field}`, { type: tree.type, field, was, is, certain: change === "certain" });
            }
        };
        for (const { tree } of Object.values(state.serializers))
            look(tree);
        return [...declared(state.declaredType, receiver.declaredType), ...found.values()];
    };
}
function declared(was, is) {
    const change = was === undefined || is === undefined ? undefined : changed(parse(was), parse(is));
    return was === undefined || is === undefined || change === undefined
        ? []
        : [{ was, is, certain: change === "certain" }];
}
/** The first argument that differs, if the class is the same. Another class is the serializer's to find. */
function changed(was, is) {
    if (was.raw !== is.raw || was.given.length !== is.given.length)
        return undefined;
    const inside = was.given.map((one, at) => {
        const other = is.given[at];
        if (one.raw === other.raw)
            return changed(one, other);
        if (takes(one, other))
            return undefined;
        return generic_types_final.has(one.raw) && (generic_types_final.has(other.raw) || other.raw.startsWith("java.")) ? "certain" : "doubtful";
    });
    return inside.includes("certain") ? "certain" : inside.find((one) => one !== undefined);
}
const numbers = ["Byte", "Short", "Integer", "Long", "Float", "Double"].map((name) => `java.lang.${name}`);
const generic_types_final = new Set([
    ...numbers,
    "java.lang.String",
    "java.lang.Boolean",
    "java.lang.Character",
]);
const anything = new Set(["java.lang.Object", "java.io.Serializable", "java.lang.Comparable"]);
/** Whether what is declared now holds what was declared before, by the declarations alone. */
const takes = (was, is) => is.raw.startsWith("?") ||
    !/[.]/.test(is.raw) ||
    anything.has(is.raw) ||
    (is.raw === "java.lang.Number" && numbers.includes(was.raw)) ||
    (is.raw === "java.lang.CharSequence" && was.raw === "java.lang.String");
/** `java.util.Map<java.lang.String, java.util.List<java.lang.Long>>`, as `Type.getTypeName` writes it. */
function parse(text) {
    const open = text.indexOf("<");
    if (open < 0)
        return { raw: text.trim(), given: [] };
    const given = [];
    let [depth, from] = [0, open + 1];
    for (let at = open + 1; at < text.length; at++) {
        const letter = text[at];
        if (letter === "<")
            depth++;
        else if (depth === 0 && (letter === "," || letter === ">")) {
            given.push(parse(text.slice(from, at)));
            from = at + 1;
        }
        else if (letter === ">")
            depth--;
    }
    return { raw: text.slice(0, open).trim(), given };
}

;// CONCATENATED MODULE: ./lib/src/compare/untold.js



/** Of operators between which Flink hands over state: what of it no restore by the new job's own Flink has shown. */
function untoldOf(pairs, answersFor) {
    return pairs.flatMap((pair) => {
        if (pair.before.states.length === 0)
            return [];
        const because = whyUntold(pair, answersFor(pair));
        return because === undefined ? [] : [{ operator: pair.before, because }];
    });
}
function whyUntold({ before, after }, { trials }) {
    if (trials.length === 0)
        return "Flink's own classes were not asked";
    const hidden = [before, after].find(({ complete }) => !complete);
    if (hidden !== undefined)
        return hidden.incompleteBecause ?? "its states could not be seen whole";
    const unseen = trials.find(({ result }) => result === "unseen");
    if (unseen !== undefined)
        return unseen.because ?? "its restore did not come to an end";
    // What was refused has a finding of its own.
    if (trials.some(({ result }) => result === "refused"))
        return undefined;
    const { key } = before;
    const silent = trials.find(({ withdrawn }) => withdrawn !== undefined)?.withdrawn;
    if (key !== undefined && isOpen([key.serializer]) && before.states.some(({ kind }) => (0,compare_stateful/* scopeOf */.Od)(kind) === "keyed")) {
        const why = said("its keys", key.unsampled?.key ?? silent, keyReadBackOf(before, trials), key.samples);
        if (why !== undefined)
            return why;
    }
    for (const state of before.states) {
        if (state.seen === "static" || !isOpen(Object.values(state.serializers)))
            continue;
        const own = state.samples.filter(({ role }) => role === mainRole(state) || (state.kind !== "value" && role === "element"));
        const why = said(`the state "${state.name}"`, reasonIn(state) ?? silent, readBackOf(state, trials), own);
        if (why !== undefined)
            return why;
    }
    return undefined;
}
/** Whether something is in it that Flink writes by no serializer of its own: what became of that, only values can show. */
const isOpen = (serializers) => serializers.some(({ tree }) => holdsOpen(tree));
const holdsOpen = (tree) => tree.family === "kryo" ||
    (tree.family === "custom" && !tree.serializer.startsWith("org.apache.flink.")) ||
    Object.values(tree.children ?? {}).some(holdsOpen);
const reasonIn = ({ unsampled }) => Object.values(unsampled ?? {})[0];
function said(whose, reason, readBack, samples) {
    const readings = Object.values(readBack);
    if (readings.length === 0)
        return `of ${whose} no values were tried: ${reason ?? "none could be made from the type"}`;
    // Harm that was shown has a finding of its own.
    if (readings.some(({ as }) => as !== "equal" && as !== "decoded"))
        return undefined;
    const empty = neverFilled(samples.filter(({ made, release }) => made === "distinct" && release === undefined));
    return empty === undefined ? undefined : `of ${whose} nothing could be made up for ${empty}`;
}
/** The first part that no made-up value has anything in; there is nothing to say about what real ones have there. */
function neverFilled(samples) {
    const [filled, empty] = [new Set(), new Set()];
    for (const { tree } of samples)
        note(tree, "", filled, empty);
    return [...empty].find((path) => !filled.has(path));
}
function note(tree, path, filled, empty) {
    const isEmpty = tree === null || (Array.isArray(tree) && tree.length === 0);
    (isEmpty ? empty : filled).add(path === "" ? "the value" : path);
    if (tree === null || typeof tree !== "object")
        return;
    for (const [name, part] of Object.entries(tree))
        // The elements of a list are of one type.
        note(part, Array.isArray(tree) ? `${path}[]` : path === "" ? name : `${path}.${name}`, filled, empty);
}

;// CONCATENATED MODULE: ./lib/src/compare/compare.js



















/** Two manifests and what Flink's own classes said of them -> every change between them: facts, no judgement. */
function compare(before, candidate, trial) {
    const after = withStatesAskedOnRestore(before, candidate, trial);
    const changes = [];
    const into = (pipeline) => (kind, facts) => changes.push({ kind, pipeline, facts });
    const answersFor = indexAnswers(trial);
    const fields = { ...trial?.types, ...after.types };
    const types = { kryo: changedKryoTypes(before.types, fields), generics: changedGenerics(before.types, fields) };
    const pipelines = pairPipelines(before.pipelines, after.pipelines);
    for (const pipeline of pipelines.removed)
        into(pipeline.name)("pipeline-removed", { before: pipeline });
    for (const pipeline of pipelines.added)
        into(pipeline.name)("pipeline-added", { after: pipeline });
    const untold = [];
    for (const pair of pipelines.kept) {
        const positions = { before: before.pipelines.indexOf(pair.before), after: after.pipelines.indexOf(pair.after) };
        const asked = (trial?.jobManager ?? []).filter((one) => one.baselinePipeline === positions.before && one.candidatePipeline === positions.after);
        const report = into(pair.after.name);
        const pairs = comparePipelines(pair.before, pair.after, types, { for: answersFor(positions), asked }, report);
        for (const { allowNonRestoredState, exception } of asked)
            if (exception !== undefined)
                report("job-manager-refused", { before: pair.before, allowNonRestoredState, exception });
        for (const { candidate, exception, missing } of newcomersIn(positions.after, trial)) {
            const newcomer = pair.after.operators.find(({ id }) => id === candidate);
            if (newcomer !== undefined)
                report("newcomer-refused", { after: newcomer, exception, missing });
        }
        untold.push(...untoldOf(pairs, answersFor(positions)));
    }
    const [first] = pipelines.kept;
    if (before.job.flink !== after.job.flink && first !== undefined)
        into(first.after.name)("flink-changed", {
            before: before.job.flink,
            after: after.job.flink,
            pipeline: first.after,
            untold,
        });
    return changes;
}
const newcomersIn = (pipeline, trial) => (trial?.newcomers ?? []).filter(({ candidatePipeline }) => candidatePipeline === pipeline);
/** Returns the operators between which Flink hands over state. */
function comparePipelines(before, after, types, { for: answersFor, asked }, report) {
    if (after.refused !== undefined)
        report("graph-refused", { pipeline: after, refusal: after.refused, operators: namedIn(after) });
    // Of a graph that broke off before its first operator nothing is known; least of all that operators are gone.
    if (after.refused !== undefined && after.operators.length === 0)
        return [];
    if (!hasChangelog(before) && hasChangelog(after))
        report("changelog-enabled", { before, after });
    const lost = lostCanonicalSavepoint(before, after);
    if (lost !== undefined)
        report("canonical-savepoint-lost", lost);
    const identities = identify(before, after);
    compareIdentities(before, after, identities, report);
    for (const unstable of unstableIdentities(after, identities))
        report("identity-unstable", unstable);
    const moved = whereMoved(identities, after);
    const upstream = { before: (0,compare_upstream/* operatorsById */.Es)(before.operators), after: (0,compare_upstream/* operatorsById */.Es)(after.operators) };
    for (const pair of identities.kept)
        compareOperators(pair, answersFor(pair), types, moved, upstream, besides(identities.claims, pair, report));
    for (const change of (0,queries/* changedQueries */.BU)(identities.kept))
        report("query-changed", change);
    for (const pair of identities.strangers)
        compareTrial(pair, answersFor(pair), report);
    for (const swap of swappedInputs(before, after, identities.kept, identities.strangers))
        report("inputs-swapped", swap);
    for (const scattered of scatteredKeys(identities.kept, upstream))
        report("keys-scattered", scattered);
    compareKeyedInputs(identities.kept.filter((pair) => !isContested(pair, after)), upstream, answersFor, report);
    const pairs = [...identities.kept, ...identities.strangers];
    compareParallelism(before, after, pairs, asked, report);
    return pairs;
}
/** By the option's names of Flink 1 and of Flink 2 (`StateChangelogOptions`). */
const hasChangelog = ({ configuration }) => ["state.changelog.enabled", "state.backend.changelog.enabled"].some((option) => configuration[option] === "true");
const namedIn = (pipeline) => {
    const names = pipeline.refused?.operators ?? [];
    const uid = pipeline.refused?.uid;
    return pipeline.operators
        .filter((operator) => names.includes(operator.name) || (uid !== undefined && operator.uid === uid))
        .sort((one, other) => (one.id < other.id ? -1 : 1));
};

;// CONCATENATED MODULE: ./lib/src/manifest/operator-id.js
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

// EXTERNAL MODULE: ./lib/src/rules/words.js
var rules_words = __webpack_require__(7063);
;// CONCATENATED MODULE: ./lib/src/rules/aggregation-changed.js


const aggregationChanged = {
    id: "aggregation-changed",
    title: "A running aggregation goes on from the result of another one",
    judge: ({ before, after, names }) => {
        const [was, is] = [aggregation_changed_said(before), aggregation_changed_said(after)];
        const [state, now] = [last(before), last(after)];
        if (!names.some(isAboutAggregation) || was === undefined || is === undefined)
            return null;
        if (sameValue(before, after))
            return null;
        if (state === undefined || now === undefined)
            return null;
        // Where the type of the records changed as well, the serializers tell whether the old result is read at all.
        if (state.serializers.value?.snapshot !== now.serializers.value?.snapshot)
            return null;
        return {
            outcome: "misreads",
            evidence: "rule",
            operator: before,
            at: after,
            state: state.name,
            message: `The running ${was} of ${(0,rules_words/* called */.Ab)(before)} became ${is}, and goes on from the old result of each key: the state "${state.name}" is taken for a result of the new one, without an error.`,
            why: "The state of a running aggregation is the last record that it emitted. That record has the same type whatever is aggregated, so that nothing tells the one from the other.",
            fix: "Give the operator another uid, so that the new aggregation starts empty, and say with --allowNonRestoredState that the old one may go.",
            change: `aggregation ${was} -> ${is}`,
        };
    },
};
const isAboutAggregation = (name) => name === "aggregation" || name.startsWith("aggregation.");
/** `sum of the field 1`. */
function aggregation_changed_said({ facts }) {
    const what = (0,own/* own */.Z)(facts, "aggregation");
    const field = (0,own/* own */.Z)(facts, "aggregation.field") ?? "*";
    return what === undefined || field === "*" ? what : `${what} of the field ${field}`;
}
/** The greatest value and the record that has it (`max`, `maxBy`): the field itself is the same, and of the others `max` promises nothing. */
const sameValue = (before, after) => measure(before) === measure(after) &&
    (0,own/* own */.Z)(before.facts, "aggregation.field") === (0,own/* own */.Z)(after.facts, "aggregation.field");
const measure = ({ facts }) => (0,own/* own */.Z)(facts, "aggregation")?.replace(/By$/, "");
/** The only state of `StreamGroupedReduceOperator`. */
const last = (operator) => operator.states.find((state) => state.name === "_op_state");

;// CONCATENATED MODULE: ./lib/src/rules/unmatched.js
/**
 * What Flink does with state that no operator of the new job takes: it stops, unless it was told to drop it
 * (`Checkpoints.loadAndValidateCheckpoint`).
 */
function unmatchedState(operator, { path }) {
    if (path.allowNonRestoredState)
        return { outcome: "loses", evidence: "rule" };
    return { outcome: "refuses", evidence: "rule", flinkSays: cannotMap(operator.id) };
}
const cannotMap = (id) => ({
    exception: "java.lang.IllegalStateException",
    message: `Failed to rollback to checkpoint/savepoint. Cannot map checkpoint/savepoint state for operator ${id} to the new program, ` +
        "because the operator is not available in the new program. If you want to allow to skip this, you can set the --allowNonRestoredState option on the CLI.",
});
/** The consequence, ready for a message. */
const consequence = ({ path }) => path.allowNonRestoredState
    ? "is dropped without an error, because non-restored state is allowed"
    : "has no operator to go to, and Flink refuses to start the job";

;// CONCATENATED MODULE: ./lib/src/rules/subject.js

/**
 * Of the operators that one root cause hits, the one that the finding is about: one that holds state where there is one, of
 * these the one with the smallest id. So no order of operators shows in the finding, nor in its fingerprint.
 */
function subjectOf(hit) {
    const holding = hit.filter(({ before }) => (0,compare_stateful/* holdsState */.K7)(before));
    const [first, ...others] = holding.length > 0 ? holding : hit;
    if (first === undefined)
        return undefined;
    return others.reduce((smallest, one) => (one.before.id < smallest.before.id ? one : smallest), first);
}

;// CONCATENATED MODULE: ./lib/src/rules/automatic-ids-moved.js




const automaticIdsMoved = {
    id: "automatic-ids-moved",
    title: "An edit moved the automatic ids of operators that hold state",
    judge: ({ moved, perhapsUnmoved, cause }, circumstances) => {
        const hit = moved.filter(({ before }) => (0,compare_stateful/* mayHoldState */.WS)(before));
        const subject = subjectOf(hit);
        // Operators without state may get new ids at every commit.
        if (subject === undefined)
            return null;
        const common = {
            operator: subject.before,
            at: subject.after,
            why: "An operator without a uid gets its id from its place in the graph: how many operators come before it, its inputs, and what it can be chained with. Edits elsewhere move it.",
            fix: `Pin the operators once, in this very change: ${repair(hit)}. The hash finds the saved state this time, the uid keeps it from then on; take the hashes out after the deployment.`,
            // Not the edit that did it: the next commit may bring another one, and it is the same loss.
            change: "automatic id moved",
        };
        // Nobody touched them, so that nobody looks for them: all by name.
        const who = (0,rules_words/* listed */.KE)(hit.map(({ before }) => (0,rules_words/* called */.Ab)(before)), 200);
        if (hit.some((pair) => perhapsUnmoved.includes(pair))) {
            return {
                ...common,
                outcome: "unknown",
                evidence: "rule",
                message: `It cannot be told whether the automatic ids of ${who} moved: they hang on the parallelism of the job, which is not known here.`,
                fix: "Give the parallelism of both sides: --parallelism and --baseline-parallelism.",
            };
        }
        if (!(0,compare_stateful/* holdsState */.K7)(subject.before)) {
            return {
                ...common,
                outcome: "unknown",
                evidence: "rule",
                message: `${sentence(cause)} That moved the automatic ids of ${who}, and it could not be seen whether they hold state.`,
            };
        }
        const state = hit.length === 1 ? (0,rules_words/* saved */._C)(subject.before) : "what they saved";
        return {
            ...common,
            ...unmatchedState(subject.before, circumstances),
            message: `${sentence(cause)} That moved the automatic ids of ${who}; ${state} ${consequence(circumstances)}.`,
        };
    },
};
const sentences = {
    "operator-inserted": (who, was) => `${who} ${was} put into the graph.`,
    "operator-deleted": (who, was) => `${who} ${was} taken out of the graph.`,
    "uid-changed-upstream": (who) => `The uid of ${who} was changed.`,
    "parallelism-changed": (who) => `The parallelism of ${who} was changed, and with it what can be chained.`,
    "chaining-changed": (who) => `The chaining of ${who} was changed.`,
    "sources-reordered": (who) => `The sources ${who} are made in another order.`,
    "operators-reordered": (who) => `The operators ${who} are made in another order.`,
    unknown: () => "The shape of the graph changed.",
};
const sentence = ({ edit, operators }) => sentences[edit]((0,rules_words/* listed */.KE)(operators.map(rules_words/* called */.Ab)), operators.length > 1 ? "were" : "was");
const shown = 6;
const repair = (hit) => {
    const given = new Map();
    const lines = hit.slice(0, shown).map(({ before, after }) => {
        const uid = slug(after.name);
        // Flink calls many operators alike, and a uid must be one operator's alone.
        const times = (given.get(uid) ?? 0) + 1;
        given.set(uid, times);
        return `${(0,rules_words/* called */.Ab)(after)}.uid("${times === 1 ? uid : `${uid}-${times}`}").setUidHash("${before.id}")`;
    });
    return hit.length > shown ? `${lines.join(", ")}, and ${hit.length - shown} more alike` : lines.join(", ");
};
/** A name as one would write a uid. */
const slug = (name) => name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60) || "operator";

;// CONCATENATED MODULE: ./lib/src/rules/automatic-uids-disabled.js

const automaticUidsDisabled = {
    id: "automatic-uids-disabled",
    title: "Automatic uids are switched off and an operator has no uid",
    judge: ({ refusal, operators }) => {
        const [first] = operators;
        if (!isAboutAutomaticUids(refusal.message) || first === undefined)
            return null;
        return {
            outcome: "refuses",
            evidence: "flink",
            operator: first,
            at: first,
            message: `The operator ${(0,rules_words/* called */.Ab)(first)} has no uid, and automatic uids are switched off. The job cannot be submitted.`,
            why: "With pipeline.auto-generate-uids set to false Flink asks every operator for a uid of its own.",
            fix: `Give it one: .uid("..."). Where it already runs in production without a uid, add .setUidHash("${first.id}") beside it for one deployment.`,
            ...(0,rules_words/* flinksWords */.D8)(refusal),
            change: "automatic uids disabled",
        };
    },
};
const isAboutAutomaticUids = (message) => /auto[- ]?generated uids have been disabled/i.test(message);

;// CONCATENATED MODULE: ./lib/src/rules/lost-constants.js
/** The constants that the saved states have of an enum and the new ones have not; none where the new job has no state of that enum to compare with. */
function lostConstants(name, saved, after) {
    const was = constantsOf(name, saved);
    const is = constantsOf(name, after.states);
    return was === undefined || is === undefined ? [] : was.filter((constant) => !is.includes(constant));
}
const constantsOf = (name, states) => states
    .flatMap(({ serializers }) => Object.values(serializers))
    .flatMap(({ tree }) => enums(tree))
    .find(({ type }) => type === name)?.constants;
const enums = (tree) => tree.family === "enum" ? [tree] : Object.values(tree.children ?? {}).flatMap(enums);

;// CONCATENATED MODULE: ./lib/src/rules/enum-constant-removed.js


const enumConstantRemoved = {
    id: "enum-constant-removed",
    title: "A constant of an enum in state was removed or renamed",
    judge: ({ before, after, states, exception }) => {
        const [first] = states;
        if (first === undefined || exception === undefined || !isAboutEnum(exception))
            return null;
        const name = /enum class ([\w.$]+\w)/.exec(exception.message)?.[1];
        const lost = lostConstants(name, states, after);
        return {
            outcome: "refuses",
            evidence: "flink",
            operator: before,
            at: after,
            state: first.name,
            message: `The enum ${name ?? "in state"} lost ${lost.length === 0 ? "a constant" : `${lost.length === 1 ? "the constant" : "the constants"} ${(0,rules_words/* listed */.KE)(lost)}`}, and ${(0,rules_words/* theStates */.Uw)(states.map((state) => state.name))} of ${(0,rules_words/* called */.Ab)(before)} cannot be read any more. The job fails before the operator opens.`,
            why: "The savepoint holds the names of all constants, used or not, and Flink looks each of them up in the new class.",
            fix: `Bring ${lost.length === 0 ? "the constant" : (0,rules_words/* listed */.KE)(lost)} back and mark ${lost.length > 1 ? "them" : "it"} as deprecated. New ones may be added, in any place.`,
            ...(0,rules_words/* flinksWords */.D8)(exception),
            change: `enum ${name ?? ""}`,
        };
    },
};
const isAboutEnum = (exception) => exception.message.includes("an enum value was removed");

// EXTERNAL MODULE: ./lib/src/rules/whole.js
var rules_whole = __webpack_require__(1749);
;// CONCATENATED MODULE: ./lib/src/rules/flink-version-changed.js


const flinkVersionChanged = {
    id: "flink-version-changed",
    title: "The job moves to a Flink version for which a restore is not promised",
    judge: ({ before, after, pipeline, untold }, { tried }) => {
        const [was, is] = [flink_version_changed_parse(before), flink_version_changed_parse(after)];
        // Patches and minors upwards within one major are what Flink promises; the trial has run on the new version.
        if (was.major === is.major && was.minor <= is.minor)
            return null;
        const common = { operator: (0,rules_whole/* wholeOf */.l)(pipeline), evidence: "rule", change: `${before} -> ${after}` };
        const step = `The job moves from Flink ${before} to ${after}.`;
        if (is.major < was.major)
            return {
                ...common,
                outcome: "refuses",
                message: `${step} Flink ${is.major}.x cannot read a savepoint of ${was.major}.x, and the job does not start.`,
                why: "The version of a savepoint's metadata went up with Flink 2.0 (from 4 to 5, later 6), and a 1.x only knows those up to 4.",
                fix: "Stay on the newer Flink, or go back to a savepoint that the older one has taken.",
                flinkSays: {
                    exception: "java.lang.IllegalArgumentException",
                    message: "Unrecognized checkpoint version number",
                },
            };
        const unknown = {
            ...common,
            outcome: "unknown",
            fix: "Restore a copy of the production savepoint on the new version before you rely on it.",
        };
        if (is.major === was.major)
            return {
                ...unknown,
                message: `${step} Flink does not promise that an older version reads a newer one's savepoint.`,
                why: "What a savepoint holds only grows: an older Flink may not know what a newer one writes.",
            };
        // The new version's own classes have read, migrated and saved again all that the old one wrote; what they objected to is told of its state.
        if (tried && untold.length === 0)
            return null;
        const why = "The notes of Flink 2.0 exclude it: Kryo went from 2 to 5, and collections in POJOs are written otherwise.";
        return tried
            ? {
                ...unknown,
                message: `${step} Its own classes restored what the deployed job keeps, but not all of it: ${flink_version_changed_shown(untold)}.`,
                why,
            }
            : { ...unknown, message: `${step} Flink does not promise that 2.x reads a savepoint of 1.x.`, why };
    },
};
const flink_version_changed_shown = (untold) => (0,rules_words/* listed */.KE)(untold.map(({ operator, because }) => `${(0,rules_words/* called */.Ab)(operator)} (${because})`));
function flink_version_changed_parse(version) {
    const [major = 0, minor = 0] = version.split(".").map((part) => Number.parseInt(part, 10));
    return { major, minor };
}

;// CONCATENATED MODULE: ./lib/src/rules/generic-type-changed.js


const genericTypeChanged = {
    id: "generic-type-changed",
    title: "A collection in state is declared to hold other elements, and the old ones are still in it",
    judge: ({ before, after, from, type, field, was, is, certain }) => ({
        // Whether one class of the job's own can be taken for another (an interface that the old one implements) is not in the facts.
        outcome: certain ? "fails-later" : "unknown",
        evidence: certain ? "rule" : "heuristic",
        operator: before,
        at: after,
        state: from.name,
        message: `${field === undefined || type === undefined ? "What lies" : `The field "${field}" of ${simpleName(type)}`} in the state "${from.name}" of ${(0,rules_words/* called */.Ab)(before)} is ${simpleName(is)} now and was ${simpleName(was)}. Old values come back with the elements that they had, ${certain ? "and the code fails with a ClassCastException when it first takes one" : "which the code may fail to take"}.`,
        why: "Flink leaves the collection to Kryo, which writes each element with its class. What a collection is declared to hold is erased when the job is compiled, so that nothing compares it.",
        fix: `Keep the elements of ${field === undefined ? "the state" : `"${field}"`} as they were, or put the new collection into a ${field === undefined ? "" : "field or "}state of another name and convert when a value is next read.`,
        change: field === undefined ? `elements ${was} -> ${is}` : `elements ${type}.${field} ${was} -> ${is}`,
    }),
};

;// CONCATENATED MODULE: ./lib/src/rules/graph-refused.js



const graphRefused = {
    id: "graph-refused",
    title: "Flink refuses to build the job's graph",
    judge: ({ refusal, operators, pipeline }) => {
        const subject = operators[0] ?? (0,rules_whole/* wholeOf */.l)(pipeline);
        // Two refusals have rules that say more.
        if ((refusal.uid !== undefined || isAboutAutomaticUids(refusal.message)) && operators.length > 0)
            return null;
        const about = operators[0] === undefined ? "" : ` It is about the operator ${(0,rules_words/* called */.Ab)(operators[0])}.`;
        return {
            outcome: "refuses",
            evidence: "flink",
            operator: subject,
            at: subject,
            message: `Flink does not accept the job's graph, so the job cannot be submitted.${about}`,
            why: "Flink checks the graph when it translates the job, before any state is looked at.",
            fix: `${isAboutKey(refusal.message) ? withHashCode : "Mend what Flink says:"} ${refusal.message}`,
            ...(0,rules_words/* flinksWords */.D8)(refusal),
            change: "graph refused",
        };
    },
};
/** `KeyedStream.validateKeyTypeIsHashable`: a POJO without a `hashCode()` of its own, an array, an enum. */
const isAboutKey = (message) => message.includes("cannot be used as key");
const withHashCode = "Let keyBy give what equal records hash alike by: a class with a hashCode() and an equals() of its own, no array and no enum. Flink says:";

;// CONCATENATED MODULE: ./lib/src/rules/planned-uids.js

/**
 * Uids of a query's operators are made by the planner, of a number that it counts through the JVM (`ExecNodeContext`) or that a compiled plan has
 * written down, in the format of `table.exec.uid.format`. Nobody can write one, or a hash beside it.
 */
const hasPlannedUid = (operator) => operator.uid !== undefined && (0,queries/* isOfQuery */.Mn)(operator);
/** Why such an operator is where another one was, or nobody is. */
const whyPlanned = "The uids of a query are the planner's (table.exec.uid.generation): a number, counted through all that one process plans before, and the kind of the operator. A statement or a step that comes in or goes out, an EXPLAIN and a plan that is only looked at count as well.";
/** What brings the state back, and what keeps the next one. */
const fixPlanned = "Plan what was deployed first and in its old order: take out what plans anything before it, and set table.exec.uid.format as it was. To be free of the count, write the plan down once (COMPILE PLAN, or compilePlanSql(...).writeToFile(...)) and run the file from then on.";

;// CONCATENATED MODULE: ./lib/src/rules/identities-swapped.js






const identitiesSwapped = {
    id: "identities-swapped",
    title: "Operators traded their identities, so that each receives another one's state",
    judge: ({ received, by, newcomers }) => {
        const holding = received.filter(({ before }) => (0,compare_stateful/* mayHoldState */.WS)(before));
        const first = subjectOf(holding);
        // Operators without state may trade places freely.
        if (first === undefined)
            return null;
        const told = (meets) => subjectOf(holding.filter((one) => meeting(one.before, one.after) === meets));
        const [takenOver, clash] = [told("taken-over"), told("clash")];
        // What a new operator begins with hurts nobody who was there before: that one starts from nothing.
        const bereft = clash === undefined && holding.every((pair) => newcomers.includes(pair.after));
        const subject = takenOver ?? clash ?? first;
        const meets = takenOver !== undefined ? "taken-over" : clash !== undefined ? "clash" : "pass-by";
        const receivers = (0,rules_words/* listed */.KE)(received.map(({ before, after }) => `${(0,rules_words/* called */.Ab)(after)} would receive what ${(0,rules_words/* called */.Ab)(before)} saved`));
        return {
            outcome: bereft ? "loses" : outcomeOf[meets],
            evidence: "heuristic",
            operator: subject.before,
            at: subject.after,
            message: `${receivers}. ${bereft ? `${(0,rules_words/* called */.Ab)(subject.before)} itself stands under a new id and starts empty, without an error.` : effectOf[meets]}`,
            why: by === "uid"
                ? `Flink hands state over by the hash of the uid alone; who the operator is does not matter to it.${hasPlannedUid(subject.before) ? ` ${whyPlanned}` : ""}`
                : "Operators without a uid get their ids from their place in the graph; when like operators change places, so do their ids.",
            fix: by === "uid"
                ? hasPlannedUid(subject.before)
                    ? fixPlanned
                    : "Give each operator the uid back that it was deployed with."
                : (0,queries/* isOfQuery */.Mn)(subject.before)
                    ? "Put the statements back into the order in which they were deployed; new ones go into a job of their own."
                    : "Put the operators back into their old order, and give them uids (with .setUidHash of their old ids, once).",
            change: `received by ${subject.after.id}`,
        };
    },
};
const outcomeOf = { "taken-over": "misreads", clash: "refuses", "pass-by": "loses" };
const effectOf = {
    "taken-over": "What they saved has the same names and types, so that Flink attaches it without an error and the job goes on with the wrong values.",
    clash: "Their states have the same names and other kinds or types, so that Flink most probably refuses to restore them.",
    "pass-by": "Their states have other names, so that each starts empty without an error and carries the other's state along.",
};

;// CONCATENATED MODULE: ./lib/src/rules/inputs-swapped.js


const inputsSwapped = {
    id: "inputs-swapped",
    title: "Streams of one type traded places, so that state goes on with the records of another stream",
    judge: ({ pairs, sides }) => {
        const subject = subjectOf(pairs);
        if (subject === undefined)
            return null;
        const who = (0,rules_words/* listed */.KE)(pairs.map(({ before }) => (0,rules_words/* called */.Ab)(before)));
        return {
            outcome: "misreads",
            // Who meant what cannot be seen in the graph: the function may treat both sides alike.
            evidence: "heuristic",
            operator: subject.before,
            at: subject.after,
            message: sides
                ? `The two inputs of ${who} traded places. What it saved, ${(0,rules_words/* belongings */.BT)(subject.before)}, was made of the old sides and is taken for that of the new ones, without an error.`
                : `The operators ${who} traded their inputs, or their uids. What each saved was made of the other's records now; it goes on from there without an error.`,
            why: "Flink hands state over by the uid alone. Which stream it was made of does not matter to it, and streams of one type look the same.",
            fix: sides
                ? "Connect the streams in the order in which they were deployed, or give the operator another uid so that it starts empty."
                : "Give each operator the uid back that it was deployed with, or connect the inputs as they were.",
            change: sides
                ? "sides traded"
                : `inputs traded among ${pairs
                    .map(({ before }) => before.id)
                    .sort()
                    .join(" ")}`,
        };
    },
};

;// CONCATENATED MODULE: ./lib/src/rules/keys.js


/** What becomes of the state of operators whose records come under other keys. */
function effectOfKeys(holding, meet) {
    const kept = keptBy(holding);
    const dense = holding.some(({ before }) => isDense(before.key?.serializer.tree.serializer));
    return (meet || dense) && !holding.every(isOfMapsAlone)
        ? {
            outcome: "misreads",
            effect: `Such keys coincide easily, so that records find what others left: ${kept} is read as somebody else's, without an error.`,
        }
        : {
            outcome: "loses",
            effect: `Under the new keys everything starts from nothing, without an error; ${kept} stays where no record comes any more.`,
        };
}
/** Whoever finds somebody else's map finds nothing under what he looks for there, unless these are names of a few things that everybody has. */
function isOfMapsAlone({ before }) {
    const kept = keptStates(before);
    const isMap = ({ kind, serializers }) => kind === "map" && !isOfEnums(serializers.userKey);
    return kept.length > 0 && kept.every(isMap);
}
/** `org.apache.flink.api.common.typeutils.base.EnumSerializer`, and that of Scala's enumerations. */
const isOfEnums = (serializer) => /\.(Enum|EnumValue)Serializer$/.test(serializer?.tree.serializer ?? "");
/** Whether something of the operator lies under keys: timers that no code ever sets do not count. */
const keepsUnderKeys = (operator) => keptStates(operator).length > 0 || hasTimers(operator) || !operator.complete;
/** `the state "seen" of "Count" (uid "count")`, of every operator that is hit. */
const keptBy = (hit) => (0,rules_words/* listed */.KE)(hit.map(({ before }) => `${keptIn(before)} of ${(0,rules_words/* called */.Ab)(before)}`));
/** `"a" is now "b", ...` */
const shownKeys = (examples) => (0,rules_words/* listed */.KE)(examples.map(({ was, is }) => `${was} is now ${is}`));
/** `for instance "a" and "b"`, of keys that are what they were. */
const someKeys = (examples) => `${examples.some(({ ordinary }) => ordinary) ? "for instance" : "only unusual ones, for instance"} ${(0,rules_words/* listed */.KE)(examples.map(({ was }) => was))}`;
/** The keyed states whose values lie under keys: timers are no state of anybody's. */
const keptStates = ({ states }) => states.filter(({ kind, seen }) => (0,compare_stateful/* scopeOf */.Od)(kind) === "keyed" && seen !== "static");
function keptIn(operator) {
    const states = keptStates(operator);
    if (states.length === 0)
        return hasTimers(operator) ? "the timers" : "the keyed state";
    const names = (0,rules_words/* listed */.KE)(states.map((state) => `"${state.name}"`));
    return `the ${states.length === 1 ? "state" : "states"} ${names}`;
}
const hasTimers = ({ facts, states }) => facts["timers"] !== "never" && states.some(({ kind }) => kind === "timer");
/** Small numbers and the like: the new keys of some records are the old keys of others. */
const isDense = (serializer) => /\.(Long|Int|Short|Byte|Char|Boolean|BigInt)(Value)?Serializer$/.test(serializer ?? "");

;// CONCATENATED MODULE: ./lib/src/rules/key-hash-changed.js



const keyHashChanged = {
    id: "key-hash-changed",
    title: "The same keys have other hash codes, and Flink looks for their state in other key groups",
    judge: ({ hit, examples }) => {
        const holding = hit.filter(({ before }) => keepsUnderKeys(before));
        const subject = subjectOf(holding);
        // Without keyed state the key groups only say which subtask a record goes to.
        if (subject === undefined)
            return null;
        const { before, after } = subject;
        const ordinary = examples.some((example) => example.ordinary);
        return {
            outcome: ordinary ? "loses" : "unknown",
            // The deployed version's own keys, read back by the new one's serializer: what they hash to is no guess.
            evidence: "rule",
            operator: before,
            at: after,
            message: `The keys of ${(0,rules_words/* called */.Ab)(before)} have another hash code than in the deployed version (${someKeys(examples)}). For these keys ${keptBy(holding)} is not found any more and starts from nothing, without an error.`,
            why: "Flink puts the state of a key into the key group that its hashCode() decides, and looks for it there only. The bytes of the key are the same, so that Flink has nothing to object.",
            fix: "Bring hashCode() of the key class (and of every class within it) back to what it returned. If it has to change, run the operator under a new uid, or rewrite the state with the State Processor API.",
            change: "key hash",
        };
    },
};

;// CONCATENATED MODULE: ./lib/src/rules/key-selector-changed.js



const keySelectorChanged = {
    id: "key-selector-changed",
    title: "Records get other keys of the same type, and do not find the state that they left",
    judge: ({ hit, examples, meet, equal, because }, { path }) => {
        // The heap finds a key by what it is equal to.
        if (equal && path.stateBackend === "hashmap")
            return null;
        const holding = hit.filter(({ before }) => keepsUnderKeys(before));
        const subject = subjectOf(holding);
        // Which of the operator's subtasks a record goes to is no matter where nothing is kept under its key.
        if (subject === undefined)
            return null;
        const { before, after } = subject;
        const common = { operator: before, at: after, change: "key selector" };
        if (because !== undefined)
            return {
                ...common,
                outcome: "unknown",
                evidence: "rule",
                message: `The code of the key selector before ${(0,rules_words/* called */.Ab)(before)} changed, and it could not be seen whether records keep their keys: ${because}.`,
                why: `A record finds ${keptBy(holding)} by its key. What a selector answers is code; here it could not be asked on made-up records of the deployed version.`,
                fix: "Look at the selectors of both versions: for every record that the job may see, both must give the same key.",
            };
        const ordinary = examples.some((example) => example.ordinary);
        const given = examples.some((example) => example.given);
        const { outcome, effect } = ordinary
            ? effectOfKeys(holding, meet)
            : {
                outcome: "unknown",
                effect: `Where such records come, they do not find ${keptBy(holding)}; on all others both agree.`,
            };
        return {
            ...common,
            outcome,
            // On records that really come nothing is guessed.
            evidence: given ? "rule" : "heuristic",
            message: `The key selector before ${(0,rules_words/* called */.Ab)(before)} gives ${ordinary ? "records" : "some unusual records"} ${equal ? `keys that are equal to those of the deployed one and are written in other bytes, ${someKeys(examples)}` : `other keys than the deployed one: ${shownKeys(examples)}`}. ${effect}`,
            why: `Keyed state lies under the key that the record had when it came. Flink compares the type of the key, never which key a record gets; both selectors were run here on records ${given ? "that you gave as samples" : "made up from their type"}.${equal ? " RocksDB finds a key by its bytes, which tell another class or another order too; the heap finds it by what it is equal to." : ""}`,
            fix: `Let the selector give the keys that it gave. ${given ? "" : "If both give the same for every record that really comes (fields that depend on each other), the change is harmless: give a few such records with --sample-inputs, to both versions. "}For other keys give the operator a new uid, or rewrite the state with the State Processor API.`,
        };
    },
};

// EXTERNAL MODULE: ./lib/src/compare/query-words.js
var query_words = __webpack_require__(1554);
// EXTERNAL MODULE: ./lib/src/compare/query-items.js
var query_items = __webpack_require__(3931);
;// CONCATENATED MODULE: ./lib/src/rules/of-query.js



/** What is left where a query's state cannot be kept. */
const anotherJob = "Run the changed statement as a job of its own without this savepoint, from where its result has to begin, and stop the old one once it has caught up; or drop all state and start this job anew.";
/**
 * Nobody writes the operators of a query, nor gives them uids or their states names: where advice asks for that, this is in its place.
 *
 * @param other what keeps the state in a statement, if there is something
 */
const fixFor = (operator, fix, other) => (0,queries/* isOfQuery */.Mn)(operator) ? (other === undefined ? anotherJob : `${other} Else: ${decapitalised(anotherJob)}`) : fix;
/** For types of rows and keys. */
const keepTheTypes = "If the result is meant to be the same, write the statement so that its columns keep their types, and NOT NULL (CAST, COALESCE).";
/** ` The query asks for something else there: a -> b.`, or nothing where nothing of that is known. */
function editedQuery(before, after) {
    if (!(0,queries/* isOfQuery */.Mn)(before) || !(0,queries/* isOfQuery */.Mn)(after))
        return "";
    const edits = editsOf(before.facts, (0,query_words/* factsInOldWords */.h)({ before, after }), of_query_told);
    return edits === "" ? "" : ` The query asks for something else there: ${edits}.`;
}
const of_query_told = ["sql.keys", "sql.partialKeys", "sql.on", "sql.calls", "sql.window", "sql.order", "sql.keep"];
/** `a -> b; c -> none`, of the facts that are asked for. */
const editsOf = (before, after, facts) => facts
    .flatMap((name) => {
    const [was, is] = [(0,query_items/* queryItems */.R)(before[name]), (0,query_items/* queryItems */.R)(after[name])];
    const gone = was.filter((item, at) => item !== is[at]);
    const fresh = is.filter((item, at) => item !== was[at]);
    return gone.length + fresh.length === 0 ? [] : [without(gone, fresh)];
})
    .join("; ");
/** A manifest tells of texts in a statement only whether they are the same. Where that is no difference, it is left out. */
function without(gone, fresh) {
    const [was, is] = [gone, fresh].map((items) => of_query_shown(items).replace(/'#[0-9a-f]{8}'/g, "'...'"));
    return was === is ? `${of_query_shown(gone)} -> ${of_query_shown(fresh)}` : `${was} -> ${is}`;
}
const of_query_shown = (items) => (items.length === 0 ? "none" : items.join(", "));
const decapitalised = (text) => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;

;// CONCATENATED MODULE: ./lib/src/rules/key-serializer-changed.js


const keySerializerChanged = {
    id: "key-serializer-changed",
    title: "The key's type changed, and keys are never migrated",
    judge: ({ before, after, compatibility, differences }) => {
        // A reconfigured key serializer reads and writes the keys as they were (an enum that gained a constant).
        if (compatibility === undefined || compatibility === "as-is" || compatibility === "reconfigured")
            return null;
        return {
            outcome: "refuses",
            evidence: "flink",
            operator: before,
            at: after,
            message: `The key of ${(0,rules_words/* called */.Ab)(before)} changed${(0,rules_words/* because */.xx)(differences)}.${editedQuery(before, after)} Flink refuses to restore any keyed state of this operator.`,
            why: "Keys decide in which key group a value lies, so that Flink never rewrites them: the new key serializer must read the old keys as they are.",
            fix: fixFor(before, "Keep the key's type as it was, for instance by a key class of its own that carries only what the key needs.", keepTheTypes),
            flinkSays: {
                exception: "org.apache.flink.util.StateMigrationException",
                message: "The new key serializer must be compatible with the previous key serializer.",
            },
            change: `key ${compatibility}`,
        };
    },
};

;// CONCATENATED MODULE: ./lib/src/rules/keying-removed.js


const keyingRemoved = {
    id: "keying-removed",
    title: "An operator with keyed state is no longer keyed",
    judge: ({ before, after }) => {
        const states = before.states.filter((state) => (0,compare_stateful/* scopeOf */.Od)(state.kind) === "keyed" && state.seen !== "static");
        const timers = before.states.some((state) => state.kind === "timer") && before.facts["timers"] !== "never";
        // A key without keyed state or timers behind it is a matter of routing only.
        if (states.length === 0 && !timers)
            return null;
        const what = [
            ...(states.length === 0 ? [] : [`its keyed state (${(0,rules_words/* listed */.KE)(states.map((state) => `"${state.name}"`))})`]),
            ...(timers ? ["its timers"] : []),
        ];
        return {
            outcome: "loses",
            evidence: "rule",
            operator: before,
            at: after,
            message: `The operator ${(0,rules_words/* called */.Ab)(before)} is no longer keyed; ${what.join(" and ")} is dropped without an error.`,
            why: "Flink builds the keyed state backend only for an operator with a key. Without one it never looks at the keyed state that was saved.",
            fix: "Keep the keyBy before this operator. If its keyed state is really not needed any more, give the new operator another uid and say so with --allowNonRestoredState.",
            change: "keyed -> not keyed",
        };
    },
};

;// CONCATENATED MODULE: ./lib/src/rules/keys-changed-upstream.js



const keysChangedUpstream = {
    id: "keys-changed-upstream",
    title: "Records come with other keys, because an operator before makes others of them, and do not find the state that they left",
    judge: ({ hit, examples, meet, through }) => {
        const holding = hit.filter(({ before }) => keepsUnderKeys(before));
        const subject = subjectOf(holding);
        // Which of the operator's subtasks a record goes to is no matter where nothing is kept under its key.
        if (subject === undefined)
            return null;
        const { before, after } = subject;
        const { outcome, effect } = effectOfKeys(holding, meet);
        const given = examples.some((example) => example.given);
        const makers = (0,rules_words/* listed */.KE)(through.map(rules_words/* called */.Ab));
        return {
            outcome,
            // On records that really come nothing is guessed.
            evidence: given ? "rule" : "heuristic",
            operator: before,
            at: after,
            message: `Records come to ${(0,rules_words/* called */.Ab)(before)} with other keys than before, because of what ${makers} ${through.length === 1 ? "makes" : "make"} of them: ${shownKeys(examples)}. ${effect}`,
            why: `A record finds ${keptBy(holding)} by its key, and Flink compares the type of the key, never which key a record gets. What stands before it was run here, in both versions, on the same records ${given ? "that you gave as samples" : "made up from their type"}; they leave the deployed operators with one key and the new ones with another.`,
            fix: `Give records their old keys again before they come to ${(0,rules_words/* called */.Ab)(after)}, in ${makers} or in the key selector. For other keys give the operator a new uid, or rewrite the state with the State Processor API. If no record that comes gets another key by the edit, nothing happens.`,
            change: "keys upstream",
        };
    },
};

;// CONCATENATED MODULE: ./lib/src/rules/read-back.js


/**
 * Where RocksDB was not tried the heap's word stands in: both read with the same serializer. The heap decodes all keyed values while it
 * restores, though, and RocksDB each when it is asked for.
 */
function readOn(readBack, state, path) {
    const own = readBack[path.stateBackend];
    const reading = own ?? readBack.hashmap;
    if (reading === undefined)
        return undefined;
    const lazily = own === undefined && (state === undefined || !/^(operator-|broadcast)/.test(state.kind));
    return {
        reading,
        outcome: read_back_outcomeOf(reading, lazily),
        evidence: own === undefined ? "rule" : "flink",
    };
}
function read_back_outcomeOf({ as, stops }, lazily) {
    if (as === "other")
        return "misreads";
    if (as === "default")
        return "loses";
    if (as === "unreadable")
        return stops === "restore" && !lazily ? "refuses" : "fails-later";
    return as === "edge" ? "unknown" : "compatible";
}
/** The worst that happened on any backend says what the finding is called: one change is one finding, however it shows on the other. */
const worstReading = (readBack) => ["unreadable", "other", "default", "edge"].find((as) => Object.values(readBack).some((one) => one.as === as));
/** What one outcome does to values, closing `Values in the state ...`. */
const effects = {
    misreads: "are read as something else, without an error",
    loses: "are lost in part or whole, without an error",
    "fails-later": "cannot be read: the job starts, and fails when it meets one",
    refuses: "cannot be read: the job fails while it restores",
    unknown: "come back, but for those at the edge of their type (missing, empty or extreme ones), which your state may have or not",
};
const read_back_shown = 3;
/** ` (of made-up values, article was "a" and is "b"; voucher was "c" and is nothing)`, or nothing at all. */
function examples(differences) {
    if (differences.length === 0)
        return "";
    const said = differences.slice(0, read_back_shown).map(({ path, was, is, newcomer }) => {
        const name = path === "" ? "the value" : path;
        return newcomer === undefined
            ? `${name} was ${read_back_written(was)} and is ${read_back_written(is)}`
            : `${name} was ${read_back_written(was)} and is gone, and ${newcomer} is new and holds ${read_back_written(is)}`;
    });
    const more = differences.length - said.length;
    return ` (of made-up values, ${said.join("; ")}${more > 0 ? `; and ${more} more` : ""})`;
}
const read_back_longest = 40;
function read_back_written(tree) {
    if (tree === null)
        return "nothing";
    if (typeof tree === "object" && !Array.isArray(tree)) {
        const type = tree["@class"];
        return typeof type === "string" ? `an object of ${simpleName(type)}` : "an object";
    }
    return shortJson(tree, read_back_longest);
}
/** Of earlier releases alone, whose values may still lie in the state. */
const writtenBy = ({ releases }) => releases.length === 0
    ? "Values"
    : `Values that ${releases.length === 1 ? "release" : "releases"} ${releases.join(", ")} wrote`;

;// CONCATENATED MODULE: ./lib/src/rules/keys-misread.js


const keysMisread = {
    id: "keys-misread",
    title: "Saved keys are read as other keys, so that nobody finds their state",
    judge: ({ before, after, readBack }, { path }) => {
        const read = readOn(readBack, undefined, path);
        if (read === undefined || read.outcome === "compatible")
            return null;
        const { reading, evidence } = read;
        const [unreadable, edge] = [reading.as === "unreadable", reading.as === "edge"];
        return {
            // Under another key the old state is not found, as if it were gone; on RocksDB the bytes of the key differ, which is the same.
            outcome: unreadable || edge ? read.outcome : "loses",
            evidence,
            operator: before,
            at: after,
            message: unreadable
                ? `The saved keys of ${(0,rules_words/* called */.Ab)(before)} cannot be read any more.`
                : edge
                    ? `Saved keys of ${(0,rules_words/* called */.Ab)(before)} come back, but for those at the edge of their type (missing, empty or extreme ones)${examples(reading.differences)}. Where records have such keys, they do not find what lies under them.`
                    : `The saved keys of ${(0,rules_words/* called */.Ab)(before)} are read as other keys${examples(reading.differences)}. ${writtenBy(reading)} under them are not found by records of the same key, which start with empty state, without an error.`,
            why: "Flink takes the key's type for unchanged. The deployed job's own serializer wrote made-up keys, Flink's own classes restored them for the new job, and other keys came back.",
            fix: "Write and read keys exactly as before: keys are never migrated. For another format use another key class in an operator with another uid, and move the state over.",
            ...(0,rules_words/* flinksWords */.D8)(reading.exception),
            change: `keys ${reading.as}`,
        };
    },
};

;// CONCATENATED MODULE: ./lib/src/rules/named-by-flink.js
/**
 * Lists that sources and sinks write by a `SimpleVersionedSerializer` (`SourceOperator`, `SinkWriterOperator` and its state handlers, `CommitterOperator`,
 * `StreamingFileSinkHelper`).
 */
const versioned = new Set([
    "SourceReaderState",
    "writer_raw_states",
    "streaming_committer_raw_states",
    "bucket-states",
]);
/** `WindowOperator`, `AsyncWaitOperator`, `IntervalJoinOperator`, `CepOperator` and `StreamGroupedReduceOperator`. */
const ofOperators = new Set([
    "window-contents",
    "merging-window-set",
    "_async_wait_operator_state_",
    "LEFT_BUFFER",
    "RIGHT_BUFFER",
    "nfaStateName",
    "eventQueuesStateName",
    "_op_state",
]);
const isVersioned = ({ name }) => versioned.has(name);
/** Nobody writes such a state's descriptor, so that advice on names is of no use there. */
const isNamedByFlink = (state) => isVersioned(state) || ofOperators.has(state.name) || state.name.startsWith("sharedBuffer-");
const anotherVersion = "Raise the version of the SimpleVersionedSerializer that writes it (getVersion), and let deserialize read the old version as it was written.";
/** For states whose type is that of what comes to an operator, or of what its function keeps of that. */
const anotherUid = "Put the type of what the operator is given, or gathers, back as it was, and bring new data in behind it. Or give the operator another uid, and let what is open run out first (flink stop --drain).";

;// CONCATENATED MODULE: ./lib/src/rules/kryo-type-changed.js





const kryoTypeChanged = {
    id: "kryo-type-changed",
    title: "A class that Kryo writes into state changed its fields",
    judge: (facts, { path }) => {
        const { before, after, from, type, added, removed, retyped } = facts;
        const shown = values(facts, path);
        const judged = shown === undefined ? fields(facts, path) : shown;
        if (judged === null)
            return null;
        const edits = [
            ...(added.length > 0 ? [`new: ${(0,rules_words/* listed */.KE)(added)}`] : []),
            ...(removed.length > 0 ? [`gone: ${(0,rules_words/* listed */.KE)(removed)}`] : []),
            ...(retyped.length > 0 ? [`of another type: ${(0,rules_words/* listed */.KE)(retyped)}`] : []),
        ].join("; ");
        return {
            outcome: judged.outcome,
            evidence: judged.evidence,
            operator: before,
            at: after,
            state: from.name,
            message: `The fields of ${simpleName(type)} changed (${edits}), and the state "${from.name}" of ${(0,rules_words/* called */.Ab)(before)} is written by Kryo. ${judged.says}`,
            why: "Kryo writes the fields one after the other, sorted by name and without their names, and Flink does not compare them: it takes the state for unchanged.",
            fix: `Put the class back as it was and carry new data in ${isNamedByFlink(from) ? "another class, behind this operator or under another uid" : "a state of another name"}. For the future make ${simpleName(type)} a POJO (public, with a public constructor without arguments, and public or bean fields): Flink can then migrate it.`,
            ...(0,rules_words/* flinksWords */.D8)(judged.flinkSays),
            change: `kryo ${from.kind} ${type} +${added.join(",")} -${removed.join(",")} ~${retyped.join(",")}`,
        };
    },
};
/** Made-up values that went through Flink settle it; null where they came back. Undefined where there are none. */
function values(facts, path) {
    // RocksDB leaves alone what nobody asks for.
    if (facts.unclaimed && !isOnHeap(facts, path))
        return null;
    const read = readOn(facts.readBack, facts.from, path);
    if (read === undefined)
        return undefined;
    const { reading, outcome, evidence } = read;
    if (outcome === "compatible") {
        // Values without anything in the field came back whatever it is.
        if (facts.untried === "misfit")
            return undefined;
        if (facts.untried === "perhaps")
            return untried;
        if (facts.unclaimed)
            return null;
        // Of several fields of one type the values say that they are all there, and only a person whose they are.
        if (facts.layout === "doubtful")
            return doubtful;
        return facts.narrowed.length > 0 ? tooLarge : null;
    }
    const { exception } = reading;
    return {
        outcome,
        evidence,
        says: `${writtenBy(reading)} ${effects[outcome] ?? "differ"}${examples(reading.differences)}.`,
        ...(0,rules_words/* flinksWords */.D8)(exception),
    };
}
const isOnHeap = ({ from }, { stateBackend }) => stateBackend === "hashmap" || from.kind.startsWith("operator-") || from.kind === "broadcast";
/** Without values, what restores showed of fields that changed so. Whether the bytes happen to decode hangs on the values. */
function fields(facts, path) {
    const { unclaimed } = facts;
    // Values that are written each for itself may end early; inside a list or another class the next one starts too late.
    const layout = facts.leftOver && !endsWithValue(facts) ? "other" : facts.layout;
    // One field of its type that was renamed and keeps its place: the old value is found under the new name.
    if (layout === "same")
        return null;
    // What nobody asks for only has to be readable.
    if (unclaimed && layout !== "other")
        return null;
    if (layout === "other")
        return isOnHeap(facts, path) ? unreadableAtOnce : unreadableLater;
    return layout === "shifted" ? shifted : doubtful;
}
/** Whether the class is a whole value of its state, with nothing written behind it. */
function endsWithValue({ from, type }) {
    if (from.kind === "list" || from.kind.startsWith("operator-"))
        return false;
    const tree = from.serializers.value?.tree;
    const value = from.kind === "map" ? (0,own/* own */.Z)(tree?.children, "value") : tree;
    return value?.family === "kryo" && value.type === type;
}
const unreadableAtOnce = {
    outcome: "refuses",
    evidence: "heuristic",
    says: "The old values most probably cannot be read, and the job fails while it restores.",
};
const unreadableLater = {
    outcome: "fails-later",
    evidence: "heuristic",
    says: "The job starts, and most probably fails when it first reads an old value.",
};
const shifted = {
    outcome: "misreads",
    evidence: "heuristic",
    says: "Under the new names the fields lie in another order, so that old values are read into the wrong fields of the same type, without an error.",
};
const doubtful = {
    outcome: "unknown",
    evidence: "heuristic",
    says: "The values are read in the order of the names; whether each meets its field under the new names, only somebody who knows the fields can tell.",
};
const untried = {
    outcome: "unknown",
    evidence: "heuristic",
    says: "Made-up values have nothing there, because the class is a library's; whether what lies in yours can be put into the new type, a restore shows.",
};
const tooLarge = {
    outcome: "unknown",
    evidence: "rule",
    says: "Numbers that fit into the new type are read as they were; larger ones are cut off, without an error.",
};

;// CONCATENATED MODULE: ./lib/src/rules/lazily.js
/**
 * Most states are registered while the operator opens; those of window triggers and the like with the first record that needs them,
 * so that the job runs before it fails. An operator that did not open whole says nothing of when.
 */
const lazily_met = (asked, operator) => asked.seen === "static" || asked.seen === "exercised" || (asked.seen === "forced" && operator.complete)
    ? { outcome: "fails-later", when: "The job starts, and fails with the first record that needs the state." }
    : { outcome: "refuses", when: "The job fails when the operator opens." };

;// CONCATENATED MODULE: ./lib/src/rules/map-key-serializer-changed.js


const mapKeySerializerChanged = {
    id: "map-key-serializer-changed",
    title: "A map state is migrated and its user key changed, which RocksDB does not do",
    judge: (facts, { path }) => {
        const { before, after, from, to, differences, userKey } = facts;
        if (!isKeyOfMigratedMap(facts))
            return null;
        if (path.stateBackend !== "rocksdb") {
            // The heap backend has objects in hand and takes any key.
            if ("enabled" in facts)
                return null;
            return {
                outcome: "migrates",
                evidence: "flink",
                operator: before,
                at: after,
                state: from.name,
                message: `The key inside the map state "${from.name}" of ${(0,rules_words/* called */.Ab)(before)} changed${(0,rules_words/* because */.xx)(differences)}. On the heap Flink takes the old entries over; on RocksDB it would refuse.`,
                why: "The heap backend holds keys and values as objects: both are written anew at the next checkpoint.",
                fix: "Nothing has to be done as long as the job stays on the heap backend.",
                change: `user key ${userKey}`,
            };
        }
        return {
            outcome: lazily_met(to, after).outcome,
            evidence: "rule",
            operator: before,
            at: after,
            state: from.name,
            message: `The key inside the map state "${from.name}" of ${(0,rules_words/* called */.Ab)(before)} changed${(0,rules_words/* because */.xx)(differences)}, which RocksDB does not take. ${lazily_met(to, after).when}`,
            why: "RocksDB keeps the user key inside its own keys, and those it never rewrites: a map is migrated only when its user key stays exactly as it is.",
            fix: "Keep the class of the map's key as it was, or take a new map state and move the entries over. On the heap backend the same change is migrated.",
            flinkSays: {
                exception: "org.apache.flink.util.StateMigrationException",
                message: "The new serializer for a MapState requires state migration in order for the job to proceed, since the key schema has changed. However, migration for MapState currently only allows value schema evolutions.",
            },
            change: `user key ${userKey}`,
        };
    },
};
/** Looked at only when the map as a whole is migrated. */
const isKeyOfMigratedMap = ({ from, compatibility, userKey }) => from.kind === "map" && compatibility === "after-migration" && userKey !== undefined && userKey !== "as-is";

;// CONCATENATED MODULE: ./lib/src/rules/max-parallelism-changed.js


const maxParallelismChanged = {
    id: "max-parallelism-changed",
    title: "The max parallelism is set to another value than the saved state has",
    judge: (facts, { path }) => {
        const { maxParallelism } = facts;
        const hit = [facts, ...facts.also];
        const { before, after } = subjectOf(hit) ?? facts;
        if (facts.mixed !== undefined) {
            const answer = facts.answers?.find((one) => one.allowNonRestoredState === path.allowNonRestoredState);
            // The job manager's own code went through the operators in the order in which a savepoint lists them.
            if (answer !== undefined && answer.exception === undefined)
                return null;
            const whole = comeTogether(hit, before, after, facts.mixed);
            return answer?.exception === undefined
                ? whole
                : {
                    ...whole,
                    outcome: "refuses",
                    evidence: "flink",
                    message: `The operators ${(0,rules_words/* listed */.KE)(hit.map((one) => (0,rules_words/* called */.Ab)(one.before)))} run in one chain now, the savepoint has different max parallelisms for them (${facts.mixed.join(", ")}), and Flink refuses to start the job.`,
                    ...(0,rules_words/* flinksWords */.D8)(answer.exception),
                };
        }
        const also = hit.filter((one) => one.before !== before).map((one) => (0,rules_words/* called */.Ab)(one.before));
        const others = also.length === 0 ? "" : ` The same goes for ${(0,rules_words/* listed */.KE)(also)}.`;
        const common = {
            operator: before,
            at: after,
            change: `${maxParallelism.before ?? "derived"} -> ${maxParallelism.after}`,
        };
        if (maxParallelism.before === undefined) {
            return {
                ...common,
                outcome: "unknown",
                evidence: "rule",
                message: `The max parallelism of ${(0,rules_words/* called */.Ab)(before)} is now set to ${maxParallelism.after}; which one its state was saved with hangs on the deployed job's parallelism, which is not known here.${others}`,
                why: "A max parallelism that the job does not set is derived from its parallelism when it is first deployed, and saved with the state (128 up to a parallelism of 85).",
                fix: "Give the deployed job's parallelism: --baseline-parallelism.",
            };
        }
        return {
            ...common,
            outcome: "refuses",
            evidence: "rule",
            message: `The max parallelism of ${(0,rules_words/* called */.Ab)(before)} is set to ${maxParallelism.after}, but the savepoint has ${maxParallelism.before}, and Flink refuses to start the job.${others}`,
            why: "The max parallelism is the number of key groups and is fixed with the first savepoint. Flink compares it for every operator that the savepoint lists, those without state included.",
            fix: `Set it back to ${maxParallelism.before}, or leave it out: Flink then takes over the one that was saved.`,
            flinkSays: {
                exception: "java.lang.IllegalStateException",
                message: `Failed to rollback to checkpoint/savepoint. Max parallelism mismatch between checkpoint/savepoint state and new program. Cannot map operator ${before.id} ` +
                    `with max parallelism ${maxParallelism.before} to new program with max parallelism ${maxParallelism.after}. This indicates that the program has been changed in a non-compatible way after the checkpoint/savepoint.`,
            },
        };
    },
};
/** Each was saved with its own value; together they inherit one, and which of them cannot be told from the graph. */
const comeTogether = (hit, operator, at, mixed) => ({
    operator,
    at,
    outcome: "unknown",
    evidence: "rule",
    message: `The operators ${(0,rules_words/* listed */.KE)(hit.map((one) => (0,rules_words/* called */.Ab)(one.before)))} run in one chain now, and the savepoint has different max parallelisms for them (${mixed.join(", ")}). Whether Flink starts the job cannot be told.`,
    why: "A chain has one max parallelism. Unless the job sets it, Flink takes over the saved one of each operator in turn, in the order of a hash map, and the last one stands.",
    fix: "Keep them in chains of their own, as they were deployed: .startNewChain() at the second one. Restore a copy of the savepoint before you rely on anything else.",
    change: `chained ${mixed.join(" ")}`,
});

;// CONCATENATED MODULE: ./lib/src/rules/namespace-serializer-changed.js



const namespaceSerializerChanged = {
    id: "namespace-serializer-changed",
    title: "The namespace of a state changed, most often the kind of window",
    judge: ({ before, after, from, to, also, compatibility, differences }) => {
        if (compatibility !== "after-migration" && compatibility !== "incompatible")
            return null;
        const names = [from, ...also].map((state) => `"${state.name}"`);
        const what = from.kind === "timer" ? "The timers" : `The ${names.length === 1 ? "state" : "states"} ${(0,rules_words/* listed */.KE)(names)}`;
        const others = also.flatMap(({ name, kind }) => after.states.filter((one) => one.name === name && one.kind === kind));
        // The first of them that is asked for ends the job.
        const met = [to, ...others].map((asked) => lazily_met(asked, after));
        const { outcome, when } = met.find((one) => one.outcome === "refuses") ?? lazily_met(to, after);
        return {
            outcome,
            evidence: "flink",
            operator: before,
            at: after,
            state: from.name,
            message: `${what} of ${(0,rules_words/* called */.Ab)(before)} ${from.kind === "timer" || names.length > 1 ? "were" : "was"} saved under another kind of window or namespace${(0,rules_words/* because */.xx)(differences)}.${editedQuery(before, after)} ${when}`,
            why: "Each value lies under its window. Flink does not rewrite windows, so that the new namespace serializer must read the old ones as they are.",
            fix: fixFor(before, "Keep the kind of window, or give the operator with the new window another uid and let the old one run out first."),
            flinkSays: {
                exception: "org.apache.flink.util.StateMigrationException",
                message: "The new namespace serializer must be compatible with the old namespace serializer.",
            },
            change: `namespace ${compatibility}`,
        };
    },
};

;// CONCATENATED MODULE: ./lib/src/rules/operator-removed.js




const operatorRemoved = {
    id: "operator-removed",
    title: "An operator that holds state is gone",
    judge: ({ before, perhapsThere }, circumstances) => {
        // Flink drops the entry of an operator without state in silence, and nothing is lost by it.
        if (!(0,compare_stateful/* mayHoldState */.WS)(before))
            return null;
        // Allowed to be dropped, an empty queue is: not so much as a timer is lost.
        if (circumstances.path.allowNonRestoredState && (0,compare_stateful/* holdsNothingButEmptyTimers */.Yl)(before))
            return null;
        const common = { operator: before, change: "removed" };
        if (!(0,compare_stateful/* holdsState */.K7)(before)) {
            return {
                ...common,
                outcome: "unknown",
                evidence: "rule",
                message: `The operator ${(0,rules_words/* called */.Ab)(before)} is gone, and it could not be seen whether it holds state.`,
                why: `Its states could not be seen whole when the baseline was extracted${before.incompleteBecause === undefined ? "" : `: ${before.incompleteBecause}`}.`,
                fix: "Look into a savepoint of the deployed job: if it lists no state for this operator, removing it is harmless.",
            };
        }
        // An id that hangs on the parallelism may be the same in production.
        if (perhapsThere) {
            return {
                ...common,
                outcome: "unknown",
                evidence: "rule",
                message: `It cannot be told whether the operator ${(0,rules_words/* called */.Ab)(before)} is gone: its automatic id hangs on the parallelism of the job.`,
                why: "Flink's automatic ids depend on which operators are chained, and that on their parallelism, which is not known here.",
                fix: "Give the parallelism of both sides: --parallelism and --baseline-parallelism.",
            };
        }
        return {
            ...common,
            ...unmatchedState(before, circumstances),
            message: `The operator ${(0,rules_words/* called */.Ab)(before)} is gone; ${(0,rules_words/* saved */._C)(before)} ${consequence(circumstances)}.`,
            why: hasPlannedUid(before)
                ? whyPlanned
                : "A savepoint's state belongs to operator ids. Flink maps each id to an operator of the new job and stops at the first that has none.",
            fix: before.uid === undefined
                ? "Bring the operator back, or, if its state is really to be dropped, deploy this one step with --allowNonRestoredState and take the flag out again."
                : hasPlannedUid(before)
                    ? `${fixPlanned} If its state is really to be dropped, deploy this one step with --allowNonRestoredState and take the flag out again.`
                    : `Bring the operator back under .uid("${before.uid}"), or, if its state is really to be dropped, deploy this one step with --allowNonRestoredState and take the flag out again.`,
        };
    },
};

;// CONCATENATED MODULE: ./lib/src/compare/replaced.js

/**
 * Whether another operator stands behind a kept id: no state of the one has a name of the other's, and both keep some. One that keeps
 * nothing has nothing to miss but records that were under way; states of one type under another name are renamed, and that is said of each.
 */
function isReplaced(before, after) {
    if (before.class === after.class && before.function === after.function)
        return false;
    if (!after.complete || (before.key !== undefined && after.key === undefined))
        return false;
    const [saved, asked] = [replaced_keptBy(before), replaced_keptBy(after)];
    const names = new Set(asked.map((state) => state.name));
    if (saved.some((state) => names.has(state.name)))
        return false;
    const { removed, added } = pairRenamedStates(saved, asked);
    return removed.length > 0 && (added.length > 0 || removed.some(isUnderWay));
}
/** Records that came in and have not yet gone on (`AsyncWaitOperator`): nobody else has them, so that they are missed even by one that keeps nothing. */
const isUnderWay = (state) => state.name === "_async_wait_operator_state_";
/** Timers apart: every keyed process function has a service of the same name. */
const replaced_keptBy = (operator) => operator.states.filter((state) => state.kind !== "timer" && state.seen !== "static");

;// CONCATENATED MODULE: ./lib/src/rules/source-replaced.js






const sourceReplaced = {
    id: "source-replaced",
    title: "A source was replaced, and the new one does not read where the old one was",
    judge: (facts, { path }) => {
        const { before, after } = facts;
        const common = {
            operator: before,
            at: after,
            why: "Where a source stands is its own state: a list under a name of its choice, or splits and a coordinator's state as the connector writes them. Flink hands over what has the same name, and looks into none of it.",
        };
        if (!("names" in facts))
            return isReplacedSource(before, after) ? startsAnew(before, after, common) : null;
        const splits = facts.splits === undefined
            ? undefined
            : readOn(facts.splits, before.states.find(({ name }) => name === splitsState), path);
        if (splits !== undefined && splits.outcome !== "compatible")
            return splitsRead(facts, splits, common);
        const { enumerator } = facts;
        // One cause, of which what the enumerator cannot read says more.
        if (enumerator !== undefined && enumerator.as !== "equal")
            return null;
        // What came back from the new source's own serializers is told.
        const untold = [
            ...(splits === undefined ? ["source.split"] : []),
            ...(enumerator === undefined ? ["source.enumerator"] : []),
        ];
        const changed = untold.filter((part) => !reads(before, after, part));
        // Its splits and its coordinator's state are written as before: the same connector, set otherwise.
        if (!isSource(before) || !isSource(after) || changed.length === 0)
            return null;
        const older = changed.filter((part) => goesBack(before, after, part));
        if (older.length > 0)
            return {
                ...common,
                outcome: "refuses",
                evidence: "rule",
                message: `The source ${(0,rules_words/* called */.Ab)(before)} goes back to an older version of what it saves (${edits(before, after, older)}). It does not know the newer one that the savepoint holds, and the job fails when the source is restored.`,
                fix: "Stay on the newer version of the connector. To go back, give the source a uid of its own and let it start where the old one was.",
                change: `source ${older.map((part) => (0,own/* own */.Z)(after.facts, part)).join(" ")}`,
            };
        return {
            ...common,
            outcome: "unknown",
            evidence: "rule",
            message: `The source ${(0,rules_words/* called */.Ab)(before)} writes what it saves in another way (${edits(before, after, changed)}). Whether it reads what the old one saved is up to the connector.`,
            fix: "Look into the connector's notes on upgrades. For another connector, give the new source a uid of its own and let it start where the old one was.",
            change: `source ${changed.map((part) => (0,own/* own */.Z)(after.facts, part)).join(" ")}`,
        };
    },
};
/** Where a source keeps its splits, whatever source it is. */
const splitsState = "SourceReaderState";
/** Made-up splits of the deployed source, which the new one was given as a restore gives them. */
const splitsRead = ({ before, after }, { reading, outcome, evidence }, common) => ({
    ...common,
    outcome,
    evidence,
    message: `The source ${(0,rules_words/* called */.Ab)(before)} writes its splits in another way (${edits(before, after, ["source.split"])}). The splits of the deployed one ${effects[outcome] ?? "differ"}${examples(reading.differences)}.`,
    fix: "Let the new serializer read what the old one wrote: raise its version, and keep the old format under the old version. To give the old splits up, give the source a uid of its own and let it start where the old one was.",
    ...(0,rules_words/* flinksWords */.D8)(reading.exception),
    change: `source ${(0,own/* own */.Z)(after.facts, "source.split")}`,
});
const startsAnew = (before, after, common) => ({
    ...common,
    outcome: "loses",
    evidence: "rule",
    message: `The source ${(0,rules_words/* called */.Ab)(before)} was replaced by another one, which does not ask for ${(0,rules_words/* belongings */.BT)(before)}. It starts where a new source starts, without an error: records are read again or passed over.`,
    fix: "Let the new source start where the old one was: for Kafka, from the committed offsets (OffsetsInitializer.committedOffsets()), after the old job was stopped with a savepoint. Give it a uid of its own, so that this shows.",
    change: `source ${before.function ?? before.class} -> ${after.function ?? after.class}`,
});
/** Whether nothing that a source saved is asked for by the one that stands under its id now. */
const isReplacedSource = (before, after) => isSource(before) &&
    isSource(after) &&
    (0,compare_stateful/* holdsState */.K7)(before) &&
    after.complete &&
    (before.class !== after.class || before.function !== after.function) &&
    !(before.coordinator && after.coordinator) &&
    meeting(before, after) === "pass-by";
const isSource = (operator) => operator.inputs.length === 0;
const edits = (before, after, parts) => parts.map((part) => `${(0,own/* own */.Z)(before.facts, part)} -> ${(0,own/* own */.Z)(after.facts, part)}`).join("; ");
/** By contract a serializer is told the version of the bytes, and has none of its own for one that came later. */
function goesBack(before, after, part) {
    const [old, now] = [versionedOf(before.facts, part), versionedOf(after.facts, part)];
    return old !== undefined && now !== undefined && old.name === now.name && old.version > now.version;
}
/** Serializers of connectors have versions, and by Flink's contract a newer one reads the older ones of its class. */
function reads(before, after, part) {
    const [old, now] = [versionedOf(before.facts, part), versionedOf(after.facts, part)];
    if (old === undefined || now === undefined)
        return true;
    return old.name === now.name && old.version <= now.version;
}

;// CONCATENATED MODULE: ./lib/src/rules/operator-replaced.js




const operatorReplaced = {
    id: "operator-replaced",
    title: "Another operator stands behind the uid, and asks for nothing that the old one saved",
    judge: ({ before, after }) => {
        // Where a source stands is more than its states: that rule says what it means.
        if (isSource(before) || isReplacedSource(before, after) || !isReplaced(before, after))
            return null;
        return {
            outcome: "loses",
            evidence: "rule",
            operator: before,
            at: after,
            message: `Behind ${(0,rules_words/* called */.Ab)(before)} stands another operator (${kind(before)} -> ${kind(after)}).${editedQuery(before, after)} It asks for none of what was saved, ${(0,rules_words/* belongings */.BT)(before)}, and starts empty without an error.`,
            why: "Flink hands over what is saved under an operator's id, state by state, by name. What nobody asks for is carried along in every savepoint; that the operator is another one does not matter to it.",
            fix: fixFor(before, before.uid === undefined
                ? "If the new operator has to go on from the old values, let it ask for the old states and carry them over. If they are not needed any more, give it a uid of its own, so that this shows."
                : `If the new operator has to go on from the old values, let it ask for the old states and carry them over. If they are not needed any more, give it a uid of its own instead of "${before.uid}", so that this shows.`),
            change: `operator ${kind(before)} -> ${kind(after)}`,
        };
    },
};
/** Who it is to a person: its function where it has one of its own. */
const kind = (operator) => simple(operator.function ?? operator.class);
const simple = (name) => name.slice(name.lastIndexOf(".") + 1);

;// CONCATENATED MODULE: ./lib/src/rules/operator-state-broadcast-changed.js

const operatorStateBroadcastChanged = {
    id: "operator-state-broadcast-changed",
    title: "An operator state changed between list and broadcast",
    judge: ({ before, after, from, to }) => ({
        // From broadcast to list the next savepoint holds both under one name, and the restore after it reads the one as the other.
        outcome: from.kind === "broadcast" ? "misreads" : "loses",
        evidence: "rule",
        operator: before,
        at: after,
        state: from.name,
        message: `The state "${from.name}" of ${(0,rules_words/* called */.Ab)(before)} was saved as ${word(from.kind)} and is now asked for as ${word(to.kind)}. It starts empty, without an error${from.kind === "broadcast" ? ", and after the next savepoint old and new content are mixed up" : ""}.`,
        why: "List and broadcast states are kept apart in a savepoint. Under the new kind Flink finds nothing of this name.",
        fix: `Ask for "${from.name}" as before and move its content into a state of another name.`,
        change: `${from.kind} -> ${to.kind}`,
    }),
};
const word = (kind) => (kind === "broadcast" ? "a broadcast state" : "an operator list state");

;// CONCATENATED MODULE: ./lib/src/rules/operator-state-mode-changed.js

const operatorStateModeChanged = {
    id: "operator-state-mode-changed",
    title: "An operator state changed between list and union",
    judge: ({ before, after, from, to }) => ({
        outcome: "refuses",
        evidence: "rule",
        operator: before,
        at: after,
        state: from.name,
        message: `The operator state "${from.name}" of ${(0,rules_words/* called */.Ab)(before)} was saved as ${words[from.kind]} and is now asked for as ${words[to.kind]}. The job fails when the operator is initialised.`,
        why: "How a list is handed out to the subtasks is saved with it, and Flink does not restore it in the other way.",
        fix: `Ask for it as before, or take another name for the new one and move the elements over from "${from.name}".`,
        flinkSays: {
            exception: "java.lang.IllegalStateException",
            message: `Incompatible state assignment modes. Was [${modes[from.kind]}], registered with [${modes[to.kind]}].`,
        },
        change: `${from.kind} -> ${to.kind}`,
    }),
};
const words = {
    "operator-list": "a list that is split among the subtasks",
    "operator-union": "a union list that every subtask gets whole",
};
const modes = { "operator-list": "SPLIT_DISTRIBUTE", "operator-union": "UNION" };

;// CONCATENATED MODULE: ./lib/src/rules/avro-positions.js
/**
 * What becomes of values of one schema that are written under another, as `GenericDatumWriter` does it: fields by position, the branch of a union
 * by the value's type, a constant by its name. What only says something about a type (logical types, documentation, defaults, the order of
 * a union) decides nothing. Undefined where every field finds itself, and where there is no record.
 */
function arrangement(before, after) {
    if (before === after)
        return undefined;
    const [old, now] = [parsed(before), parsed(after)];
    // What is no record, or cannot be read, is left to Avro's own answer.
    return old === undefined || now === undefined ? undefined : inFields(old, now);
}
function parsed(schema) {
    try {
        const read = JSON.parse(schema ?? "");
        return isRecord(read) ? read : undefined;
    }
    catch {
        return undefined;
    }
}
/** Avro has neither numbers nor nothing in the place of a type; a manifest from elsewhere may. */
const isSchema = (read) => typeof read === "string" || (Array.isArray(read) ? read.every(isSchema) : isDefinition(read));
const isDefinition = (read) => typeof read === "object" && read !== null;
const isRecord = (read) => typeof read === "object" &&
    read !== null &&
    "fields" in read &&
    Array.isArray(read.fields) &&
    read.fields.every(isDefinition);
function inFields(old, now) {
    const before = old.fields ?? [];
    return worst((now.fields ?? []).map((field, at) => {
        const was = before[at];
        if (was === undefined)
            return "fails";
        return inTypes(was.type, field.type) ?? (field.name === was.name ? undefined : "misreads");
    }));
}
function inTypes(was, is) {
    if (!isSchema(was) || !isSchema(is))
        return undefined;
    const [old, now] = [inner(was), inner(is)];
    if (Array.isArray(old))
        return worst(old.map((branch) => inTypes(branch, now)));
    if (Array.isArray(now)) {
        const branch = now.find((one) => called(one) === called(old));
        return branch === undefined ? "fails" : inTypes(old, branch);
    }
    if (avro_positions_numbers.has(called(old)) && avro_positions_numbers.has(called(now)))
        return undefined;
    const [before, after] = [old, now];
    // A name stands for what was defined before, and was looked at there.
    if (typeof before === "string" || typeof after === "string")
        return called(old) === called(now) ? undefined : "fails";
    if (before.type !== after.type)
        return "fails";
    if (isRecord(before) && isRecord(after))
        return inFields(before, after);
    if (before.items !== undefined && after.items !== undefined)
        return inTypes(before.items, after.items);
    if (before.values !== undefined && after.values !== undefined)
        return inTypes(before.values, after.values);
    const known = new Set(after.symbols ?? []);
    return before.size === after.size && (before.symbols ?? []).every((symbol) => known.has(symbol))
        ? undefined
        : "fails";
}
/** `{"type":"long","logicalType":...}` is written as `"long"` is. */
function inner(schema) {
    if (typeof schema === "string" || Array.isArray(schema))
        return schema;
    const { type } = schema;
    if (!isSchema(type))
        return "";
    return typeof type !== "string" || primitives.has(type) ? inner(type) : schema;
}
/** As a union tells its branches apart: by the type, or by the name of what has one. */
function called(schema) {
    if (typeof schema === "string")
        return schema.split(".").at(-1) ?? schema;
    if (Array.isArray(schema))
        return "union";
    const { name, type } = schema;
    return (name ?? (typeof type === "string" ? type : "")).split(".").at(-1) ?? "";
}
const avro_positions_numbers = new Set(["int", "long", "float", "double"]);
const primitives = new Set([...avro_positions_numbers, "null", "boolean", "bytes", "string"]);
const worst = (all) => all.includes("fails") ? "fails" : all.find((one) => one !== undefined);

;// CONCATENATED MODULE: ./lib/src/rules/generic-record.js

/**
 * What becomes of an Avro GenericRecord when its schema changed. A record that was read keeps its old schema, and when it is
 * written again Avro's writer takes its fields by position in the new one (`GenericDatumWriter`, `GenericData.getField`): RocksDB
 * writes while it migrates, the heap at the next checkpoint. Undefined where every field finds itself.
 */
function rearrangementOf(from, to) {
    const serializers = [
        from.serializers.value ?? from.serializers.element,
        to.serializers.value ?? to.serializers.element,
    ];
    const [before, after] = serializers.map((serializer) => serializer?.tree);
    return before === undefined || after === undefined ? undefined : inTrees(before, after);
}
function inTrees(before, after) {
    if (before.family === "avro" && after.family === "avro")
        return after.type?.startsWith("org.apache.avro.generic.") ? arrangement(before.schema, after.schema) : undefined;
    const now = new Map(Object.entries(after.children ?? {}));
    const found = Object.entries(before.children ?? {}).map(([name, child]) => {
        const other = now.get(name);
        return other === undefined ? undefined : inTrees(child, other);
    });
    return found.includes("fails") ? "fails" : found.find((one) => one !== undefined);
}

;// CONCATENATED MODULE: ./lib/src/rules/generic-record-words.js


/** Judges GenericRecords whose fields moved: Avro's schemas agree, and restores have shown that the values do not. */
function rearrangedRecord(facts, written) {
    const { before, after, from, to, compatibility, differences } = facts;
    const rearranged = compatibility === "after-migration" ? rearrangementOf(from, to) : undefined;
    if (rearranged === undefined)
        return undefined;
    const atOnce = written === "at-restore";
    const effect = rearranged === "misreads"
        ? `Values come to lie under other fields of the same type, without an error${atOnce ? "" : ", with the next checkpoint"}.`
        : atOnce
            ? "The job fails while the values are migrated."
            : "The job starts, and fails at its next checkpoint.";
    return {
        operator: before,
        at: after,
        state: from.name,
        outcome: rearranged === "misreads" ? "misreads" : atOnce ? "refuses" : "fails-later",
        evidence: "rule",
        message: `The Avro schema of the GenericRecords in the state "${from.name}" of ${(0,rules_words/* called */.Ab)(before)} changed${(0,rules_words/* because */.xx)(differences)}. ${effect}`,
        why: "A GenericRecord that was read keeps the schema that it was written with. When it is written again, Avro takes its fields by their position in the new schema, not by name.",
        fix: "Use a class that Avro generates from the schema (SpecificRecord), or put the new schema into a state of another name and convert when a value is next read.",
        change: `generic record ${from.kind}`,
    };
}

;// CONCATENATED MODULE: ./lib/src/rules/operator-state-serializer-changed.js



const operatorStateSerializerChanged = {
    id: "operator-state-serializer-changed",
    title: "The type of an operator or broadcast state changed",
    judge: (facts) => {
        const { before, after, from, role, compatibility, differences } = facts;
        // Operator state lies on the heap, whatever the backend.
        const record = rearrangedRecord(facts, "at-checkpoint");
        if (record !== undefined)
            return { ...record, evidence: "heuristic" };
        if (compatibility === undefined || compatibility === "as-is")
            return null;
        const what = from.kind === "broadcast"
            ? `the ${role} of the broadcast state "${from.name}"`
            : `the elements of the operator state "${from.name}"`;
        const common = {
            operator: before,
            at: after,
            state: from.name,
            change: `${role} ${compatibility}`,
            evidence: "flink",
        };
        if (compatibility !== "incompatible") {
            return {
                ...common,
                outcome: "migrates",
                message: `The type of ${what} of ${(0,rules_words/* called */.Ab)(before)} changed${(0,rules_words/* because */.xx)(differences)}. Flink takes the old content over.`,
                why: "Operator state is read whole with the old serializer and written with the new one at the next checkpoint, and Flink's serializers agree on that.",
                fix: "For the restore nothing has to be done. See that the code gets along with old values, in which what is new was never set.",
            };
        }
        return {
            ...common,
            outcome: "refuses",
            message: `The type of ${what} of ${(0,rules_words/* called */.Ab)(before)} changed${(0,rules_words/* because */.xx)(differences)}. The job fails when the operator is initialised.`,
            why: "Flink's serializer for the new type says that it cannot take over what the old one wrote.",
            fix: isNamedByFlink(from)
                ? anotherUid
                : `Keep the old type under "${from.name}", take a state of another name for the new one, and move the content over.`,
            flinkSays: {
                exception: "org.apache.flink.util.StateMigrationException",
                message: from.kind === "broadcast"
                    ? `The new ${role} typeSerializer for broadcast state must not be incompatible.`
                    : "The new state typeSerializer for operator state must not be incompatible.",
            },
        };
    },
};

;// CONCATENATED MODULE: ./lib/src/rules/parallelism-above-maximum.js



const parallelismAboveMaximum = {
    id: "parallelism-above-maximum",
    title: "The new parallelism is above the max parallelism of the saved state",
    judge: (facts) => {
        const { parallelism, maxParallelism } = facts;
        const hit = [facts, ...facts.also];
        const { before, after } = subjectOf(hit) ?? facts;
        // Checked for vertices with state only (StateAssignmentOperation.checkParallelismPreconditions).
        if (!(0,compare_stateful/* mayHoldState */.WS)(before))
            return null;
        // Within the maximum Flink redistributes the state; an unknown parallelism is that of the cluster on both sides.
        if (parallelism.after === undefined || parallelism.after <= (maxParallelism.before ?? smallestMaximum))
            return null;
        const also = hit.filter((one) => one.before !== before).map((one) => (0,rules_words/* called */.Ab)(one.before));
        const others = also.length === 0 ? "" : ` The same goes for ${(0,rules_words/* listed */.KE)(also)}.`;
        const common = {
            evidence: "rule",
            operator: before,
            at: after,
            why: "Keys are spread over as many groups as the max parallelism says, once and for all; more subtasks than groups cannot be served.",
            change: `${parallelism.after} > ${maxParallelism.before ?? "derived"}`,
        };
        if (maxParallelism.before === undefined)
            return {
                ...common,
                outcome: "unknown",
                message: `The operator ${(0,rules_words/* called */.Ab)(before)} is to run at a parallelism of ${parallelism.after}; the max parallelism that its state was saved with hangs on the deployed job's parallelism, which is not known here.${others}`,
                fix: "Give the deployed job's parallelism: --baseline-parallelism.",
            };
        if (!(0,compare_stateful/* holdsState */.K7)(before))
            return {
                ...common,
                outcome: "unknown",
                message: `The operator ${(0,rules_words/* called */.Ab)(before)} is to run at a parallelism of ${parallelism.after}, above the max parallelism of ${maxParallelism.before} in the savepoint, and it could not be seen whether it holds state.${others}`,
                fix: `Stay at or below ${maxParallelism.before}, or look into a savepoint of the deployed job: without state of this operator the step is harmless.`,
            };
        return {
            ...common,
            outcome: "refuses",
            message: `The operator ${(0,rules_words/* called */.Ab)(before)} is to run at a parallelism of ${parallelism.after}, but its state was saved with a max parallelism of ${maxParallelism.before}.${others}`,
            fix: `Stay at or below ${maxParallelism.before}. A higher max parallelism needs the state rewritten (State Processor API) or the job started without it.`,
            flinkSays: {
                exception: "java.lang.IllegalStateException",
                message: `The state for task ${after.chain} can not be restored. The maximum parallelism (${maxParallelism.before}) of the restored state is lower than the configured parallelism (${parallelism.after}). Please reduce the parallelism of the task to be lower or equal to the maximum parallelism.`,
            },
        };
    },
};
/** What Flink derives for any parallelism up to 85, and the least that it ever derives. */
const smallestMaximum = 128;

;// CONCATENATED MODULE: ./lib/src/rules/pattern-changed.js


const patternChanged = {
    id: "pattern-changed",
    title: "Matches that are under way stand at a stage that the new pattern does not have, or has elsewhere",
    judge: ({ before, after }) => {
        const [was, is] = [stages(before), stages(after)];
        if (was.size === 0 || is.size === 0)
            return null;
        const gone = [...was.keys()].filter((name) => !is.has(name) && holdsMatches(was.get(name)));
        const deposed = [...was.keys()].filter((name) => begins(was.get(name)) && !begins(is.get(name)));
        if (gone.length === 0 && deposed.length > 0)
            return preceded(before, after, deposed);
        // More stages, other conditions, more or less time: matches under way go on from where they stand.
        if (gone.length === 0)
            return heldAgainstTheClock(before, after) ? outOfTime(before, after) : null;
        return {
            outcome: "fails-later",
            evidence: "rule",
            operator: before,
            at: after,
            message: `The pattern of ${(0,rules_words/* called */.Ab)(before)} has no stage ${(0,rules_words/* listed */.KE)(gone.map((name) => `"${name}"`))} any more. The job starts, and fails with the first record of a key whose match stands there.`,
            why: "A match that is under way is saved as the name of the stage that it stands at. Every key that has met a record has one that stands at the first stage, so that no key goes on when that is renamed.",
            fix: fixFor(before, "Keep the names of the stages, begin(...) and next(...) alike. If the pattern has to be another one, give it another uid and say with --allowNonRestoredState that the matches under way may go.", "Keep the names of the variables in PATTERN and DEFINE."),
            flinkSays: {
                exception: "org.apache.flink.util.FlinkRuntimeException",
                message: `State ${gone.toSorted()[0]} does not exist in the NFA.`,
            },
            change: `pattern without ${gone.toSorted().join(" ")}`,
        };
    },
};
/** What waits for a first event has none yet, and is now taken for a match that went past its first stage. */
const preceded = (before, after, names) => ({
    outcome: "fails-later",
    evidence: "rule",
    operator: before,
    at: after,
    message: `The pattern of ${(0,rules_words/* called */.Ab)(before)} no longer begins with the stage ${(0,rules_words/* listed */.KE)(names.map((name) => `"${name}"`))}, which it still has. The job starts, and fails with the first record of a key that has met one before.`,
    why: "Every key that has met a record waits at the first stage of the pattern, which is saved by its name. In the new pattern a match at this stage has an event behind it; this one has none, and Flink fails to look it up.",
    fix: fixFor(before, "Let the pattern begin with the stage that it began with. If another one has to come first, give the pattern another uid and say with --allowNonRestoredState that the matches under way may go.", "Let PATTERN begin with the variable that it began with."),
    flinkSays: { exception: "java.lang.NullPointerException", message: "(no message)" },
    change: `pattern begins before ${names.toSorted().join(" ")}`,
});
/**
 * The other way round their time is that of the machine, which no event has reached yet: nothing runs out. Without a limit nothing ever does.
 */
const heldAgainstTheClock = ({ facts: was }, { facts: is }) => was["pattern.time"] === "event" &&
    is["pattern.time"] === "processing" &&
    (Number(is["pattern.within"]) > 0 || is["pattern.withinStages"] !== undefined);
const outOfTime = (before, after) => ({
    outcome: "loses",
    evidence: "heuristic",
    operator: before,
    at: after,
    message: `The pattern of ${(0,rules_words/* called */.Ab)(before)} was matched in event time and is matched in processing time now. Matches under way began at the time of an event and are held against the clock: all that began longer ago than the pattern's limit end as timed out with the next record of their key.`,
    why: "A match that is under way is saved with the time at which it began, and not with what kind of time that is. Between the time of events and that of the machine lie at least the delay of the stream and the time that the job was down.",
    fix: "Where the limit is much longer than events are late, nothing happens. Else let the pattern stay in event time, or give it another uid and say with --allowNonRestoredState that the matches under way may go.",
    change: "pattern in processing time",
});
const begins = (stage) => stage !== undefined && stage.startsWith("Start:");
const prefix = "pattern.stage.";
const stages = ({ facts }) => new Map(Object.entries(facts).flatMap(([name, text]) => name.startsWith(prefix) ? [[name.slice(prefix.length), text]] : []));
/** A match that reaches the end is emitted, and one that is stopped is dropped: neither is saved. */
const holdsMatches = (stage) => stage !== undefined && !/^(Final|Stop):/.test(stage);

;// CONCATENATED MODULE: ./lib/src/rules/pojo-field-renamed.js

const pojoFieldRenamed = {
    id: "pojo-field-renamed",
    title: "A field of a POJO in state was probably renamed, and its values are dropped",
    judge: ({ before, after, from, type, fromField, toFields }) => ({
        outcome: "loses",
        // What is lost is sure; that the new field is the old one is not.
        evidence: "heuristic",
        operator: before,
        at: after,
        state: from.name,
        message: `The field "${fromField}" of ${type} seems to be called ${either(toFields)} now. In the state "${from.name}" of ${(0,rules_words/* called */.Ab)(before)} the values of "${fromField}" are dropped and ${either(toFields)} starts at its default, without an error.`,
        why: "Flink matches the fields of a POJO by name. To it one field is gone and another one is new.",
        fix: `Keep the field's name "${fromField}" (getter and setter may be called otherwise if the field is public), or keep both and copy when a value is next read. If they are really two fields, nothing is lost that the new code wants.`,
        change: `${from.kind} ${type}.${fromField} -> ${toFields.join(",")}`,
    }),
};
/** `"a"`, or `"a" or "b"`. */
const either = (names) => names.map((name) => `"${name}"`).join(" or ");

// EXTERNAL MODULE: ./lib/src/compare/query-functions.js
var query_functions = __webpack_require__(2050);
// EXTERNAL MODULE: ./lib/src/compare/query-tables.js
var query_tables = __webpack_require__(9134);
// EXTERNAL MODULE: ./lib/src/compare/query-terms.js
var query_terms = __webpack_require__(9496);
;// CONCATENATED MODULE: ./lib/src/rules/query-calls.js


/**
 * Whether two lists of aggregate calls gather the same values, of other rows at most: `FILTER`, the condition of a `CASE` and what stands in
 * for a missing value say which rows count, as `WHERE` does. Two calls that trade places are told apart by just these.
 */
function gatherTheSame(was, is) {
    const [old, now] = [(0,query_items/* queryItems */.R)(was), (0,query_items/* queryItems */.R)(is)];
    if (old.length !== now.length)
        return false;
    const changed = [...old.keys()].filter((at) => old[at] !== now[at]);
    return !tradePlaces(was, is) && changed.every((at) => withoutRows(old[at] ?? "") === withoutRows(now[at] ?? ""));
}
/** Whether two calls of a list trade places. */
function tradePlaces(was, is) {
    const [old, now] = [(0,query_items/* queryItems */.R)(was), (0,query_items/* queryItems */.R)(is)];
    const changed = [...old.keys()].filter((at) => old[at] !== now[at]);
    return changed.some((at) => changed.some((other) => old[at] === now[other]));
}
const withoutRows = (call) => gathered((0,query_terms/* canonicalTerm */.H)(call.replace(/ FILTER .*$/s, "").replace(precision, "$1")));
/** How many digits or letters a cast leaves room for: what is kept has a type of its own, and that is the same here. */
const precision = /\b(VARCHAR|CHAR|VARBINARY|BINARY|DECIMAL|TIMESTAMP|TIMESTAMP_LTZ|TIME)\(\d+(?:, \d+)?\)/g;
/** An expression without its conditions. */
function gathered(text) {
    const call = /^(\w+)\((DISTINCT )?(.*)\)$/s.exec(text);
    const [, name = "", distinct = "", inner = ""] = call ?? [];
    // A count of what is not null counts rows as well, fewer of them.
    if (text.startsWith("COUNT WHERE(") || /^COUNT\((?!DISTINCT )/.test(text))
        return "COUNT(*)";
    if (call === null || !(0,query_items/* isClosed */.L)(inner))
        return text;
    const given = (0,query_items/* queryItems */.R)(inner);
    const values = given.filter((one) => !isLiteral(one));
    if (/^(COALESCE|IFNULL|NVL)$/.test(name) && values.length === 1)
        return gathered(values[0] ?? "");
    if (/^(CASE|IF)$/.test(name))
        return chosen(given);
    // What is kept are the last values, as many as are looked back (`LagAggFunction`): more or fewer from now on.
    if (name === "LAG")
        return `LAG(${gathered(given[0] ?? "")})`;
    return `${name}(${distinct}${given.map(gathered).join(", ")})`;
}
/** `CASE(condition, value, ..., otherwise)`: the value, where nothing or a constant is the only other one. */
function chosen(given) {
    const values = given.filter((_, at) => at % 2 === 1 || at === given.length - 1);
    const [value, ...others] = [...new Set(values.filter((one) => !isLiteral(one)).map(gathered))];
    return value !== undefined && others.length === 0 ? value : `CASE(${values.map(gathered).join(", ")})`;
}
const isLiteral = (text) => /^\(?(null|-?\d[\d.]*|\w*'[^']*')(:[\w() ,."]+)?\)?$/i.test(text);

;// CONCATENATED MODULE: ./lib/src/rules/query-groups.js


/**
 * Groups by a choice among texts and numbers that are written out, the same ones on both sides: the keys are where they were, and which rows go where may
 * change as a filter may.
 */
function sameGroups(before, after, name) {
    const [was, is] = [(0,query_items/* queryItems */.R)(before.facts[name]), (0,query_items/* queryItems */.R)(after.facts[name])];
    return (was.length === is.length &&
        was.every((item, at) => {
            const choices = choicesOf(item);
            return item === is[at] || (choices !== undefined && choices === choicesOf(is[at] ?? ""));
        }));
}
/** Of `CASE(<condition>, <value>, ..., <value>)` the values, sorted; undefined unless all of them are written out. */
function choicesOf(item) {
    const inner = /^CASE\((.*)\)$/s.exec(item)?.[1];
    if (inner === undefined)
        return undefined;
    const parts = (0,query_items/* queryItems */.R)(inner);
    const values = parts.filter((_, at) => at % 2 === 1 || at === parts.length - 1);
    return values.every((value) => /^(?:'[^']*'|-?\d+(?:\.\d+)?|null|true|false)(?::[\w()]+)?$/i.test(value))
        ? [...new Set(values)].sort().join(", ")
        : undefined;
}
/**
 * A count of different values that the planner split: the parts of a group lie under its key and a number made of the value. Parts that begin anew
 * are added to the group's sum, which goes on.
 */
function onlyBucketsDiffer(before, after, name) {
    const [was, is] = [(0,query_items/* queryItems */.R)(before.facts[name]), (0,query_items/* queryItems */.R)(after.facts[name])];
    return (was.length === is.length &&
        was.every((item, at) => item === is[at] || [item, is[at] ?? ""].every((one) => one.startsWith("MOD(HASH_CODE("))));
}
const hasDenseKeys = ({ key }) => {
    const columns = Object.values(key?.serializer.tree.children ?? {});
    return columns.length > 0 && columns.every(({ serializer }) => isDense(serializer));
};

;// CONCATENATED MODULE: ./lib/src/rules/query-effects.js





const ofFunctions = {
    unless: "it is the same function written anew",
    find: "See whether both functions mean the same by what they keep and answer",
};
const identifying = ["sql.keys", "sql.partialKeys", "sql.on", "sql.calls", "sql.order"];
/** What an edit of a query may do to what is kept; the first that applies says what happens. */
const query_effects_effects = [
    {
        facts: identifying,
        by: (before, after, names, given) => {
            const changed = names.filter((name) => identifying.includes(name));
            return (changed.length > 0 &&
                changed.every((name) => (0,query_functions/* onlyFunctionsUnclear */.g)({ before, after: given }, name, (0,own/* own */.Z)(after.facts, name)) &&
                    !tradePlaces((0,own/* own */.Z)(before.facts, name), (0,own/* own */.Z)(after.facts, name))));
        },
        says: "calls another function of the user's own",
        why: "What a function of the user's own adds up is kept as a row of numbers, and what it answers is a key like any other. Flink compares their types, never which class they come from.",
        outcome: () => "unknown",
    },
    {
        facts: ["sql.keys", "sql.partialKeys"],
        by: (before, after, names) => ["sql.keys", "sql.partialKeys"].some((name) => names.includes(name) && !sameGroups(before, after, name)),
        says: "has other keys",
        why: "A query's state lies under the values of its key columns. Flink compares the types of these columns, never which they are.",
        outcome: (before, after) => hasDenseKeys(before) || onlyBucketsDiffer(before, after, "sql.keys") ? "misreads" : "loses",
    },
    {
        // What a join compares besides is asked of rows that are kept as they are.
        facts: ["sql.on"],
        by: (_before, _after, names) => names.includes("sql.on"),
        says: "compares other columns",
        why: "A join keeps the rows of both sides under the values of the columns that have to be equal. Flink compares the types of these columns, never which they are.",
        // Of a table that stands where another one stood the columns are called the same, and hold the same values: else nobody would join both by them.
        outcome: (before, after) => hasDenseKeys(before) || (0,query_tables/* withoutTables */.kY)((0,own/* own */.Z)(before.facts, "sql.on")) === (0,query_tables/* withoutTables */.kY)((0,own/* own */.Z)(after.facts, "sql.on"))
            ? "misreads"
            : "loses",
    },
    {
        facts: ["sql.calls"],
        by: ({ facts: was }, { facts: is }, names) => names.includes("sql.calls") && !gatherTheSame((0,own/* own */.Z)(was, "sql.calls"), (0,own/* own */.Z)(is, "sql.calls")),
        says: "aggregates something else",
        why: "Aggregates are kept as a row of numbers, in the order in which the query asks for them. That row has the same types for many queries, so that nothing tells one from the other.",
        outcome: () => "misreads",
    },
    {
        facts: ["sql.window"],
        by: (before, after, names) => names.includes("sql.window") && !takesRowsAsTheyCome(before, after),
        says: "cuts its windows otherwise",
        why: "What a window has gathered lies under the time at which it, or a slice of it, ends. After the restore the new windows take up what lies under ends that they share with the old ones, and never ask for the rest.",
        outcome: (before) => (/^cumulate/i.test(windowOf(before)) ? "loses" : "misreads"),
    },
    {
        facts: ["sql.window"],
        by: (before, after, names) => names.includes("sql.window") &&
            (0,own/* own */.Z)(before.facts, "sql") === "OverAggregate" &&
            /^RANG(?!.*UNBOUNDED)/.test(windowOf(before)) &&
            /^ROWS(?!.*UNBOUNDED)/.test(windowOf(after)),
        says: "looks back by rows where it looked back in time",
        why: "What was aggregated goes on, while the rows that are in it are counted from nothing on. Those of before the restore are never taken out again, so that the result is too high from then on.",
        outcome: () => "misreads",
        ofOtherStates: true,
    },
    {
        facts: ["sql.zone"],
        by: ({ facts: was }, { facts: is }, names) => names.includes("sql.zone") && !mayBeWithoutZone((0,own/* own */.Z)(was, "sql.zone"), (0,own/* own */.Z)(is, "sql.zone")),
        says: "cuts its windows by another time zone",
        why: "What a window has gathered lies under the local time at which it ends, for days as for seconds. After the restore rows of the same moment belong to a window that ends at another local time.",
        outcome: ({ facts: was }, { facts: is }) => (0,own/* own */.Z)(was, "sql.zone") === undefined || (0,own/* own */.Z)(is, "sql.zone") === undefined ? "unknown" : "misreads",
        doubt: {
            unless: "the machine that plans the job is in that time zone anyway",
            find: "See which time zone the machine is in that plans the deployed job, which is its session's where table.local-time-zone is not set; the same one may be written out",
        },
    },
    {
        // The first row that was kept gives way to the next one that comes, as the last would.
        facts: ["sql.keep"],
        by: ({ facts: was }, _after, names) => names.includes("sql.keep") && (0,own/* own */.Z)(was, "sql.keep") === "LastRow",
        says: "keeps the first row of a key where it kept the last",
        why: "A deduplication saves one row of each key. Which of its rows that is Flink does not know: it takes the last one that came before the restore for the first one of all.",
        outcome: () => "misreads",
    },
    {
        facts: ["sql.order"],
        by: (before, _after, names) => names.includes("sql.order") && /Rank|TopN|Sort/.test((0,own/* own */.Z)(before.facts, "sql") ?? ""),
        says: "orders by something else",
        why: "The rows of a ranking are kept under what they are ordered by. Flink compares the type of that, never which column it is.",
        outcome: () => "misreads",
    },
    {
        facts: ["sql.columns"],
        by: (_before, _after, names) => names.includes("sql.columns"),
        says: "has something else in columns of its rows, of which something else is made behind it",
        why: "Rows are kept with the columns that the query needs of them, and are handed out as they are when they are asked for again: by a row of a join's other side, by a place in a ranking, by a pattern that is complete. Flink compares the types of these columns, never what the query puts into them.",
        outcome: () => "misreads",
    },
];
/** A session takes in what comes next to it and keeps what it has, whatever the gap is now; rows before a row are counted anew with each row. */
const takesRowsAsTheyCome = (before, after) => (0,own/* own */.Z)(before.facts, "sql") === "OverAggregate" || [before, after].every((one) => /^session/i.test(windowOf(one)));
/** Windows of a time without a zone are cut by UTC whatever the session's zone is; where one side does not set that, UTC on the other says nothing. */
const mayBeWithoutZone = (was, is) => (was === undefined || is === undefined) && (was ?? is) === "UTC";
const windowOf = ({ facts }) => (0,own/* own */.Z)(facts, "sql.window") ?? "";

;// CONCATENATED MODULE: ./lib/src/rules/query-changed.js




const queryChanged = {
    id: "query-changed",
    title: "A query asks for something else and goes on from what the old one saved",
    judge: ({ before, after, names, also }) => {
        const now = { ...after, facts: (0,query_words/* factsInOldWords */.h)({ before, after }) };
        const effect = query_effects_effects.find(({ by }) => by(before, now, names, after));
        // Where a type changed as well, Flink has an answer of its own.
        if (effect === undefined || (effect.ofOtherStates !== true && !sameTypes(before, after)))
            return null;
        const followers = also.length === 0 ? "" : ` The same goes for ${(0,rules_words/* listed */.KE)(also.map((one) => (0,rules_words/* called */.Ab)(one.before)))} behind it.`;
        const outcome = effect.outcome(before, now);
        const doubt = effect.doubt ?? ofFunctions;
        return {
            outcome,
            evidence: "rule",
            operator: before,
            at: after,
            message: `${(0,rules_words/* called */.Ab)(before)} ${effect.says} (${editsOf(before.facts, now.facts, effect.facts)}). ${ends[outcome]((0,rules_words/* belongings */.BT)(before), doubt.unless)}${followers}`,
            why: effect.why,
            fix: `${outcome === "unknown" ? `${doubt.find}: then nothing has to be done. Else: nobody` : "Nobody"} can give an operator of a query another uid. ${anotherJob}`,
            change: `query ${editsOf(before.facts, now.facts, effect.facts)}`,
        };
    },
};
const ends = {
    misreads: (kept) => `It goes on from what the old query saved, ${kept}, and takes it for its own, without an error.`,
    unknown: (kept, unless) => `If it means something else, it goes on from what the old one left, ${kept}, and takes it for its own, without an error. If ${unless}, nothing changes.`,
    loses: (kept) => `Everything starts from nothing, without an error; what the old query saved, ${kept}, stays where no row comes any more.`,
};
const sameTypes = (before, after) => before.key?.serializer.snapshot === after.key?.serializer.snapshot &&
    before.states.every((state) => snapshotsOf(state) === snapshotsOf(after.states.find((other) => isSame(state, other))));
const isSame = (one, other) => one.name === other.name && one.kind === other.kind;
const snapshotsOf = (state) => state === undefined
    ? ""
    : Object.entries(state.serializers)
        .map(([role, serializer]) => `${role} ${serializer.snapshot}`)
        .sort()
        .join("\n");

;// CONCATENATED MODULE: ./lib/src/rules/query-plan-changed.js



const queryPlanChanged = {
    id: "query-plan-changed",
    title: "The plan of a query has another shape, and the state of the old one finds no operator",
    judge: (facts, circumstances) => {
        const { hit, moved, perhapsThere } = facts;
        const [subject, ...others] = [...hit].sort((one, other) => (one.id < other.id ? -1 : 1));
        if (subject === undefined)
            return null;
        const common = {
            operator: subject,
            at: moved.find(({ before }) => before === subject)?.after ?? subject,
            why: "Nobody gives the operators of a query a uid: Flink knows each by its place in the plan of all statements together, and the planner puts them in place anew for each version of the text.",
            change: "query plan",
        };
        const who = (0,rules_words/* listed */.KE)([subject, ...others].map(rules_words/* called */.Ab), 20);
        if (perhapsThere.length > 0) {
            return {
                ...common,
                outcome: "unknown",
                evidence: "rule",
                message: `${query_plan_changed_causeOf(facts)} It cannot be told whether ${who} are where they were: that hangs on the parallelism of the job, which is not known here.`,
                fix: "Give the parallelism of both sides: --parallelism and --baseline-parallelism.",
            };
        }
        return {
            ...common,
            ...unmatchedState(subject, circumstances),
            message: `${query_plan_changed_causeOf(facts)} What ${who} saved ${consequence(circumstances)}.`,
            fix: "Leave the deployed statements as they are, and run the new or changed one as a job of its own. If the query has to change in place, its state cannot be kept: start it without this savepoint, from where its result has to begin, and stop the old job once it has caught up. COMPILE PLAN pins a plan against new versions of Flink, not against another query.",
        };
    },
};
/** The edit, as the one who made it would put it. */
function query_plan_changed_causeOf({ hit, added, removed, steps }) {
    const parts = [
        ...(added.length === 0 ? [] : [`${inserts(added)} came in`]),
        ...(removed.length === 0 ? [] : [`${inserts(removed)} went out`]),
    ];
    if (parts.length > 0)
        return `The statements changed: ${parts.join(", and ")}.`;
    const statements = [...new Set(hit.flatMap((operator) => (0,queries/* statementOf */.T8)(operator) ?? []))];
    const whose = statements.length === 0 ? "the query" : (0,rules_words/* listed */.KE)(statements);
    return steps.length === 0
        ? `The plan of ${whose} has its steps in another place.`
        : `The plan of ${whose} has other steps (${steps.join(", ")}).`;
}
const inserts = (tables) => (0,rules_words/* listed */.KE)(tables.map((table) => `INSERT INTO ${table}`));

;// CONCATENATED MODULE: ./lib/src/rules/restore-refused.js


const restoreRefused = {
    id: "restore-refused",
    title: "Flink's own restore of the operator fails",
    judge: (facts, { path }) => {
        if ("allowNonRestoredState" in facts)
            return facts.allowNonRestoredState === path.allowNonRestoredState ? byJobManager(facts) : null;
        if (!("before" in facts))
            return expecting(facts.after, facts.after, facts.missing, facts.exception);
        const { before, after, backends, phase, exception, missing } = facts;
        if (!backends.includes(path.stateBackend))
            return null;
        if (missing !== undefined)
            return expecting(before, after, missing, exception);
        const said = later.get(phase);
        return {
            // A job that never has such values never meets this.
            outcome: phase === "edges" ? "unknown" : said === undefined ? "refuses" : "fails-later",
            evidence: "flink",
            operator: before,
            at: after,
            message: said === undefined
                ? `The operator ${(0,rules_words/* called */.Ab)(before)} cannot be restored from what the deployed job saved.`
                : `The operator ${(0,rules_words/* called */.Ab)(before)} takes its old state over, but ${said}.`,
            why: "The deployed job's states were offered to the new operator by Flink's own classes, and this is what they threw.",
            fix: "Put the types and states of this operator back as they were, and bring the change in under new state names.",
            ...(0,rules_words/* flinksWords */.D8)(exception),
            change: `refused ${exception.exception}`,
        };
    },
};
/** Neither a value nor Flink is to blame: with the states that are missing, the same restore goes well. */
const expecting = (operator, at, missing, exception) => {
    const states = (0,rules_words/* theStates */.Uw)(missing);
    return {
        outcome: "refuses",
        evidence: "flink",
        operator,
        at,
        message: `The operator ${(0,rules_words/* called */.Ab)(at)} cannot be restored: its own code expects something in ${states}, and the deployed job saved nothing there.`,
        why: "Flink tells every operator of a restored task that it is restored, also one that is new to the savepoint, and a state that is new is empty then. " +
            "The restore was carried out by Flink's own classes without these states and with them: only without them the operator's code threw.",
        fix: `In initializeState, go through ${states} and take what is there, instead of expecting an element because isRestored() is true.`,
        ...(0,rules_words/* flinksWords */.D8)(exception),
        change: `expects ${[...missing].sort().join(" ")}`,
    };
};
/** Before any task starts; which operator it is about stands in Flink's words alone. */
const byJobManager = ({ before, exception }) => ({
    outcome: "refuses",
    evidence: "flink",
    operator: (0,rules_whole/* wholeOf */.l)(before),
    message: `The savepoint of the pipeline "${before.name}" cannot be restored: the job manager refuses it before any task starts.`,
    why: "The deployed job's operators, with their parallelism, were offered to the new job graph by Flink's own classes, and this is what they threw.",
    fix: "Find the operator that Flink names, and put its uid, parallelism and max parallelism back as they were.",
    ...(0,rules_words/* flinksWords */.D8)(exception),
    change: `refused by the job manager ${exception.exception}`,
});
/** By the trial's phase, what fails although the job runs. */
const later = new Map([
    ["snapshot", "fails when the next savepoint is taken"],
    ["again", "cannot be restored from the next savepoint"],
    [
        "edges",
        "not if it has values at the edge of their type (missing, empty or extreme ones), which it may have or not",
    ],
]);

;// CONCATENATED MODULE: ./lib/src/rules/serializer-unverified.js

const serializerUnverified = {
    id: "serializer-unverified",
    title: "A type in state changed and Flink could not be asked whether it can be restored",
    judge: (facts) => {
        if (facts.compatibility !== undefined)
            return null;
        const state = "from" in facts ? facts.from.name : undefined;
        return {
            outcome: "unknown",
            evidence: "rule",
            operator: facts.before,
            at: facts.after,
            ...(state === undefined ? {} : { state }),
            message: `The type of ${state === undefined ? "the key" : `the state "${state}"`} of ${(0,rules_words/* called */.Ab)(facts.before)} changed${(0,rules_words/* because */.xx)(facts.differences)}. Whether Flink can restore it was not tried.`,
            why: "Only Flink's own serializers can tell whether the old bytes can be read; they were not asked for this operator.",
            fix: "Let the trial run: leave out --no-trial, or give the trial.json that was made together with the candidate's manifest.",
            change: `${facts.role} unverified`,
        };
    },
};

;// CONCATENATED MODULE: ./lib/src/rules/meaning-example.js

const meaning_example_longest = 60;
/** ` (on the made-up record {...} it says [...], where it should say [...])`, or nothing. */
function exampleOf(example) {
    if (example === undefined)
        return "";
    const { record, own, restored } = example;
    return ` (on the made-up record ${shortJson(record, meaning_example_longest)} it emits ${emitted(restored)} instead of ${emitted(own)})`;
}
const emitted = ({ emitted: values = [], threw }) => threw !== undefined
    ? "nothing and throws"
    : values.length === 0
        ? "nothing"
        : values.map((value) => shortJson(value, meaning_example_longest)).join(", ");

;// CONCATENATED MODULE: ./lib/src/rules/state-backend-changed.js


const stateBackendChanged = {
    id: "state-backend-changed",
    title: "The job moves to another state backend, on which its code does otherwise",
    judge: ({ before, after, from, to, as, example }, { path }) => {
        if (path.stateBackend !== to)
            return null;
        return {
            outcome: outcomes[as],
            evidence: "heuristic",
            operator: before,
            at: after,
            message: `On ${names[to]} ${(0,rules_words/* called */.Ab)(before)} ${happens[as]((0,rules_words/* belongings */.BT)(before))} on ${names[from]}, where the deployed job runs${exampleOf(example && { record: example.record, own: example.there, restored: example.here })}.`,
            why: why[to],
            fix: `${fixes[to]} Release that on ${names[from]} first, and move once it has run there; or go on with ${names[from]} (state.backend.type: ${from}).`,
            change: `${from} -> ${to} ${as}`,
        };
    },
};
const outcomes = { throws: "fails-later", empty: "loses", other: "misreads" };
const happens = {
    throws: (kept) => `fails on a record once it goes on from ${kept}, which it does not do`,
    empty: (kept) => `finds nothing of ${kept}, which it does`,
    other: (kept) => `makes something else of ${kept}, than`,
};
const names = { hashmap: "the heap", rocksdb: "RocksDB" };
/** By the backend that the job moves to. */
const why = {
    rocksdb: "The heap hands out the stored object itself: what the code changes in it is kept without update() or put(), and an entry of a map is found by equals() and hashCode(). RocksDB hands out a copy, keeps what was put back, finds an entry by its bytes, and goes through a map in their order.",
    hashmap: "RocksDB writes a value when it is put, and hands out a copy. The heap keeps the object that it was given: code that goes on changing it, or puts one object under several keys, changes what is stored.",
};
const fixes = {
    rocksdb: "Put back what the code changes, with update() or put(), and let nothing hang on the order of a map.",
    hashmap: "Store an object of its own for each key, and change none that was stored.",
};

;// CONCATENATED MODULE: ./lib/src/rules/state-kind-changed.js


const stateKindChanged = {
    id: "state-kind-changed",
    title: "A keyed state keeps its name but changes its kind",
    judge: ({ before, after, from, to }) => ({
        outcome: lazily_met(to, after).outcome,
        evidence: "rule",
        operator: before,
        at: after,
        state: from.name,
        message: `The state "${from.name}" of ${(0,rules_words/* called */.Ab)(before)} was saved as ${named(from.kind)} and is now asked for as ${named(to.kind)}. ${lazily_met(to, after).when}`,
        why: "Flink restores a state only into the kind that it was saved as; there is no conversion.",
        fix: `Give the new ${to.kind} state another name. To carry the values over, keep "${from.name}" beside it and move them when a key is next seen.`,
        flinkSays: {
            exception: "java.lang.IllegalStateException",
            message: `Incompatible key/value state types. Was [${from.kind.toUpperCase()}], registered with [${to.kind.toUpperCase()}].`,
        },
        change: `${from.kind} -> ${to.kind}`,
    }),
};
const named = (kind) => `${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind} state`;

;// CONCATENATED MODULE: ./lib/src/rules/meaning-words.js

const storedIn = (names) => ({
    states: names.length === 0 ? "what it keeps" : (0,rules_words/* theStates */.Uw)(names),
    ...(names.length > 1 ? { are: "they are", them: "them" } : { are: "it is", them: "it" }),
});
/** @param names of the operator's states */
const ofOperator = (as, names) => ({
    happens: (operator) => meaning_words_happens[as](operator, storedIn(names)),
    why: whys[as],
    fix: meaning_words_fixes[as],
});
/** Where an old timer is what it fails on. */
const ofTimers = (names) => ({
    happens: (operator) => `The operator ${operator} takes ${names.length === 0 ? "the timers of the deployed job" : `${(0,rules_words/* theStates */.Uw)(names)} and its timers`} over, and its own code fails when the first of these timers goes off`,
    why: `${both} When a timer of the deployed one went off before a record had come to its key, it threw: it looked for what only a record of the new code leaves there.`,
    fix: "Let the code that timers call take what the deployed job has left under a key: what is stored only from now on is not there for keys whose timers were set before.",
});
/** Where no restore goes well, be it from what the new code has saved itself. */
const ofRestart = (as, names) => {
    const { states, them } = storedIn(names);
    const ends = {
        empty: `goes on as if nothing was in ${them}`,
        silent: "says nothing any more",
        throws: "fails on the first record that meets what is stored",
    };
    return {
        happens: (operator) => `The new code of the operator ${operator} takes ${states} over and ${ends[as] ?? "does otherwise than before"}, from whatever it is restored`,
        why: `${both} From either it does so. One that is never restored does what the deployed one does: what the new code goes by does not outlive a restore.`,
        fix: "Let the new code find what it goes by in its state, and make all else from that when it is opened; let it ask for nothing that its serializer leaves out, such as transient fields or, on the heap, the names of a Row's fields.",
    };
};
/** Where other records come to an operator that may be as it was. */
function ofRecords(as, names, through) {
    const { states } = storedIn(names);
    const makers = (0,rules_words/* listed */.KE)(through.map(rules_words/* called */.Ab));
    const many = through.length > 1;
    const ends = {
        other: `what is in ${states} was made of the old ones and is taken for what it is not`,
        empty: `what is in ${states} was made of the old ones and is not found any more`,
        silent: `of what is in ${states}, which was made of the old ones, nothing comes out any more`,
        throws: `its code fails on the first of them that meets what the deployed job has stored in ${states}`,
        refused: `it cannot be restored from what the deployed job has put into ${states}`,
        unreadable: `what it puts into ${states} from now on cannot be read again`,
    };
    return {
        happens: (operator) => `Records come to the operator ${operator} otherwise than before, because of what ${makers} ${many ? "make" : "makes"} of them, and ${ends[as]}`,
        why: `Flink compares the types of what is stored, never what it is made of. The same made-up records went through both versions, from where ${makers} ${many ? "get" : "gets"} them to what comes of them behind the operator. By themselves the two end with the same; from the deployed one's state the new one does not.`,
        fix: "Let records come to the operator as they came, and make others of what it emits; or turn the old values into new ones where they are met, or with the State Processor API. If the records that really come are the same after the edit, nothing happens.",
    };
}
const meaning_words_happens = {
    other: (operator, { states, are, them }) => `The operator ${operator} takes ${states} over as ${are} and means something else by what is in ${them}`,
    empty: (operator, { states, them }) => `The operator ${operator} takes ${states} over and goes on as if nothing was in ${them}`,
    silent: (operator, { states, them }) => `The operator ${operator} takes ${states} over and, because of what is in ${them}, says nothing where it ought to`,
    throws: (operator, { states }) => `The operator ${operator} takes ${states} over, and its own code fails on the first record that meets what the deployed job has stored`,
    refused: (operator, { states }) => `The operator ${operator} cannot be restored from what the deployed job's code puts into ${states}`,
    unreadable: (operator, { states }) => `What the new code of the operator ${operator} puts into ${states} cannot be read again: the job takes the old values over, and fails with its own`,
};
const both = "The same made-up records went through the deployed operator and through the new one, and the new one was restored twice: from what it had saved itself, and from what the deployed one had.";
const whys = {
    other: `Names and types are as they were, so that Flink finds nothing to object to. ${both} By themselves the two say the same; from the deployed one's state the new one does not.`,
    empty: `Names and types are as they were, so that Flink finds nothing to object to. ${both} By themselves the two say the same; from the deployed one's state the new one says what it says without any.`,
    silent: `Names and types are as they were, so that Flink finds nothing to object to. ${both} By themselves the two say the same; from the deployed one's state the new one says nothing.`,
    throws: `${both} Only from the deployed one's state did it throw.`,
    refused: `${both} From the deployed one's state it did not start.`,
    unreadable: `${both} From what it had saved itself it did not start.`,
};
const meaning_words_fixes = {
    other: "Let the new code read what the old one has stored as it was meant, or give what means something else a state of another name, and turn the old values into new ones where they are met.",
    empty: "Let the new code look where the old one has stored it, and turn the old values into new ones where they are met.",
    silent: "Let the new code read what the old one has stored as it was meant: a number that was larger than any that come now stays the largest. Or give what means something else a state of another name.",
    throws: "Let the new code take old values as they are: what it stores only from now on is not there for keys that the deployed job has seen.",
    refused: "Keep the classes of what is stored, with their names, until the old values are gone; or turn them into others in a release between.",
    unreadable: "Store values of classes that the serializer can read back, such as java.util.ArrayList.",
};

;// CONCATENATED MODULE: ./lib/src/rules/state-meaning-changed.js



const stateMeaningChanged = {
    id: "state-meaning-changed",
    title: "New code means something else by what is stored",
    judge: ({ before, after, seen: played, through }, { path }) => {
        const reading = readingOn(played, path);
        // What restores on the other backend and does as it should there is no business of this one.
        if (!reading)
            return null;
        const { as, restart, example, exception, at } = reading;
        const names = before.states
            .filter(({ kind, seen, name }) => kind !== "timer" && seen !== "static" && !isDropped(name, after))
            .map(({ name }) => name);
        const words = wordsOf(reading, names, through);
        return {
            outcome: state_meaning_changed_outcomeOf(reading, path),
            evidence: "heuristic",
            operator: before,
            at: after,
            message: `${words.happens((0,rules_words/* called */.Ab)(before))}${exampleOf(example)}${at === undefined ? "" : `. It is thrown at ${at}`}.`,
            why: words.why,
            fix: words.fix,
            ...(0,rules_words/* flinksWords */.D8)(exception),
            change: `meaning ${restart ? "restart " : ""}${as} ${exception?.exception ?? ""}`,
        };
    },
};
/** What the new code does not ask for it does not take over. */
const isDropped = (name, { complete, states }) => complete && states.every((state) => state.name !== name);
function wordsOf({ as, restart, ofTimer }, names, through) {
    if (ofTimer)
        return ofTimers(names);
    if (restart)
        return ofRestart(as, names);
    return through.length === 0 ? ofOperator(as, names) : ofRecords(as, names, through);
}
/** Where nothing is known of RocksDB the heap's word stands in. */
const readingOn = (seen, { stateBackend }) => seen[stateBackend] === undefined ? seen.hashmap : seen[stateBackend];
function state_meaning_changed_outcomeOf({ as }, { stateBackend }) {
    if (as === "other")
        return "misreads";
    if (as === "empty" || as === "silent")
        return "loses";
    // The heap meets all that is stored while it restores; RocksDB each value when it is asked for.
    return as === "refused" && stateBackend === "hashmap" ? "refuses" : "fails-later";
}

;// CONCATENATED MODULE: ./lib/src/rules/state-removed.js



const stateRemoved = {
    id: "state-removed",
    title: "A state is no longer asked for, and Flink carries it along",
    judge: ({ before, after, state, movedTo, waited }) => {
        // What a source saved is its position, and what a replaced operator saved is one loss: those rules say what it means.
        if (isReplacedSource(before, after) || isReplaced(before, after))
            return null;
        const subject = { evidence: "rule", operator: before, at: after, state: state.name };
        if (movedTo !== undefined)
            return {
                ...subject,
                outcome: "loses",
                message: `The state "${state.name}" of ${(0,rules_words/* called */.Ab)(before)} seems to have moved to ${(0,rules_words/* called */.Ab)(movedTo)}, where it starts empty, without an error.`,
                why: "Flink finds a state by its operator's id and then by its name. What one operator saved is handed to no other: it is carried along unread.",
                fix: `Ask for "${state.name}" in ${(0,rules_words/* called */.Ab)(before)} as before, or fill that of ${(0,rules_words/* called */.Ab)(movedTo)} anew: from the source, or in a savepoint that the State Processor API rewrote. If ${(0,rules_words/* called */.Ab)(movedTo)} only happens to have a state of this name, nothing is lost that the new code wants.`,
                change: `${state.kind} moved`,
            };
        const keeper = before.function;
        if (keeper !== undefined && isUnasked(keeper, after))
            return {
                ...subject,
                outcome: "loses",
                message: `The state "${state.name}" of ${(0,rules_words/* called */.Ab)(before)} starts from nothing, without an error: the function that keeps it, ${keeper}, is inside ${after.function ?? "another one"} now, which is not asked for state and so cannot pass it on.`,
                why: "Flink gives an operator's state to the function that the operator was made with, and saves what that one wants saved, if it is a CheckpointedFunction. Of functions inside it Flink knows nothing. What was saved is carried along unread.",
                fix: `Let ${after.function ?? "the outer function"} implement CheckpointedFunction and hand initializeState and snapshotState on to the function that it holds: the state is found again, under the same operator and name.`,
                change: `${state.kind} out of reach`,
            };
        if (waited)
            return {
                ...subject,
                evidence: "heuristic",
                outcome: "loses",
                message: `What waits in the state "${state.name}" of ${(0,rules_words/* called */.Ab)(before)} is never handed on, without an error. The deployed job does that when its timers go off; the new one no longer asks for the state, and made-up records brought nothing out at its timers.`,
                why: "A restored state that nobody registers is neither dropped nor an error: it is written on as it is, and nobody looks into it again. Records that came before the savepoint do not come a second time.",
                fix: `Ask for "${state.name}" for one more release, and hand on and clear what a timer, or the next record of its key, finds there: the old timers still go off. Take it out when all of them have. If what waits may go, nothing has to be done.`,
                change: `${state.kind} removed with what waits`,
            };
        // Nothing that the new code still wants is lost, so the restore is whole: a note, not a warning.
        return {
            ...subject,
            outcome: "compatible",
            message: `The state "${state.name}" of ${(0,rules_words/* called */.Ab)(before)} is no longer asked for. Flink keeps it in every savepoint from now on.`,
            why: "A restored state that nobody registers is neither dropped nor an error; it is written on as it is.",
            fix: "Nothing has to be done now. Keep the classes that it is made of in the JAR, and do not give its name to another state later: the old values would be back.",
            change: `${state.kind} removed`,
        };
    },
};
/** Whether the operator's function holds that one without being asked for state itself; the extractor says so. */
const isUnasked = (keeper, { facts }) => (facts["functions.unasked"] ?? "").split(", ").includes(keeper);

;// CONCATENATED MODULE: ./lib/src/rules/state-renamed.js



const stateRenamed = {
    id: "state-renamed",
    title: "A state was probably renamed, and its values stay behind under the old name",
    judge: ({ before, after, from, to }) => ({
        outcome: "loses",
        // What it loses is sure; that the new state is the old one is not.
        evidence: isPlanned(before) ? "rule" : "heuristic",
        operator: before,
        at: after,
        state: from.name,
        message: isPlanned(before)
            ? `${(0,rules_words/* called */.Ab)(before)} does its work in another way now, and asks for "${to.name}" where it saved "${from.name}". "${to.name}" starts empty, without an error.`
            : `The state "${from.name}" of ${(0,rules_words/* called */.Ab)(before)} seems to be called "${to.name}" now. "${to.name}" starts empty, without an error.`,
        why: "Flink finds a state by its name. The old one is carried along unread, and the new one is a state that never had values.",
        fix: isPlanned(before)
            ? `Nobody can give a state of a query another name. ${anotherJob}`
            : `Name it "${from.name}" in its descriptor again (the variable may be called what you like). If "${to.name}" is really another state, nothing is lost that the new code wants.`,
        change: `${from.kind} ${from.name} -> ${to.name}`,
    }),
};
/** The planner of SQL made the operator and named its states. */
const isPlanned = ({ facts }) => (0,own/* own */.Z)(facts, "sql") !== undefined;

;// CONCATENATED MODULE: ./lib/src/rules/state-scope-changed.js


const stateScopeChanged = {
    id: "state-scope-changed",
    title: "A state changed between keyed state and operator state",
    judge: ({ before, after, from, to }) => {
        // With its key the operator loses all keyed state; keying-removed says that once.
        if (before.key !== undefined && after.key === undefined)
            return null;
        return {
            outcome: "loses",
            evidence: "rule",
            operator: before,
            at: after,
            state: from.name,
            message: `The state "${from.name}" of ${(0,rules_words/* called */.Ab)(before)} was saved as ${state_scope_changed_word(from.kind)} and is now asked for as ${state_scope_changed_word(to.kind)}. It starts empty, without an error.`,
            why: "Keyed and operator state lie in different backends; a name in the one means nothing to the other.",
            fix: `Keep "${from.name}" as ${state_scope_changed_word(from.kind)} and move its content into the new one.`,
            change: `${from.kind} -> ${to.kind}`,
        };
    },
};
const state_scope_changed_word = (kind) => ((0,compare_stateful/* scopeOf */.Od)(kind) === "keyed" ? "keyed state" : "operator state");

;// CONCATENATED MODULE: ./lib/src/rules/timers-removed.js


const timersRemoved = {
    id: "timers-removed",
    title: "Timers that were set have nobody left to fire for",
    judge: ({ before, after, service, states }) => {
        // Every keyed process function has a timer service; where no code can set a timer there is none to lose.
        if (before.facts["timers"] === "never")
            return null;
        // One loss, with its states.
        if (isReplaced(before, after))
            return null;
        const [first] = states;
        if (first === undefined)
            return null;
        return {
            outcome: "loses",
            evidence: "rule",
            operator: before,
            at: after,
            state: first.name,
            message: `The timers of ${(0,rules_words/* called */.Ab)(before)} (service "${service}") are no longer taken over; those that are set will never fire.`,
            why: "Timers are restored into the timer service of the same name. Without it they are carried along in every savepoint, and nothing happens when their time comes.",
            fix: "Keep the operator one that has timers (a KeyedProcessFunction, the window) until the last of them has fired.",
            change: `timers ${service} removed`,
        };
    },
};

;// CONCATENATED MODULE: ./lib/src/rules/duration.js
const units = [
    ["d", 86_400_000],
    ["h", 3_600_000],
    ["min", 60_000],
    ["s", 1000],
    ["ms", 1],
];
/** Milliseconds as people write them, `1 h 30 min`; what is no whole number stays as it is. */
function duration(millis) {
    const whole = Number(millis);
    if (!/^-?\d+$/.test(millis) || !Number.isSafeInteger(whole))
        return millis;
    if (whole === 0)
        return "0";
    const said = [];
    let left = Math.abs(whole);
    for (const [unit, length] of units) {
        const count = Math.floor(left / length);
        if (count > 0)
            said.push(`${count} ${unit}`);
        left %= length;
    }
    return `${whole < 0 ? "-" : ""}${said.join(" ")}`;
}

;// CONCATENATED MODULE: ./lib/src/rules/ttl-shortened.js


const ttlShortened = {
    id: "ttl-shortened",
    title: "A time-to-live is so short now that what is stored has expired before the job is restored",
    judge: ({ before, after, from, to }) => {
        const [was, is] = [from.ttl?.millis, to.ttl?.millis];
        // A longer or a somewhat shorter one is meant, as a rule: what has expired by it would have been let go at the next look.
        if (was === undefined || is === undefined || is >= was)
            return null;
        if (is >= restart && !ttl_shortened_units.includes(was / is))
            return null;
        const [old, now] = [duration(String(was)), duration(String(is))];
        return {
            outcome: "loses",
            evidence: is < restart ? "rule" : "heuristic",
            operator: before,
            at: after,
            state: from.name,
            message: `Values in the state "${from.name}" of ${(0,rules_words/* called */.Ab)(before)} live for ${now} from now on; it was ${old}. What is stored by then counts as expired once the job is restored, and every key starts from nothing, without an error.`,
            why: `A value carries the time at which it was written, and how long it lives is decided by the code that reads it. ${is < restart ? "Stopping a job with a savepoint and starting the next one takes longer than that." : "The numbers look like one duration in two units."}`,
            fix: `Look at the unit: Duration.ofMinutes(n) and Duration.ofMillis(n) take the same n. If ${now} is meant, what is stored is not wanted any more, and the loss is as well.`,
            change: `ttl ${was} -> ${is}`,
        };
    },
};
/** Milliseconds that no restart is shorter than. */
const restart = 1_000;
/** Of seconds, minutes, hours and days in milliseconds: one number, taken for one of them and meant as the other. */
const ttl_shortened_units = [1_000, 60_000, 3_600_000, 86_400_000];

;// CONCATENATED MODULE: ./lib/src/rules/ttl-toggled.js



const ttlToggled = {
    id: "ttl-toggled",
    title: "Time-to-live was switched on or off for a state",
    judge: (facts, circumstances) => {
        const { before, after, from, to, enabled } = facts;
        const compatibility = facts.compatibility === undefined ? expected(circumstances) : seen(facts.compatibility, circumstances);
        const common = {
            evidence: facts.compatibility !== undefined && facts.compatibility === compatibility ? "flink" : "rule",
            operator: before,
            at: after,
            state: from.name,
            change: enabled ? "ttl on" : "ttl off",
        };
        const what = `Time-to-live was switched ${enabled ? "on" : "off"} for the state "${from.name}" of ${(0,rules_words/* called */.Ab)(before)}`;
        if (compatibility === undefined) {
            return {
                ...common,
                outcome: "unknown",
                message: `${what}; whether Flink ${circumstances.flink} takes the old values over was not tried.`,
                ...advice(facts),
            };
        }
        if (compatibility === "incompatible") {
            return {
                ...common,
                outcome: lazily_met(to, after).outcome,
                message: `${what}. Flink ${circumstances.flink} cannot restore the old values. ${lazily_met(to, after).when}`,
                ...advice(facts),
                flinkSays: {
                    exception: "org.apache.flink.util.StateMigrationException",
                    message: "The new state serializer must not be incompatible with the old state serializer.",
                },
            };
        }
        return {
            ...common,
            outcome: "migrates",
            message: `${what}. Flink takes the old values over${enabled ? "; they live on from the moment of the restore" : ""}.`,
            why: "From Flink 2.1 on RocksDB and 2.2 on the heap, the stamp is added or taken off while the state is migrated.",
            fix: "Nothing has to be done.",
        };
    },
};
/** By version where Flink was not asked: RocksDB from 2.1, heap from 2.2 (documentation of state time-to-live). */
function expected({ flink, path }) {
    const [major, minor] = flink.split(".").map(Number);
    if (major === undefined || minor === undefined || Number.isNaN(major) || Number.isNaN(minor))
        return undefined;
    if (major > 2 || (major === 2 && minor >= 2))
        return "after-migration";
    if (major === 2 && minor === 1)
        return path.stateBackend === "rocksdb" ? "after-migration" : "incompatible";
    return "incompatible";
}
/**
 * Flink's serializers agree from 2.0 on, and its backends migrate later: RocksDB from 2.1, the heap from 2.2. An answer that
 * the serializers gave is therefore held against the backend.
 */
const seen = (answer, circumstances) => expected(circumstances) === "incompatible" ? "incompatible" : answer;
const advice = ({ before, from, enabled }) => ({
    why: "With time-to-live each value carries a time stamp, so that its bytes are others than without.",
    fix: fixFor(before, `Leave "${from.name}" as it is and ${enabled ? "put values with time-to-live" : "put values without it"} into a state of another name, moving each value over when its key is next seen.`, `Leave table.exec.state.ttl and hints of STATE_TTL as they are deployed${enabled ? "" : ", if need be with a very long time"}.`),
});

;// CONCATENATED MODULE: ./lib/src/rules/type-missing.js


const typeMissing = {
    id: "type-missing",
    title: "A class that saved state is made of can no longer be loaded",
    judge: ({ before, after, states, exception }) => {
        const [first] = states;
        // A removed enum constant shows in the same place and has a rule that says more.
        if (first === undefined || (exception !== undefined && isAboutEnum(exception)))
            return null;
        const names = states.map(({ name }) => `"${name}"`);
        return {
            outcome: "refuses",
            evidence: "flink",
            operator: before,
            at: after,
            state: first.name,
            ...wordsFor(exception)(before, names, exception),
            ...(0,rules_words/* flinksWords */.D8)(exception),
        };
    },
};
function wordsFor(exception) {
    if (exception === undefined)
        return gone;
    if (isAboutField(exception))
        return leftOut;
    return isAboutClass(exception) ? gone : readOtherwise;
}
const gone = (operator, states, exception) => {
    const name = /(?:class|for the key) '([^']+)'/.exec(exception?.message ?? "")?.[1];
    return {
        message: `${name === undefined ? "A class" : `The class ${name}`} that the saved ${states.length === 1 ? "state" : "states"} ${(0,rules_words/* listed */.KE)(states)} of ${(0,rules_words/* called */.Ab)(operator)} needs cannot be loaded any more. The job fails before the operator opens, even if the state is no longer asked for.`,
        why: "Flink reads what was written about every state in the savepoint before it looks at which of them the new code wants.",
        fix: `Keep the class in the JAR under its old name and package${name === undefined ? "" : ` (${name})`} for as long as savepoints contain it, and the library that brings it.`,
        change: `missing ${name ?? exception?.exception ?? ""}`,
    };
};
/** However Flink, Avro or Java's serialization put it that a class is not there; a registered one is missing as a key (`LinkedOptionalMap`). */
const isAboutClass = ({ exception, message, chain }) => /ClassNotFound|NoClassDef|InvalidClass|\bclass '|Missing (?:key|value for the key) /.test([exception, message, ...chain].join("\n"));
/** Every class is there: a snapshot of the job's own reads other bytes than its predecessor wrote. */
const readOtherwise = (operator, states) => ({
    message: `The serializer snapshot with which the ${states.length === 1 ? "state" : "states"} ${(0,rules_words/* listed */.KE)(states)} of ${(0,rules_words/* called */.Ab)(operator)} ${states.length === 1 ? "was" : "were"} saved cannot be read by the new job's class. The job fails before the operator opens, even if the state is no longer asked for.`,
    why: "No class is missing. A snapshot reads what the one of the deployed job wrote into the savepoint; here it reads other bytes, or does not know the version. Flink reads the snapshots of all states of an operator before anything else.",
    fix: "Let readSnapshot(version, ...) read exactly what was written under each earlier version, and raise getCurrentVersion() where something else is written from now on. (A SimpleTypeSerializerSnapshot writes nothing but its version, 3.)",
    change: "snapshot read otherwise",
});
/** `PojoSerializerSnapshot` finds the field in the class, and no serializer for it among those of the new one. */
const isAboutField = ({ message }) => message.startsWith("a present field should have its associated new field serializer");
const leftOut = (operator, states) => ({
    message: `A field that was saved in ${(0,rules_words/* listed */.KE)(states)} of ${(0,rules_words/* called */.Ab)(operator)} is still in its class, but Flink does not store it any more: it became transient or static. The job fails before the operator runs.`,
    why: "Flink looks the saved fields up by name in the new class. One that is gone is dropped; one that is there and is not stored it cannot deal with.",
    fix: "Let the field be stored as before, or give the one that is not stored another name.",
    change: "field left out",
});

;// CONCATENATED MODULE: ./lib/src/rules/reidentified.js




/** Judges an operator that is the same to a person and another one to Flink, because its uid was touched. */
function judgeReidentified(facts, circumstances, words) {
    const pairs = [facts, ...facts.also].filter(({ before }) => (0,compare_stateful/* mayHoldState */.WS)(before));
    // The sink itself speaks for its parts where it holds state: its uid is the one that people wrote.
    const subject = pairs.includes(facts) && (0,compare_stateful/* holdsState */.K7)(facts.before) ? facts : subjectOf(pairs);
    // An operator without state may change its uid as often as it likes.
    if (subject === undefined)
        return null;
    const common = {
        operator: subject.before,
        at: subject.after,
        change: `${subject.before.uid ?? "automatic"} -> ${subject.after.uid ?? "automatic"}`,
        why: words.why,
        fix: words.fix,
    };
    if (!(0,compare_stateful/* holdsState */.K7)(subject.before)) {
        return {
            ...common,
            outcome: "unknown",
            evidence: "rule",
            message: `The operator ${(0,rules_words/* called */.Ab)(subject.before)} ${words.edit}, and it could not be seen whether it holds state.`,
        };
    }
    const others = pairs.filter((one) => one !== subject);
    const also = others.length === 0 ? "" : ` The same goes for ${(0,rules_words/* listed */.KE)(others.map(({ before }) => (0,rules_words/* called */.Ab)(before)))}.`;
    return {
        ...common,
        ...unmatchedState(subject.before, circumstances),
        message: `The operator ${(0,rules_words/* called */.Ab)(subject.before)} ${words.edit}; ${(0,rules_words/* saved */._C)(subject.before)} ${consequence(circumstances)}. ${startsEmpty(circumstances)}${also}`,
    };
}
const startsEmpty = ({ path }) => path.allowNonRestoredState
    ? "The operator starts empty."
    : "With --allowNonRestoredState the operator would start empty.";

;// CONCATENATED MODULE: ./lib/src/rules/uid-added.js


const uidAdded = {
    id: "uid-added",
    title: "An operator that had an automatic id got a uid",
    judge: (facts, circumstances) => judgeReidentified(facts, circumstances, {
        edit: `got the uid "${facts.after.uid ?? ""}" in place of its automatic id`,
        why: "The saved state stands under the automatic id. A uid gives the operator a new id, and Flink does not look under the old one.",
        fix: hasPlannedUid(facts.after)
            ? "Nobody can give an operator of a query the hash of its old id. Leave table.exec.uid.generation as it is deployed, and run the statement's text, not a plan compiled of it; or start this job once without its state, with uids from then on."
            : `Keep the uid, and add .setUidHash("${facts.before.id}") beside it: Flink then finds the state under the old id once and saves it under the uid. Take the hash out after that deployment.`,
    }),
};

;// CONCATENATED MODULE: ./lib/src/rules/uid-changed.js




const uidChanged = {
    id: "uid-changed",
    title: "An operator that holds state got another uid",
    judge: (facts, circumstances) => {
        const planned = hasPlannedUid(facts.before);
        const hit = facts.edit?.hit.filter(({ before }) => (0,compare_stateful/* mayHoldState */.WS)(before)) ?? [];
        return judgeReidentified(facts, circumstances, {
            edit: `got another uid, "${facts.after.uid ?? ""}"${hit.length < 2 ? "" : `, by an edit of ${hit.length} uids`}`,
            why: planned
                ? whyPlanned
                : "The operator id is the hash of the uid. Under another uid Flink sees one operator that is gone and one that is new.",
            fix: planned ? fixPlanned : facts.edit === undefined || hit.length < 2 ? fixOne(facts) : fixAll(facts.edit, hit),
        });
    },
};
const fixOne = ({ before }) => `Take the old uid back: .uid("${before.uid ?? ""}"). If the new one must be, keep it and add .setUidHash("${before.id}") for one deployment.`;
const fixAll = (edit, hit) => `${takenBack(edit)}. If the new uids must be, keep them and add the hashes of the old ones for one deployment: ${(0,rules_words/* listed */.KE)(hit.map(({ before, after }) => `.setUidHash("${before.id}") at ${(0,rules_words/* called */.Ab)(after)}`))}.`;
function takenBack({ was, is }) {
    if (was === "")
        return `Take "${is}" out of their uids again`;
    return is === "" ? `Put "${was}" back into their uids` : `Write "${was}" for "${is}" in their uids again`;
}

;// CONCATENATED MODULE: ./lib/src/rules/uid-duplicate.js

const uidDuplicate = {
    id: "uid-duplicate",
    title: "Two operators carry the same uid",
    judge: ({ refusal, operators }) => {
        const first = operators.find((operator) => operator.uid === refusal.uid) ?? operators[0];
        if (refusal.uid === undefined || first === undefined)
            return null;
        return {
            outcome: "refuses",
            evidence: "flink",
            operator: first,
            at: first,
            message: `The uid "${refusal.uid}" is given to more than one operator${operators.length > 1 ? `: ${(0,rules_words/* listed */.KE)(operators.map(rules_words/* called */.Ab))}` : ""}. The job cannot be submitted.`,
            why: "Flink hashes the uid to the operator id, and an id must be one operator's alone.",
            fix: `Leave .uid("${refusal.uid}") with the operator whose state was saved under it, and give the other one a uid of its own.`,
            ...(0,rules_words/* flinksWords */.D8)(refusal),
            change: `duplicate ${refusal.uid}`,
        };
    },
};

;// CONCATENATED MODULE: ./lib/src/rules/uid-hash-shared.js



const uidHashShared = {
    id: "uid-hash-shared",
    title: "Two operators ask for the state of one, and Flink gives it to one of them only",
    judge: (claim) => {
        const { before, winner, loser, settled } = claim;
        const missing = whoMisses(claim);
        if (missing === undefined)
            return null;
        const wanting = meeting(before, missing) !== "pass-by";
        const other = missing === loser ? winner : loser;
        return {
            outcome: wanting ? "loses" : "unknown",
            evidence: "rule",
            operator: before,
            at: missing,
            message: `Both ${[winner, loser].map(rules_words/* called */.Ab).sort().join(" and ")} ask for what ${(0,rules_words/* called */.Ab)(before)} saved, ${(0,rules_words/* belongings */.BT)(before)}: ${hashes(claim)}. Flink gives it to one of them, ${settled ? `${(0,rules_words/* called */.Ab)(winner)}; ${(0,rules_words/* called */.Ab)(loser)} starts empty` : "which one is a matter of chance at each restore"}, without an error.`,
            why: settled
                ? "What one operator has taken is there for no other. Of operators that are chained, the last one of the chain asks first."
                : "What one operator has taken is there for no other, and in what order Flink asks operators that are not chained is not settled.",
            fix: uid_hash_shared_fixFor(claim, missing, other),
            change: `shared by ${[winner, loser]
                .map(({ id }) => id)
                .sort()
                .join(" and ")}`,
        };
    },
};
/** The one that has a use for what it may not get. Who has none misses nothing: a hash on a step without state does no harm by itself. */
const whoMisses = ({ before, winner, loser, settled }) => (settled ? [loser] : [loser, winner])
    .filter((one) => (0,compare_stateful/* mayHoldState */.WS)(one) && (!one.complete || meeting(before, one) !== "pass-by"))
    .sort((one, other) => Number(meeting(before, one) === "pass-by") - Number(meeting(before, other) === "pass-by"))[0];
const hashes = ({ before, winner, loser }) => {
    const given = [winner, loser].filter(({ uidHash }) => uidHash === before.id);
    return given.length === 2
        ? `their setUidHash is the same`
        : `the setUidHash of ${given.map(rules_words/* called */.Ab).join("")} is the id that the other one has by its uid`;
};
const uid_hash_shared_fixFor = ({ before }, missing, other) => other.uidHash === before.id && meeting(before, other) === "pass-by"
    ? `Take .setUidHash("${before.id}") off ${(0,rules_words/* called */.Ab)(other)}, which has no use for what is saved there.`
    : `Leave ${missing.id === before.id ? "the id" : `.setUidHash("${before.id}")`} to one operator only, and keep in it all states that were saved together; state cannot be handed to two operators. If ${(0,rules_words/* called */.Ab)(missing)} may start empty, take the hash off it.`;

;// CONCATENATED MODULE: ./lib/src/rules/uid-hash-shadowed.js



const uidHashShadowed = {
    id: "uid-hash-shadowed",
    title: "setUidHash takes the place of an operator whose state is then dropped",
    judge: ({ after, taken, dropped }) => ({
        // Under its own id it is the heir of what is dropped; what it takes is another operator's, and attaches where names and types agree.
        outcome: meeting(taken, after) === "taken-over" ? "misreads" : (0,compare_stateful/* holdsState */.K7)(dropped) ? "loses" : "unknown",
        evidence: "rule",
        operator: dropped,
        at: after,
        message: `The operator ${(0,rules_words/* called */.Ab)(after)} takes the state saved by ${(0,rules_words/* called */.Ab)(taken)}, because of its setUidHash; what was saved under its own id, ${(0,rules_words/* belongings */.BT)(dropped)}, is dropped without an error.`,
        why: "Flink looks under the hash given to setUidHash first. When the savepoint holds both that id and the operator's own, the own one counts as taken and nobody reads it.",
        fix: `Take .setUidHash("${taken.id}") out: the operator's state is already saved under its own id.`,
        change: `shadowed by ${taken.id}`,
    }),
};

;// CONCATENATED MODULE: ./lib/src/rules/uid-removed.js


const uidRemoved = {
    id: "uid-removed",
    title: "An operator that holds state lost its uid",
    judge: (facts, circumstances) => judgeReidentified(facts, circumstances, {
        edit: "lost its uid",
        why: "Without a uid Flink makes up an id from the shape of the graph, and that is not the id under which the state was saved.",
        fix: hasPlannedUid(facts.before)
            ? "Let the planner make uids as it did: run the compiled plan, or set table.exec.uid.generation to what is deployed."
            : `Take the uid back: .uid("${facts.before.uid ?? ""}").`,
    }),
};

;// CONCATENATED MODULE: ./lib/src/rules/unseen-state-changed.js

const unseenStateChanged = {
    id: "unseen-state-changed",
    title: "Code changed that works with state which could not be seen",
    judge: ({ before, after, because }) => ({
        outcome: "unknown",
        evidence: "rule",
        operator: before,
        at: after,
        message: `The code of ${(0,rules_words/* called */.Ab)(before)} changed, and not all of its state could be seen: ${because}.`,
        why: "A state that is only asked for while records are processed, or after something in open() that needs the outside world, does not show when the job is only built.",
        fix: "Get the state in open(), before anything that needs the outside world; then it is seen. Until then look at the change by eye: names, kinds and types of its states must stay.",
        change: "unseen changed",
    }),
};

;// CONCATENATED MODULE: ./lib/src/rules/value-serializer-incompatible.js





const valueSerializerIncompatible = {
    id: "value-serializer-incompatible",
    title: "A keyed state's type changed in a way that Flink cannot restore",
    judge: (facts, { path }) => {
        const { before, after, from, compatibility, differences } = facts;
        const record = rearrangedRecord(facts, path.stateBackend === "rocksdb" ? "at-restore" : "at-checkpoint");
        if (record !== undefined)
            return record;
        if (compatibility !== "incompatible")
            return null;
        return {
            outcome: lazily_met(facts.to, after).outcome,
            evidence: "flink",
            operator: before,
            at: after,
            state: from.name,
            message: `The type of the state "${from.name}" of ${(0,rules_words/* called */.Ab)(before)} changed${(0,rules_words/* because */.xx)(differences)}.${editedQuery(before, after)} ${lazily_met(facts.to, after).when}`,
            why: "Flink's serializer for the new type says that it cannot take over what the old one wrote.",
            fix: fixFor(before, isNamedByFlink(from)
                ? anotherUid
                : `Keep the old type under "${from.name}" and put the new one into a state of another name; convert when a key is next seen.`, keepTheTypes),
            flinkSays: {
                exception: "org.apache.flink.util.StateMigrationException",
                message: "The new state serializer must not be incompatible with the old state serializer.",
            },
            change: "value incompatible",
        };
    },
};

;// CONCATENATED MODULE: ./lib/src/rules/value-serializer-migrates.js



const valueSerializerMigrates = {
    id: "value-serializer-migrates",
    title: "A keyed state's type changed, and Flink rewrites the values while it restores",
    judge: (facts, { path }) => {
        const { before, after, from, compatibility, differences } = facts;
        // Where Flink's serializers agree and its restore does not, the rules about that say so for both backends.
        if (isKeyOfMigratedMap(facts) || rearrangementOf(facts.from, facts.to) !== undefined)
            return null;
        if (compatibility !== "after-migration" && compatibility !== "reconfigured")
            return null;
        const cost = compatibility === "reconfigured"
            ? "Flink adapts the new serializer to what was written; nothing is rewritten."
            : path.stateBackend === "rocksdb"
                ? "On RocksDB each value is read and written once while the operator opens, which takes its time on large state."
                : "On the heap the values are read with the old serializer and written with the new one at the next checkpoint.";
        return {
            outcome: "migrates",
            evidence: "flink",
            operator: before,
            at: after,
            state: from.name,
            message: `The type of the state "${from.name}" of ${(0,rules_words/* called */.Ab)(before)} changed${(0,rules_words/* because */.xx)(differences)}. Flink takes the old values over. ${cost}`,
            why: `Flink's serializer for the new type knows how to read what the old one wrote${fieldsOf(differences)}.`,
            fix: differences.some(isNew)
                ? "For the restore nothing has to be done. See that the code gets along with old values, in which what is new was never set."
                : "For the restore nothing has to be done.",
            change: `value ${compatibility}`,
        };
    },
};
/** A POJO is made by its constructor, and the fields that are saved are set. */
function fieldsOf(differences) {
    const told = [
        ...(differences.some(isNew) ? ["fields that are new have what the class's constructor puts there"] : []),
        ...(differences.some((one) => / is gone \(was /.test(one)) ? ["fields that are gone are dropped"] : []),
    ];
    return told.length === 0 ? "" : `: ${told.join(", ")}`;
}
const isNew = (difference) => /field [^:]*: is new /.test(difference);

;// CONCATENATED MODULE: ./lib/src/rules/missing-class.js
/**
 * The class that was looked for by its name and is not there: a JVM says so, and Kryo (`Unable to find class`), wherever in the chain. Undefined
 * for a class of Flink, the JDK or an array's: what is missing then is no class of the team's.
 */
function missingClass(exception) {
    if (exception === undefined)
        return undefined;
    for (const said of [...exception.chain, `${exception.exception}: ${exception.message}`]) {
        const name = missing_class_named.exec(said)?.[1];
        if (name !== undefined && !foreign.test(name))
            return name;
    }
    return undefined;
}
const missing_class_named = /(?:^java\.lang\.(?:ClassNotFoundException|NoClassDefFoundError): |\bUnable to find class: )([\w.$/]+)/;
const foreign = /^(?:java|javax|org[./]apache[./]flink)[./]|^\[/;

;// CONCATENATED MODULE: ./lib/src/rules/values.js




/** Judges what became of made-up values, for the rule that is about the worst of it. */
function judgeValues(facts, { path }, ...about) {
    const { before, after, from, also, readBack } = facts;
    const worst = worstReading(readBack);
    if (!about.includes(worst))
        return null;
    const read = readOn(readBack, from, path);
    if (read === undefined || read.outcome === "compatible")
        return null;
    const { reading, outcome, evidence } = read;
    const { exception } = reading;
    const { key, value, element, userKey } = from.serializers;
    const missing = missingClass(exception);
    const trees = [key, value, element, userKey].flatMap((one) => (one === undefined ? [] : [one.tree]));
    return {
        outcome,
        evidence,
        operator: before,
        at: after,
        state: from.name,
        message: `${writtenBy(reading)} in ${(0,rules_words/* theStates */.Uw)([from, ...also].map(({ name }) => name))} of ${(0,rules_words/* called */.Ab)(before)} ${effects[outcome] ?? "differ"}${examples(reading.differences)}.${missing === undefined ? "" : ` The class ${missing}, of which values may be, cannot be loaded any more.`}`,
        why: `${isVersioned(from) ? "Flink hands over bytes and their version, and compares nothing." : "Flink takes the types for compatible."} The deployed job's own serializer wrote made-up values, Flink's own classes restored them for the new job, and this is what came back. ${isVersioned(from) ? ofVersions : cause(trees)}`,
        fix: missing === undefined
            ? values_repair(Object.values(from.serializers).map(({ tree }) => tree), from)
            : `Keep ${missing} in the JAR under its old name and package for as long as savepoints may contain it.`,
        ...(0,rules_words/* flinksWords */.D8)(exception),
        change: `values ${worst} ${from.kind}`,
    };
}
const holds = (tree, family) => tree.family === family || Object.values(tree.children ?? {}).some((child) => holds(child, family));
function cause(trees) {
    if (trees.some((tree) => holds(tree, "kryo")))
        return "Kryo writes fields and enum constants by their position and classes by their name, and Flink cannot compare them.";
    if (trees.some((tree) => holds(tree, "custom")))
        return "A serializer of the job's own says by its snapshot's version which format it writes; where format and version do not change together, Flink cannot know.";
    if (trees.some((tree) => holds(tree, "avro")))
        return "Avro fills what it does not find under a field's name or alias with the default.";
    return "What the serializers say of themselves does not tell of this.";
}
const ofVersions = "Which format it is the connector's own serializer says by its version; where format and version do not change together, nobody can know.";
function values_repair(trees, state) {
    if (isVersioned(state))
        return anotherVersion;
    return trees.some((tree) => holds(tree, "custom"))
        ? "Read the old format as it was written: raise the version of the serializer's snapshot, keep the old format under the old version, and answer compatibleAfterMigration."
        : trees.some((tree) => holds(tree, "avro"))
            ? "Keep the field's name, or give the new field the old name as an alias."
            : isNamedByFlink(state)
                ? anotherUid
                : `Put the types of "${state.name}" back as they were, and carry the new data in a state of another name.`;
}

;// CONCATENATED MODULE: ./lib/src/rules/values-lost.js

const valuesLost = {
    id: "values-lost",
    title: "Values in state come back empty, without an error",
    judge: (facts, circumstances) => judgeValues(facts, circumstances, "default"),
};

;// CONCATENATED MODULE: ./lib/src/rules/values-misread.js

const valuesMisread = {
    id: "values-misread",
    title: "Values in state are read as something else, without an error",
    judge: (facts, circumstances) => judgeValues(facts, circumstances, "other", "edge"),
};

;// CONCATENATED MODULE: ./lib/src/rules/values-unreadable.js

const valuesUnreadable = {
    id: "values-unreadable",
    title: "Values in state can no longer be read although Flink takes their type for unchanged",
    judge: (facts, circumstances) => judgeValues(facts, circumstances, "unreadable"),
};

;// CONCATENATED MODULE: ./lib/src/rules/window-words.js


/** `TumblingEventTimeWindows of 1 h -> EventTimeSessionWindows with a gap of 30 min`; undefined where both are called the same. */
function windowEdit(before, after) {
    const [was, is] = [windowsOf(before), windowsOf(after)];
    return was === is ? undefined : `${was} -> ${is}`;
}
/** As people write it: classes without their packages, and the numbers of Flink's own assigners as time, for they are milliseconds. */
function windowsOf({ facts }) {
    const assigner = (0,own/* own */.Z)(facts, "window") ?? "none";
    const bounds = assigner.startsWith("org.apache.flink.") ? flinksOwn(facts) : someonesOwn(facts);
    return [withoutPackages(assigner), ...bounds].join(" ");
}
const flinksOwn = (facts) => Object.entries(flinksBounds).flatMap(([name, called]) => {
    const value = (0,own/* own */.Z)(facts, `window.${name}`);
    // What is left as it is without being asked for.
    return value === undefined || value === "0" || value === "ALIGNED" ? [] : [`${called} ${duration(value)}`];
});
const someonesOwn = (facts) => Object.keys(facts)
    .filter((name) => name.startsWith("window.") && !isOfNobody(name))
    .sort()
    .map((name) => `(${name.slice("window.".length)}: ${withoutPackages((0,own/* own */.Z)(facts, name) ?? "")})`);
/** A digest, what follows from the assigner, and the trigger. */
const isOfNobody = (name) => ["window.assigned", "window.time"].includes(name) || name.startsWith("window.defaultTrigger");
/** Fields of Flink's assigners (`org.apache.flink.streaming.api.windowing.assigners`), all in milliseconds. */
const flinksBounds = {
    size: "of",
    slide: "every",
    sessionTimeout: "with a gap of",
    offset: "with an offset of",
    globalOffset: "with an offset of",
    windowStagger: "staggered",
};
const withoutPackages = (text) => text.replace(/\b(?:\w+\.)+(?=[A-Z])/g, "");

;// CONCATENATED MODULE: ./lib/src/rules/window-changed.js




const windowChanged = {
    id: "window-changed",
    title: "The windows are cut otherwise, and what open ones have gathered stays in the old ones",
    judge: ({ before, after, names }) => {
        const cut = names.filter((name) => isAboutWindows(name) && !isUnknownTo(before, name));
        const [was, is] = [contents(before), contents(after)];
        if (cut.length === 0 || was === undefined || is === undefined)
            return null;
        // An assigner that cuts the same windows, whatever it is called and made with.
        if (cutsTheSame(before, after))
            return null;
        // Another kind of window is refused by Flink for its namespace, and a state of another kind for itself.
        if (was.serializers.namespace?.snapshot !== is.serializers.namespace?.snapshot || was.kind !== is.kind)
            return null;
        const effect = window_changed_effectOf(before, after);
        if (effect === null)
            return null;
        const edit = (name) => `${name}: ${before.facts[name] ?? "not set"} -> ${after.facts[name] ?? "not set"}`;
        const told = windowEdit(before, after) ?? (0,rules_words/* listed */.KE)(toldOf(cut).map((name) => withoutPackages(edit(name))));
        return {
            outcome: "loses",
            evidence: "rule",
            operator: before,
            at: after,
            state: was.name,
            message: `${window_changed_effects[effect].message((0,rules_words/* called */.Ab)(before), told)} What the windows that are open in the savepoint have gathered (the state "${was.name}") ${window_changed_effects[effect].end}`,
            why: window_changed_effects[effect].why,
            fix: "If no window is open when the job is stopped (stop --drain closes them) the change is harmless. Else accept one round of partial results, or run the new windows under another uid until the old ones have run out.",
            change: `windows ${(0,rules_words/* listed */.KE)(cut.map(edit))}`,
        };
    },
};
const cutsTheSame = (before, after) => cutAlike(before, after) === true && merges(before) === merges(after) && !byAnotherTime(before, after);
/** A manifest of an earlier release does not say it of Flink's own assigners. */
const isUnknownTo = ({ facts }, name) => name === "window.assigned" && (0,own/* own */.Z)(facts, name) === undefined;
/** The digest of the windows says nothing to anybody, beside what says more. */
const toldOf = (names) => {
    const telling = names.filter((name) => name !== "window.assigned");
    return telling.length > 0 ? telling : names;
};
/** Null where what is open goes on as it was. */
function window_changed_effectOf(before, after) {
    if (merges(before) !== merges(after))
        return "sessions";
    if (byAnotherTime(before, after))
        return "clock";
    // A session takes in what comes next to it and keeps what it has, whatever the gap is now.
    if (merges(before))
        return null;
    return isOverAtOnce(before) && isOverAtOnce(after) ? null : "bounds";
}
function byAnotherTime(before, after) {
    const [was, is] = [before, after].map(({ facts }) => (0,own/* own */.Z)(facts, "window.time"));
    return was !== undefined && is !== undefined && was !== is;
}
const window_changed_effects = {
    sessions: {
        message: (who, edits) => `The windows of ${who} changed to or from sessions (${edits}).`,
        end: "is never emitted, without an error.",
        why: "Session windows keep a list of which windows were merged into which. Across the change that list is missing or not read, so that the timers of the old windows find nothing to emit.",
    },
    clock: {
        message: (who, edits) => `The windows of ${who} go by another time (${edits}).`,
        end: "is never emitted, unless a record comes that belongs to the very same window.",
        why: "A window is emitted by a timer of its own time, event time or the clock. The timers of the old windows are there, but the new trigger does not answer to those of the other time.",
    },
    bounds: {
        message: (who, edits) => `The windows of ${who} changed (${edits}).`,
        end: "is emitted on its own under the old bounds, and new windows do not count it in.",
        why: "The content of a window lies under its begin and end. Elements that come after the restore go to windows with other bounds and start from nothing.",
    },
};
/** Milliseconds in which no job is stopped with a savepoint and started again: by the clock, such a window is over before the restore. */
const window_changed_restart = 10_000;
const isOverAtOnce = ({ facts }) => (0,own/* own */.Z)(facts, "window.time") === "processing" && Number((0,own/* own */.Z)(facts, "window.size") ?? Infinity) <= window_changed_restart;
const contents = (operator) => operator.states.find((state) => state.name === "window-contents");
const merges = (operator) => operator.states.some((state) => state.name === "merging-window-set");
/** The assigner and its bounds. Trigger, evictor and lateness leave the windows where they are. */
const isAboutWindows = (name) => name === "window" || (name.startsWith("window.") && !name.startsWith("window.defaultTrigger"));

;// CONCATENATED MODULE: ./lib/src/rules/nondeterministic-identity.js



const nondeterministicIdentity = {
    id: "nondeterministic-identity",
    title: "The same JAR gives operators that hold state another identity at each start",
    judge: (facts, circumstances) => (facts.what === "id" ? ids(facts, circumstances) : states(facts)),
};
const stateOf = ({ before, after }) => before ?? after;
function ids({ hit }, circumstances) {
    const stateful = hit.filter((one) => (0,compare_stateful/* mayHoldState */.WS)(stateOf(one)));
    const subject = stateful.find((one) => one.before !== undefined && (0,compare_stateful/* holdsState */.K7)(one.before)) ??
        stateful.find((one) => (0,compare_stateful/* holdsState */.K7)(stateOf(one))) ??
        stateful[0];
    // Without state an operator may be another one each time.
    if (subject === undefined)
        return null;
    const random = hit.filter(({ after }) => after.uid !== undefined).map(({ after }) => after);
    const who = (0,rules_words/* listed */.KE)(stateful.map((one) => (0,rules_words/* called */.Ab)(stateOf(one))));
    const common = {
        operator: stateOf(subject),
        at: random[0] ?? subject.after,
        why: random.length > 0
            ? "Flink finds an operator's state by the hash of its uid, and an automatic id is a hash of those before it. A uid that is made while main() runs, of a random number, the time or a counter, is another one at each start."
            : "Flink finds the state of an operator without a uid by its place in the graph. A main() that goes through a hash map or set, or waits for threads, builds the graph in another order at each start.",
        fix: random.length > 0
            ? `Write the uid out: ${random
                .slice(0, nondeterministic_identity_shown)
                .map(({ uid = "" }) => `.uid("${fixed(uid)}") in place of "${uid}"`)
                .join(", ")}. For the state that is saved already, add .setUidHash("${stateOf(subject).id}") for one deployment.`
            : "Give each of them a .uid(...) that is written out, and build the graph in a fixed order: a LinkedHashMap or a sorted list.",
        // What is random is in none of it.
        change: "another id at each start",
    };
    const twice = `Two extractions of the same JAR give ${who} different ids`;
    if (!(0,compare_stateful/* holdsState */.K7)(stateOf(subject))) {
        return {
            ...common,
            outcome: "unknown",
            evidence: "flink",
            message: `${twice}, and it could not be seen whether ${stateful.length === 1 ? "it holds" : "they hold"} state.`,
        };
    }
    if (subject.before === undefined) {
        return {
            ...common,
            outcome: "fails-later",
            evidence: "flink",
            message: `${twice}. They are new and start empty this time; at the next deployment nothing takes up what they will have saved.`,
        };
    }
    const then = circumstances.path.allowNonRestoredState
        ? "what they saved is dropped without an error, because non-restored state is allowed, at this and every later start"
        : "what they saved has no operator to go to, and Flink refuses to start the job, now and whenever it is restored";
    return { ...common, ...unmatchedState(subject.before, circumstances), message: `${twice}; ${then}.` };
}
/** The operator is found, and asks for states that nobody saved. */
function states({ hit }) {
    const [subject] = hit;
    if (subject === undefined)
        return null;
    return {
        operator: stateOf(subject),
        at: subject.after,
        outcome: "loses",
        evidence: "flink",
        message: `Two extractions of the same JAR register different states in ${(0,rules_words/* listed */.KE)(hit.map((one) => (0,rules_words/* called */.Ab)(stateOf(one))))}: what was saved under the names of one start is not asked for at the next, and every state starts empty.`,
        why: "Flink finds a state by its name. A name that is made while the operator opens, of a random number, the time or a counter, is another one at each start; the old state is carried on and never read again.",
        fix: "Write the names of the state descriptors out.",
        change: "other states at each start",
    };
}
const nondeterministic_identity_shown = 3;
/** What is left of a uid without its random part, as a proposal. */
const fixed = (uid) => uid.replace(randomPart, "").replace(/^[-_.:\s]+|[-_.:\s]+$/g, "") || "...";
const randomPart = /[-_.:]?(?:[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}|@?[0-9a-f]{6,}|\d{4,})/gi;

;// CONCATENATED MODULE: ./lib/src/rules/key-hash-unstable.js



/** Said of a job that nobody edited too: what is lost at every restart is lost at this one. */
const keyHashUnstable = {
    id: "key-hash-unstable",
    title: "The deployed keys hash otherwise in each process, and no restart finds their state again",
    judge: ({ hit, examples }) => {
        const holding = hit.filter(({ before }) => keepsUnderKeys(before));
        const subject = subjectOf(holding);
        if (subject === undefined)
            return null;
        const { before, after } = subject;
        const ordinary = examples.some((example) => example.ordinary);
        return {
            outcome: ordinary ? "loses" : "unknown",
            // The same bytes were read twice, and had two hash codes.
            evidence: "rule",
            operator: before,
            at: after,
            message: `The keys of ${(0,rules_words/* called */.Ab)(before)} hash otherwise in each process (${someKeys(examples)}). For these keys ${keptBy(holding)} is not found after a restart and starts from nothing, without an error: at this deployment, and at every other one.`,
            why: "Flink puts the state of a key into the key group that its hashCode() decides. Here that takes in an object's identity, as the hash code of an enum constant or of a class without a hashCode() is, and the next process has other ones.",
            fix: "In the hashCode() of the key class (a record's own one counts too) take the name() of the enum instead of the constant, or key by a String. What is deployed now starts from nothing once more; from then on it is found. To keep it, rewrite a savepoint with the State Processor API.",
            change: "key hash",
        };
    },
};

;// CONCATENATED MODULE: ./lib/src/rules/changelog-enabled.js


/** What the cluster's configuration says, in the words of Flink 1.20 and of those before it. A command line that says otherwise is not seen. */
const claims = ({ configuration }) => ["execution.state-recovery.claim-mode", "execution.savepoint-restore-mode"].some((option) => (0,own/* own */.Z)(configuration, option)?.toUpperCase() === "CLAIM");
/** Where it was on before, the team deploys in a way that it works in; only the first time takes them by surprise. */
const changelogEnabled = {
    id: "changelog-enabled",
    title: "The changelog of state is switched on, and the first checkpoint fails unless the savepoint is claimed",
    judge: ({ after }, { path }) => {
        if (path.claimMode !== "no-claim" || claims(after))
            return null;
        return {
            outcome: "fails-later",
            evidence: "rule",
            operator: (0,rules_whole/* wholeOf */.l)(after),
            message: `The pipeline "${after.name}" restores and runs, and dies at its first checkpoint: the changelog of state is on from now on, and the savepoint is not claimed.`,
            why: "Without a claim on what it restores from (Flink's default) a job has to make its first checkpoint a full one, which the changelog's state backend does not support.",
            fix: "Deploy this version once in claim mode (flink run -restoreMode CLAIM, -claimMode CLAIM in Flink 2): Flink then owns the savepoint and may delete it. Or leave the changelog switched off in this deployment.",
            change: "changelog on",
        };
    },
};

;// CONCATENATED MODULE: ./lib/src/rules/enumerator-changed.js


const enumeratorChanged = {
    id: "enumerator-changed",
    title: "A source's enumerator does not read what the deployed one saved",
    judge: ({ before, after, as, differences, exception }) => {
        if (as === "equal")
            return null;
        const { outcome, happens } = enumerator_changed_ends[as];
        return {
            outcome,
            evidence: "flink",
            operator: before,
            at: after,
            message: `The splits and offsets that the enumerator of the source ${(0,rules_words/* called */.Ab)(before)} saved ${happens}${examples(differences)}.`,
            why: `An enumerator runs in the job manager and saves itself with a serializer of the connector's own, whatever the state backend is. ${as === "unwilling"
                ? "Made-up values that the deployed job's serializer wrote were given to the new one; a class behind it threw, which it may do on made-up values alone."
                : "Made-up values that the deployed job's serializer wrote were given to the new one, and this is what became of them."}`,
            fix: "Let the new serializer read what the old one wrote: raise its version, and keep the old format under the old version. To give up what was saved, give the source a uid of its own and let it start where the old one was.",
            ...(0,rules_words/* flinksWords */.D8)(exception),
            change: `enumerator ${as} ${exception?.exception ?? differences.map(({ path }) => path).join(" ")}`,
        };
    },
};
/**
 * Whether the failure of an enumerator ends the job is a race: where it comes before the scheduler has told the coordinator's context whom to
 * tell, it is lost (`OperatorCoordinatorHolder`), and the coordinator never starts. Of sixteen recorded restores it was lost in ten.
 */
const enumerator_changed_ends = {
    unreadable: {
        outcome: "fails-later",
        happens: "cannot be read any more. The job runs with the splits that its readers have, gives out no new ones and completes no checkpoint; or, by a matter of moments, it fails as it starts",
    },
    unwilling: { outcome: "unknown", happens: "can perhaps not be read any more" },
    other: {
        outcome: "misreads",
        happens: "are read as something else, without an error: records are read again, or never",
    },
    default: {
        outcome: "loses",
        happens: "are lost in part or whole, without an error: records are read again, or never",
    },
};

;// CONCATENATED MODULE: ./lib/src/rules/keys-scattered.js


const keysScattered = {
    id: "keys-scattered",
    title: "Records do not come by their keys any more to an operator that takes it for granted, and the job fails on them",
    judge: ({ before, after, at, exchange }) => {
        // The only task has all keys.
        if (after.parallelism === 1)
            return null;
        const kept = keepsUnderKeys(before) ? `, which does not come to ${keptBy([{ before, after }])}` : "";
        return {
            outcome: "fails-later",
            evidence: after.parallelism === undefined ? "heuristic" : "rule",
            operator: before,
            at: after,
            message: `Records do not come to ${(0,rules_words/* called */.Ab)(after)} by their keys any more: before ${(0,rules_words/* called */.Ab)(at)} they are dealt out to tasks without a look at them (${exchange}). The first one that comes to another task than its key's fails the job${kept}.`,
            why: 'With reinterpretAsKeyedStream Flink puts no shuffle before the operator: it takes for granted that records lie as the keyBy further up left them. Keyed state is divided among tasks by ranges of key groups, and a task refuses a key out of its range ("Key group ... is not in KeyGroupRange").',
            fix: `Put keyBy in the place of reinterpretAsKeyedStream before ${(0,rules_words/* called */.Ab)(after)}: its state stays as it is. Or take out what deals the records out (rebalance, shuffle, rescale, another parallelism than that of the operators around). Where the job runs with a parallelism of one, nothing happens.`,
            change: `keyed -> ${exchange}`,
        };
    },
};

;// CONCATENATED MODULE: ./lib/src/rules/canonical-savepoint-lost.js


/** Where the deployed job had none of it already, the team takes savepoints in a way that works; only the first time takes them by surprise. */
const canonicalSavepointLost = {
    id: "canonical-savepoint-lost",
    title: "The job restores, and fails when its next savepoint is taken in the canonical format",
    judge: ({ pipeline, operators, exception }, { flink }) => {
        const [first] = operators;
        const subject = operators.length === 1 && first !== undefined ? first : (0,rules_whole/* wholeOf */.l)(pipeline);
        return {
            outcome: "fails-later",
            evidence: "flink",
            operator: subject,
            ...(operators.length === 1 && first !== undefined ? { at: first } : {}),
            message: `All state is restored and the job runs, and fails when a savepoint is taken as it is where nothing else is said: ${(0,rules_words/* listed */.KE)(operators.map(rules_words/* called */.Ab))} ${operators.length === 1 ? "asks for its" : "ask for their"} state asynchronously from now on, and Flink ${flink} has no canonical savepoint of such an operator.`,
            why: "The canonical format, which every state backend can read, is what flink savepoint and flink stop write by default. Flink has it for state that is asked for synchronously alone, and what is thrown instead fails the task, not only the savepoint.",
            fix: "Take savepoints of this job in the native format (flink stop --type native, flink savepoint --type native; kubernetes.operator.savepoint.format.type: NATIVE), which only the same state backend reads; checkpoints are not concerned. Or leave out enableAsyncState(), for a query table.exec.async-state.enabled.",
            ...(0,rules_words/* flinksWords */.D8)(exception),
            change: `canonical savepoint of ${operators
                .map(({ id }) => id)
                .sort()
                .join(" ")}`,
        };
    },
};

;// CONCATENATED MODULE: ./lib/src/rules/book.js





























































/** For every kind of change its rules, or why it needs none. Total by its type: a new kind of change does not compile until it is judged here. */
const ruleBook = {
    "pipeline-added": { because: "a pipeline is a job of its own; a new one starts without a savepoint" },
    "pipeline-removed": {
        because: "a pipeline is a job of its own; nothing restores from the savepoint of one that is no longer started",
    },
    "graph-refused": [uidDuplicate, automaticUidsDisabled, graphRefused],
    "canonical-savepoint-lost": [canonicalSavepointLost],
    "changelog-enabled": [changelogEnabled],
    "flink-changed": [flinkVersionChanged],
    "operator-added": { because: "an operator under a new id starts empty, as new operators do" },
    "operator-removed": [operatorRemoved],
    "operator-renamed": { because: "the display name is no part of an operator's identity" },
    // Flink hands over states by name, whatever class asks for them, and each is judged on its own; a source's are its position.
    "operator-class-changed": [sourceReplaced, operatorReplaced],
    "uid-changed": [uidChanged],
    "uid-added": [uidAdded],
    "uid-removed": [uidRemoved],
    "automatic-ids-moved": [automaticIdsMoved],
    "identities-swapped": [identitiesSwapped],
    "identity-unstable": [nondeterministicIdentity],
    "uid-hash-shadows": [uidHashShadowed],
    "uid-hash-shared": [uidHashShared],
    "uid-hash-bridges": { because: "that is what setUidHash is for: the state is found under the old id" },
    "backend-left": [stateBackendChanged],
    "keying-added": { because: "operator state is kept, and keyed state starts empty where there was none" },
    "keys-scattered": [keysScattered],
    "keying-removed": [keyingRemoved],
    "parallelism-changed": [parallelismAboveMaximum],
    "max-parallelism-changed": [maxParallelismChanged],
    "inputs-changed": {
        because: "a savepoint holds no records in flight, so that inputs may be wired otherwise; where they trade places, inputs-swapped says so",
    },
    "inputs-swapped": [inputsSwapped],
    "enumerator-read-otherwise": [enumeratorChanged],
    "facts-changed": [windowChanged, aggregationChanged, patternChanged, sourceReplaced],
    "code-changed": { because: "code is no part of a savepoint; where it hides state, unseen-changed says so" },
    "rehearsed-otherwise": [stateMeaningChanged],
    "query-changed": [queryChanged],
    "query-plan-changed": [queryPlanChanged],
    "unseen-changed": [unseenStateChanged],
    "state-added": { because: "a state under a new name starts empty, as new states do" },
    "state-removed": [stateRemoved],
    "state-renamed": [stateRenamed],
    "state-kind-changed": [stateKindChanged],
    "operator-state-mode-changed": [operatorStateModeChanged],
    "operator-state-broadcast-changed": [operatorStateBroadcastChanged],
    "state-scope-changed": [stateScopeChanged],
    "timers-removed": [timersRemoved],
    "ttl-toggled": [ttlToggled, mapKeySerializerChanged],
    "ttl-duration-changed": [ttlShortened],
    "value-serializer-changed": [
        valueSerializerIncompatible,
        mapKeySerializerChanged,
        valueSerializerMigrates,
        serializerUnverified,
    ],
    "namespace-serializer-changed": [namespaceSerializerChanged, serializerUnverified],
    "operator-state-serializer-changed": [operatorStateSerializerChanged, serializerUnverified],
    "key-serializer-changed": [keySerializerChanged, serializerUnverified],
    "key-selector-changed": [keySelectorChanged],
    "keys-changed-upstream": [keysChangedUpstream],
    "key-hash-changed": [keyHashChanged],
    "key-hash-unstable": [keyHashUnstable],
    "pojo-field-renamed": [pojoFieldRenamed],
    "kryo-type-changed": [kryoTypeChanged],
    "generic-type-changed": [genericTypeChanged],
    "values-read-otherwise": [valuesUnreadable, valuesMisread, valuesLost],
    "keys-read-otherwise": [keysMisread],
    "state-unreadable": [enumConstantRemoved, typeMissing],
    "restore-refused": [restoreRefused],
    "newcomer-refused": [restoreRefused],
    "job-manager-refused": [restoreRefused],
};

;// CONCATENATED MODULE: ./lib/src/rules/contradicted.js
/** Rules that say of one operator's states what a restore of it would have shown at once. */
const shownByRestore = new Set([
    "value-serializer-incompatible",
    "map-key-serializer-changed",
    "operator-state-serializer-changed",
    "namespace-serializer-changed",
    "key-serializer-changed",
    "state-kind-changed",
    "operator-state-mode-changed",
    "ttl-toggled",
    "enum-constant-removed",
    "type-missing",
]);
/** Rules about what the job manager refuses before any task starts. */
const shownByJobManager = new Set([
    "operator-removed",
    "uid-changed",
    "uid-added",
    "uid-removed",
    "automatic-ids-moved",
    "max-parallelism-changed",
]);
/** The same of what a rule says of the job manager, whose own code did not object. */
function sayBothOfJobManager(findings, letGoOn) {
    return findings.map((finding) => shownByJobManager.has(finding.rule) &&
        finding.paths.some(({ outcome, allowNonRestoredState }) => outcome === "refuses" &&
            letGoOn.some((one) => one.pipeline === finding.pipeline && one.allowNonRestoredState === allowNonRestoredState))
        ? {
            ...finding,
            why: `${finding.why} In the trial the job manager's own code did not object to this savepoint: rule and trial disagree, and the worse of the two is reported.`,
        }
        : finding);
}
/** Where a rule says that a restore is refused and the trial was not, the worse stands, and both are told. */
function sayBoth(findings, restored) {
    if (restored.length === 0)
        return findings;
    return findings.map((finding) => {
        const against = shownByRestore.has(finding.rule) &&
            finding.paths.some(({ outcome, stateBackend }) => outcome === "refuses" &&
                restored.some(({ operator, backend }) => operator === finding.operator.id && backend === stateBackend));
        return against
            ? {
                ...finding,
                why: `${finding.why} In the trial Flink's own classes restored this operator with made-up values and did not object: rule and trial disagree, and the worse of the two is reported.`,
            }
            : finding;
    });
}

// EXTERNAL MODULE: ./lib/src/rules/outcome.js
var rules_outcome = __webpack_require__(6198);
;// CONCATENATED MODULE: ./lib/src/rules/explain-refusals.js



/**
 * A trial that ended in Flink's exception says that an operator cannot be restored; a rule that found the cause says why.
 * Where there is a cause, it takes over Flink's own words and the bare refusal stays out: one root cause, one finding.
 * A refusal that no rule explains stands for itself.
 */
function explainRefusals(findings) {
    const refusals = findings.filter((finding) => finding.rule === restoreRefused.id);
    if (refusals.length === 0)
        return findings;
    const causes = new Map();
    for (const finding of findings) {
        if (finding.rule === restoreRefused.id || !stops(finding.outcome) || beforeOperators.has(finding.rule))
            continue;
        causes.set(subject(finding), [...(causes.get(subject(finding)) ?? []), finding]);
    }
    const worded = new Map();
    const dropped = new Set();
    for (const refusal of refusals) {
        if (isOfPipeline(refusal)) {
            if (findings.some((other) => isCauseOf(other, refusal)))
                dropped.add(refusal);
            continue;
        }
        const found = causes.get(subject(refusal))?.filter((cause) => covers(cause, refusal)) ?? [];
        if (found.length === 0)
            continue;
        dropped.add(refusal);
        const [only] = found;
        // With several causes it cannot be told which of them Flink met first. Backends word the same refusal each in its way: the first is quoted.
        if (only !== undefined && found.length === 1 && refusal.flinkSays !== undefined && !worded.has(only))
            worded.set(only, { ...only, flinkSays: refusal.flinkSays });
    }
    const unexplained = new Set(refusals.filter((refusal) => !dropped.has(refusal)).map(subject));
    const once = findings
        // Flink's serializers may promise a migration that its restore then does not carry out: the restore is right.
        .filter((finding) => !dropped.has(finding) && !(finding.outcome === "migrates" && unexplained.has(subject(finding))))
        .map((finding) => worded.get(finding) ?? finding);
    return withoutTwins(once);
}
const stops = (outcome) => outcome === "refuses" || outcome === "fails-later";
/** A cause explains a refusal only if it stops the job wherever the refusal does. */
const covers = (cause, refusal) => refusal.paths.every((path, at) => !stops(path.outcome) || stops(cause.paths[at]?.outcome ?? "compatible"));
/** The job manager's refusal is about the pipeline; whoever says of one of its operators that it is refused tells why. */
const isOfPipeline = ({ operator }) => operator.id === rules_whole/* wholeId */.D;
const isCauseOf = (cause, refusal) => cause.rule !== restoreRefused.id && cause.pipeline === refusal.pipeline && covers(cause, refusal);
/** What Flink objects to before any operator is restored explains nothing that an operator's own restore ran into. */
const beforeOperators = new Set([
    "graph-refused",
    "uid-duplicate",
    "automatic-uids-disabled",
    "max-parallelism-changed",
    "parallelism-above-maximum",
    "identities-swapped",
]);
const subject = (finding) => `${finding.pipeline}\u0000${finding.operator.id}`;
/** Two backends that refuse alike are one refusal. */
function withoutTwins(findings) {
    const first = new Map();
    const once = [];
    for (const finding of findings) {
        const refusal = finding.rule === restoreRefused.id;
        const key = refusal ? `${subject(finding)}\u0000${finding.fingerprint}` : `\u0000${once.length}`;
        const twin = first.get(key);
        if (twin === undefined)
            once.push(key);
        first.set(key, twin === undefined ? finding : { ...twin, paths: explain_refusals_together(twin.paths, finding.paths) });
    }
    return once.flatMap((key) => first.get(key) ?? []);
}
/** Each backend words its refusal in its own way: what happens on any of them happens. */
const explain_refusals_together = (some, others) => some.map((path, at) => ({
    ...path,
    outcome: (0,rules_outcome/* firstToHappen */.yM)([path.outcome, others[at]?.outcome ?? "compatible"]),
}));

;// CONCATENATED MODULE: ./lib/src/rules/fold-values.js

/** Rules that speak of made-up values, whatever the cause. */
const aboutValues = new Set(["values-misread", "values-lost", "values-unreadable"]);
/**
 * What made-up values show of a state, another rule may have foreseen: then it says why, and the values are its proof. One that foresaw
 * less harm stands beside them, and a promise that the state migrates does not stand where its values show that it does not.
 */
function foldValues(findings) {
    return foldStates(foldKeys(findings));
}
/** Keys that come back as others have other hash codes and are other keys than the selector's; it is one cause. */
function foldKeys(findings) {
    const misread = new Set(findings.filter(({ rule }) => rule === "keys-misread").map(fold_values_subject));
    if (misread.size === 0)
        return findings;
    return findings.filter((finding) => !(["key-selector-changed", "key-hash-changed"].includes(finding.rule) && misread.has(fold_values_subject(finding))));
}
function foldStates(findings) {
    const shown = findings.filter(({ rule }) => aboutValues.has(rule));
    if (shown.length === 0)
        return findings;
    const proven = new Map();
    const dropped = new Set();
    for (const values of shown)
        for (const other of findings) {
            if (aboutValues.has(other.rule) || fold_values_subject(other) !== fold_values_subject(values))
                continue;
            if (other.outcome === "migrates")
                dropped.add(other);
            else if (foresaw(other, values)) {
                dropped.add(values);
                proven.set(other, values.evidence);
            }
        }
    return findings
        .filter((finding) => !dropped.has(finding))
        .map((finding) => {
        const evidence = proven.get(finding);
        return evidence === undefined || finding.evidence === "flink" ? finding : { ...finding, evidence };
    });
}
/** On each path where values are hit, the same happens by the other's word. */
const foresaw = (other, values) => values.paths.every(({ outcome }, at) => {
    const said = other.paths[at]?.outcome ?? "compatible";
    return outcome === "compatible" || said === outcome || (said !== "unknown" && sooner(said, outcome));
});
const sooner = (one, other) => rules_outcome/* outcomes */.KI.indexOf(one) < rules_outcome/* outcomes */.KI.indexOf(other);
const fold_values_subject = ({ pipeline, operator, state }) => [pipeline, operator.id, state].join("\u0000");

;// CONCATENATED MODULE: ./lib/src/rules/consequences.js

/** Nothing is harmed where these are said. */
const harmless = new Set(["compatible", "migrates"]);
/**
 * An operator that goes on otherwise with made-up records shows what became of its state, whatever that is: where another rule has said what happens to it, that is
 * the cause, and this follows from it. What was not known (`unknown`) is known now, and stands beside it.
 */
function withoutConsequences(findings) {
    const meant = findings.filter(({ rule }) => rule === stateMeaningChanged.id);
    if (meant.length === 0)
        return findings;
    const explained = new Set(meant.filter((finding) => findings.some((other) => consequences_isCauseOf(other, finding))));
    return findings.filter((finding) => !explained.has(finding));
}
const consequences_isCauseOf = (cause, { pipeline, operator, rule }) => cause.rule !== rule &&
    cause.pipeline === pipeline &&
    cause.operator.id === operator.id &&
    cause.outcome !== "unknown" &&
    !harmless.has(cause.outcome);

;// CONCATENATED MODULE: ./lib/src/rules/weaker.js
/**
 * The judgement, with what its state is known by where that is less than Flink's own word here: a test of the team's recorded it. States
 * that only bytecode shows are in no finding at all, and what is registered, forced or asked for by made-up records is Flink's word.
 */
function weighed(judgement) {
    const { operator, at, state, evidence, why } = judgement;
    if (!isDeclared(operator, state) && !isDeclared(at, state))
        return judgement;
    const words = "That there is this state was recorded by a test (--declared); the job itself did not ask for it here.";
    return { ...judgement, evidence: evidence === "heuristic" ? evidence : "rule", why: `${why} ${words}` };
}
const isDeclared = (operator, name) => operator?.states.some((state) => state.name === name && state.seen === "declared") === true;

;// CONCATENATED MODULE: ./lib/src/rules/evaluate.js








/** Changes x rule book -> findings, in no particular order; `verdict` sorts them. */
function evaluate(changes, circumstances) {
    const findings = changes.flatMap((change) => judge(change.kind, change.pipeline, change.facts, circumstances));
    const explained = explainRefusals(foldValues(withoutConsequences(findings)));
    return sayBothOfJobManager(sayBoth(explained, circumstances.restored ?? []), circumstances.letGoOn ?? []);
}
function judge(kind, pipeline, facts, circumstances) {
    const rules = ruleBook[kind];
    if ("because" in rules)
        return [];
    return rules.flatMap((rule) => apply(rule, pipeline, facts, circumstances) ?? []);
}
/** One rule on one change over all restore paths. The worst path words the finding; all stand in `paths`. */
function apply(rule, pipeline, facts, circumstances) {
    const { flink, tried } = circumstances;
    const perPath = circumstances.paths.map((path) => {
        const judged = rule.judge(facts, { path, flink, tried });
        return { path, judgement: judged && weighed(judged) };
    });
    const judgements = perPath.flatMap(({ judgement }) => (judgement === null ? [] : [judgement]));
    const outcome = (0,rules_outcome/* firstToHappen */.yM)(judgements.map((judgement) => judgement.outcome));
    const worst = judgements.find((judgement) => judgement.outcome === outcome);
    if (worst === undefined)
        return undefined;
    const { state, flinkSays } = worst;
    const location = worst.at?.line;
    return {
        rule: rule.id,
        outcome,
        evidence: lower(worst.evidence, circumstances.lowered),
        pipeline,
        operator: evaluate_nameOf(worst.operator),
        ...(state === undefined ? {} : { state }),
        message: worst.message,
        why: worst.why,
        fix: worst.fix,
        ...(flinkSays === undefined ? {} : { flinkSays }),
        paths: perPath.map(({ path, judgement }) => ({
            ...path,
            outcome: judgement?.outcome ?? "compatible",
        })),
        ...(location === undefined ? {} : { location }),
        fingerprint: fingerprint(circumstances.job, rule.id, worst),
    };
}
const strength = ["flink", "rule", "heuristic"];
const lower = (evidence, ceiling) => ceiling === undefined || strength.indexOf(evidence) >= strength.indexOf(ceiling) ? evidence : ceiling;
const evaluate_nameOf = ({ id, uid, name }) => ({
    id,
    ...(uid === undefined ? {} : { uid }),
    name,
});
/** Job, rule, baseline operator, state and the change in canonical form, through the hash that is at hand: no wording, no line, no commit. */
const fingerprint = (job, rule, { operator, state, change }) => operatorIdOf([job, rule, operator.id, state ?? "", change].join("\n").replace(/\p{Surrogate}/gu, "\uFFFD"));

;// CONCATENATED MODULE: ./lib/src/rules/advice.js





/** Weaknesses of the candidate that are no differences. They never change an outcome: whoever merges today is not to blame. */
function adviseOn(candidate, allowNonRestoredState) {
    const operators = candidate.pipelines.flatMap((pipeline) => pipeline.operators);
    // Nobody can give a uid to an operator of a query, nor to any of a script's.
    const nameless = candidate.job.sql === undefined
        ? operators.filter((operator) => operator.uid === undefined && (0,compare_stateful/* holdsState */.K7)(operator) && !(0,queries/* isOfQuery */.Mn)(operator))
        : [];
    const counted = candidate.pipelines
        .filter(({ configuration }) => configuration["table.exec.uid.generation"] === "ALWAYS")
        .flatMap((pipeline) => pipeline.operators.filter((operator) => hasPlannedUid(operator) && (0,compare_stateful/* holdsState */.K7)(operator)));
    return [
        ...(nameless.length === 0 ? [] : [missingUids(nameless)]),
        ...(counted.length === 0 ? [] : [countedUids(counted)]),
        ...operators.filter((operator) => operator.uidHash !== undefined && operator.uid === undefined).map(hashWithoutUid),
        ...operators
            .filter(({ unstable = [] }) => unstable.some((what) => what === "name" || what === "other"))
            .map(restless),
        ...(allowNonRestoredState ? [alwaysAllowed] : []),
    ];
}
const missingUids = (operators) => ({
    id: "uid-missing",
    ...(operators.length === 1 && operators[0] !== undefined ? { operator: evaluate_nameOf(operators[0]) } : {}),
    message: `${operators.length === 1 ? "One operator holds" : `${operators.length} operators hold`} state without a uid: ${(0,rules_words/* listed */.KE)(operators.map(rules_words/* called */.Ab))}. Any edit of the graph may cut ${operators.length === 1 ? "it" : "them"} off from it.`,
    fix: pinned(operators),
});
function pinned([first, ...others]) {
    const hash = `.setUidHash("${first?.id ?? ""}")`;
    return others.length === 0
        ? `Pin it while nothing else changes: .uid("...") with ${hash}, its present id.`
        : `Pin each while nothing else changes: .uid("...") with .setUidHash of its present id, for instance ${hash} for ${first === undefined ? "" : (0,rules_words/* called */.Ab)(first)}.`;
}
/** Seen by planning the same query twice in one JVM: the second one refuses the first one's savepoint. */
const countedUids = (operators) => ({
    id: "uids-counted",
    ...(operators.length === 1 && operators[0] !== undefined ? { operator: evaluate_nameOf(operators[0]) } : {}),
    message: `The planner counts the uids of ${operators.length === 1 ? "an operator" : `${operators.length} operators`} with state, ${(0,rules_words/* listed */.KE)(operators.map(rules_words/* called */.Ab))}, through all that its process plans (table.exec.uid.generation: ALWAYS). They are the same at each start only where a deployment is planned by a JVM of its own, as with flink run or in application mode. A SQL Gateway, and a session cluster that runs main() itself (a JAR that is started over REST, a FlinkSessionJob), count on from one job to the next, and no state is found again.`,
    fix: "Write the plan down once, with COMPILE PLAN or compilePlanSql(...).writeToFile(...), and deploy the file: its numbers stay.",
});
const hashWithoutUid = (operator) => ({
    id: "uid-hash-without-uid",
    operator: evaluate_nameOf(operator),
    message: `${(0,rules_words/* called */.Ab)(operator)} has a setUidHash and no uid: the state is found this time, and saved under the automatic id.`,
    fix: 'Add .uid("...") beside the hash, so that the next savepoint has a name of its own.',
});
const restless = (operator) => ({
    id: "extraction-unstable",
    operator: evaluate_nameOf(operator),
    message: `Two extractions of the same JAR tell of ${(0,rules_words/* called */.Ab)(operator)} different ${operator.unstable?.includes("name") === true ? "names" : "facts"}. No state hangs on that, but what changed between two versions is harder to tell.`,
    fix: "Take random numbers, times and counters out of names and settings.",
});
const alwaysAllowed = {
    id: "non-restored-state-allowed",
    message: "Non-restored state is allowed. The flag does not tell a loss that was meant from one that was not: it hides all of them.",
    fix: "Set it for the one deployment that needs it, and take it out again.",
};
/** What could not be seen of the candidate and is no finding, because nothing about it changed. */
function unseenIn(candidate, reported) {
    return candidate.pipelines.flatMap((pipeline) => pipeline.operators
        .filter((operator) => !operator.complete && !reported.has(operator.id))
        .map((operator) => ({
        operator: evaluate_nameOf(operator),
        what: operator.states.length === 0 ? "its states" : "states besides those listed",
        because: operator.incompleteBecause ?? "its states could not be seen whole",
        remedy: remedyFor(operator.incompleteBecause ?? ""),
    })));
}
/** The line that stood in the way, where there is one: what is asked for before it is seen. */
function remedyFor(because) {
    const stopped = /\) (?:threw |had not ended)/.test(because);
    const at = stopped ? [...because.matchAll(/\(([\w$]+\.\w+:\d+)\)/g)].at(-1)?.[1] : undefined;
    if (at === undefined)
        return "Get the state in open(), before anything that needs the outside world.";
    return `Ask for every state before ${at}: what is asked for ahead of that line is seen.`;
}

;// CONCATENATED MODULE: ./lib/src/verdict/verdict.js

/** Weighs findings by the policy. The outcome is what would happen first, over all paths: the worst one is the job's. */
function verdict(before, after, judged, paths, policy) {
    const findings = [...judged.findings].sort(mostSilentFirst);
    const outcome = (0,rules_outcome/* firstToHappen */.yM)(findings.map((finding) => finding.outcome));
    return {
        outcome,
        passed: !findings.some((finding) => fails(finding, policy)),
        baseline: before.job,
        candidate: after.job,
        findings,
        paths: paths.map((path) => ({
            ...path,
            outcome: (0,rules_outcome/* firstToHappen */.yM)(findings.flatMap((finding) => outcomesOn(finding, path))),
        })),
        unseen: judged.unseen,
        advice: judged.advice,
        manifests: { baseline: before, candidate: after },
    };
}
/** Every path counts: what comes first on one backend must not hide what a policy forbids on the other. */
const fails = ({ paths }, { failOn }) => paths.some((path) => failOn.includes(path.outcome));
const outcomesOn = (finding, path) => finding.paths
    .filter((one) => one.stateBackend === path.stateBackend && one.allowNonRestoredState === path.allowNonRestoredState)
    .map((one) => one.outcome);
/** A total order, so that neither the order of files nor of operators shows: silence, rule, operator, state, fingerprint. */
function mostSilentFirst(a, b) {
    const bySilenceOrder = rules_outcome/* bySilence */.f4.indexOf(a.outcome) - rules_outcome/* bySilence */.f4.indexOf(b.outcome);
    return bySilenceOrder || compareText(sortKey(a), sortKey(b));
}
const sortKey = (finding) => [
    finding.rule,
    finding.pipeline,
    finding.operator.uid ?? finding.operator.name,
    finding.operator.id,
    finding.state ?? "",
    finding.fingerprint,
].join("\u0000");
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

;// CONCATENATED MODULE: ./lib/src/verdict/assess.js




/** The whole pure pipeline: manifest -> compare -> rules -> verdict. */
function assess({ baseline, candidate, trial, paths, policy, evidence }) {
    const substituted = candidate.job.flinkWanted !== undefined || baseline.job.flinkWanted !== undefined;
    const lowered = evidence ?? (substituted ? "rule" : undefined);
    const findings = evaluate(compare(baseline, candidate, trial), {
        job: candidate.job.mainClass,
        flink: candidate.job.flink,
        tried: trial !== undefined,
        paths,
        restored: restoredIn(trial),
        letGoOn: letGoOnIn(trial, candidate),
        ...(lowered === undefined ? {} : { lowered }),
    });
    const reported = new Set(findings.filter((finding) => finding.rule === "unseen-state-changed").map((finding) => finding.operator.id));
    return verdict(baseline, candidate, {
        findings,
        unseen: unseenIn(candidate, reported),
        advice: adviseOn(candidate, paths.some((path) => path.allowNonRestoredState)),
    }, paths, policy);
}
const letGoOnIn = (trial, candidate) => (trial?.jobManager ?? []).flatMap(({ candidatePipeline, allowNonRestoredState, exception }) => {
    const pipeline = candidate.pipelines[candidatePipeline]?.name;
    return pipeline === undefined || exception !== undefined ? [] : [{ pipeline, allowNonRestoredState }];
});
/** What the trial restored with values in it; an empty savepoint proves little. */
const restoredIn = (trial) => (trial?.operators ?? [])
    .filter(({ result, entries, withdrawn }) => result === "restored" && (entries ?? 0) > 0 && withdrawn === undefined)
    .flatMap(({ baseline: operator, backend, alsoOn }) => [backend, ...(alsoOn ?? [])].map((backend) => ({ operator, backend })));


/***/ })

};
