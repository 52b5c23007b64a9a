export const id = 344;
export const ids = [344];
export const modules = {

/***/ 6344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extract: () => (/* binding */ extract),
  extractOne: () => (/* binding */ extractOne)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/extract/assemble.js
var assemble = __webpack_require__(7402);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
;// CONCATENATED MODULE: ./lib/src/extract/cutShort.js

/**
 * A `main()` that threw or hung after its pipelines may have had more of them. Where the other side has more, what is missing could not
 * be told from what was removed, and the check would pass for want of it. After as many pipelines as the other side has, it is harmless:
 * behind `execute()` a streaming job's `main()` does what in production is never reached.
 */
function assertNoPipelineCutOff(manifests, cutShort) {
    for (const side of cutShort) {
        const other = side === "baseline" ? "candidate" : "baseline";
        const [has, wanted] = [manifests[side].pipelines.length, manifests[other].pipelines.length];
        if (has >= wanted)
            continue;
        throw new errors/* UsageError */.eb(`main() of the ${side} threw or hung after ${has} of ${wanted} pipelines that the ${other} has, so what became of the rest cannot be told. ` +
            "Run it as it is deployed, with what it asks for.");
    }
}

// EXTERNAL MODULE: ./lib/src/extract/extractor/early.js
var extractor_early = __webpack_require__(1904);
;// CONCATENATED MODULE: ./lib/src/extract/flink/lacking.js

/**
 * Modules that a cluster has in `lib` or inside flink-dist, and that jobs therefore do not bundle. They are added when a job turns out to
 * need one, and not before: each is one more thing that a repository might not have for a patch.
 */
const modules = {
    "flink-connector-base": ["org.apache.flink.connector.base."],
    "flink-connector-files": ["org.apache.flink.connector.file."],
    "flink-table-planner": ["org.apache.flink.table."],
    "flink-cep": ["org.apache.flink.cep."],
    // The library of Scala comes along.
    "flink-streaming-scala": ["org.apache.flink.api.scala.", "org.apache.flink.streaming.api.scala.", "scala."],
    "log4j-core": ["org.apache.logging.log4j.", "org.apache.log4j."],
    "log4j-1.2-api": ["org.apache.log4j."],
    "flink-json": ["org.apache.flink.formats.json."],
    "flink-csv": ["org.apache.flink.formats.csv."],
    "flink-statebackend-rocksdb": [
        "org.apache.flink.contrib.streaming.state.",
        "org.apache.flink.state.rocksdb.",
        "org.rocksdb.",
    ],
};
/** What a query names in its options, and the module whose factory a cluster finds under that name: no class is missed by name there. */
const identifiers = {
    filesystem: "flink-connector-files",
    json: "flink-json",
    csv: "flink-csv",
};
/**
 * `FileSystem`: Flink names the plugins for a scheme, the one that can also write for a `FileSink` first. A job on such files asks for their
 * file system as soon as its graph is built.
 */
const noFileSystem = /Could not find a file system implementation for scheme '[^']{1,50}'\. The scheme is directly supported by Flink through the following plugin\(?s?\)?: (flink-[a-z0-9-]+-fs-[a-z0-9-]+)/;
/** Modules of Flink that hold the classes or factories for want of which a job failed; none for a job that failed of something else. */
function modulesLacking(failure) {
    const noFactory = failure.chain.flatMap((link) => /Could not find any factory for identifier '([\w.-]+)'/.exec(link)?.[1] ?? []);
    const plugins = failure.chain.flatMap((link) => noFileSystem.exec(link)?.[1] ?? []);
    const missing = [...failure.missing.classes, ...failure.chain.flatMap(missedIn)];
    const ofLib = Object.keys(modules).filter((module) => holds(module, missing) ||
        [...noFactory, ...(failure.missing.tables ?? [])].some((identifier) => identifiers[identifier] === module));
    return [...ofLib, ...new Set(plugins)];
}
/**
 * The same of operators that could not be started for want of a class: a library's reader may ask for one of Flink's that no class of the
 * job's does.
 */
const modulesLackingIn = ({ pipelines }) => {
    const because = pipelines.flatMap(({ operators }) => operators.flatMap((one) => one.incompleteBecause ?? []));
    const missing = because.flatMap(missedIn);
    return missing.length === 0 ? [] : Object.keys(modules).filter((module) => holds(module, missing));
};
const missedIn = (text) => /(?:ClassNotFoundException|NoClassDefFoundError): ([\w./$]+)/.exec(text)?.slice(1) ?? [];
const holds = (module, classes) => classes.some((name) => modules[module]?.some((start) => name.replaceAll("/", ".").startsWith(start)));
/** Thrown to start again with more of Flink on the class path. */
class LacksModules extends Error {
    lacking;
    /** Whether the job was read all the same, and only not all of its operators started. */
    optional;
    constructor(lacking, optional) {
        super(`modules of Flink are missing: ${[...lacking.values()].flat().join(", ")}`);
        this.lacking = lacking;
        this.optional = optional;
    }
}
/** Makes `attempt` with what turned out to be lacking, until it lacks nothing that it was not given before. */
async function completing(say, attempt) {
    const wanted = new Map();
    const declined = new Map();
    let optional = new Map();
    for (;;) {
        try {
            return await attempt({ wanted, declined });
        }
        catch (thrown) {
            if (thrown instanceof LacksModules) {
                for (const [side, modules] of thrown.lacking) {
                    say(`the ${side} needs ${modules.join(" and ")}, which a cluster has beside it: starting again with it`);
                    wanted.set(side, [...(wanted.get(side) ?? []), ...modules].sort());
                }
                optional = thrown.optional ? thrown.lacking : new Map();
                continue;
            }
            if (optional.size === 0)
                throw thrown;
            // What was only to show more must not cost what was seen before.
            for (const [side, modules] of optional) {
                say(`going on without ${modules.join(" and ")} for the ${side}: ${(0,errors/* saidBy */.TT)(thrown)}`);
                wanted.set(side, (wanted.get(side) ?? []).filter((module) => !modules.includes(module)));
                declined.set(side, [...(declined.get(side) ?? []), ...modules]);
            }
            optional = new Map();
        }
    }
}

// EXTERNAL MODULE: ./lib/src/extract/flink/ofJob.js + 3 modules
var ofJob = __webpack_require__(6109);
// EXTERNAL MODULE: ./lib/src/extract/process/cleanup.js
var cleanup = __webpack_require__(9442);
// EXTERNAL MODULE: ./lib/src/extract/flink/cache.js
var flink_cache = __webpack_require__(1915);
// EXTERNAL MODULE: ./lib/src/extract/flink/maven.js + 1 modules
var maven = __webpack_require__(5533);
// EXTERNAL MODULE: ./lib/src/extract/flink/modules.js
var flink_modules = __webpack_require__(1376);
;// CONCATENATED MODULE: ./lib/src/extract/flink/rocksdb.js





/** A state backend of Flink's that is a module of its own and large: 42 MB, most of it native code for every platform. */
const rocksdb_modules = ["flink-statebackend-rocksdb"];
function rocksdbOf({ environment, offline, debug }, { say, step }) {
    const cache = (0,flink_cache/* flinkCache */.p0)(environment);
    const atHand = async (version) => (await (0,flink_cache/* read */.LF)(cache, version, rocksdb_modules))?.map((jar) => jar.path);
    return {
        atHand,
        async resolve(version) {
            const cached = await atHand(version);
            if (cached)
                return { jars: cached };
            say(`resolving RocksDB's state backend of Flink ${version} with Maven, to try what changed on it too`);
            try {
                const asked = await (0,cleanup/* withTemporaryDirectory */.n)(debug, (directory) => (0,maven/* askMaven */.Z)({
                    version,
                    artifacts: rocksdb_modules.map((one) => (0,flink_modules/* artifactOf */.qB)(one, version)),
                    offline,
                    directory,
                    environment,
                    step,
                }));
                if (asked.result === "not-there")
                    return { because: `the repository does not have it for Flink ${version}` };
                const jars = await (0,flink_cache/* write */.M9)(cache, version, rocksdb_modules, asked.paths);
                return { jars: jars.map((jar) => jar.path) };
            }
            catch (thrown) {
                // The rest of the trial stands without it, and says what it lacks.
                return { because: (0,errors/* saidBy */.TT)(thrown) };
            }
        },
    };
}

// EXTERNAL MODULE: ./lib/src/package.js
var src_package = __webpack_require__(4922);
;// CONCATENATED MODULE: ./lib/src/extract/extractor/artifacts.js
/**
 * Maven artifacts of Flink's own connectors and formats by the packages of their classes, longer names before shorter ones: no distribution has them in `lib`, so
 * that a job which bundles none of them misses a class and says nothing of where it is.
 */
const artifacts = [
    ["org.apache.flink.connector.datagen.", "flink-connector-datagen"],
    ["org.apache.flink.connector.jdbc.", "flink-connector-jdbc"],
    ["org.apache.flink.connector.kafka.", "flink-connector-kafka"],
    ["org.apache.flink.connector.mongodb.", "flink-connector-mongodb"],
    ["org.apache.flink.connector.pulsar.", "flink-connector-pulsar"],
    ["org.apache.flink.formats.avro.registry.confluent.", "flink-avro-confluent-registry"],
    ["org.apache.flink.formats.avro.", "flink-avro"],
    ["org.apache.flink.formats.parquet.", "flink-parquet"],
    ["org.apache.flink.formats.protobuf.", "flink-protobuf"],
    ["org.apache.flink.orc.", "flink-orc"],
    ["org.apache.flink.state.api.", "flink-state-processor-api"],
    ["org.apache.flink.streaming.connectors.cassandra.", "flink-connector-cassandra"],
    ["org.apache.flink.streaming.connectors.kafka.", "flink-connector-kafka"],
    ["org.apache.flink.streaming.connectors.rabbitmq.", "flink-connector-rabbitmq"],
    ["org.apache.flink.table.api.bridge.scala.", "flink-table-api-scala-bridge_2.12"],
];
/** `org.apache.flink:flink-connector-datagen`; undefined for a class that may be anywhere. */
function artifactOf(name) {
    const found = artifacts.find(([beginning]) => name.startsWith(beginning));
    return found && `org.apache.flink:${found[1]}`;
}

;// CONCATENATED MODULE: ./lib/src/extract/extractor/needs.js


/**
 * Everything that was asked for and missed, what nobody gave a default first, quoted for a shell. Names come out of the job's code, so
 * they are strangers' text.
 */
function needs(missing) {
    const all = kinds.flatMap((kind) => (missing[kind] ?? []).flatMap((name) => {
        const option = lines[kind](name);
        return option === undefined ? [] : [{ option, ...noted(missing, kind, name) }];
    }));
    const properties = propertiesIn(missing);
    const everything = [...all, ...(properties ? [properties] : [])];
    const optional = ({ note = "" }) => note.startsWith(hasDefault) || note.startsWith(notYet);
    return [...everything.filter((need) => !optional(need)), ...everything.filter(optional)];
}
/** Whether something was missed that no default stood in for. */
const needsAnything = (missing) => allKinds.some((kind) => (missing[kind] ?? []).some((name) => !isDefaulted(missing, kind, name)));
const hasDefault = "has a default";
const notYet = "its code asks for it too";
/** Knobs of JCommander, Jackson and Typesafe's configuration, wherever a JAR has moved these: nobody's job waits for them. */
const ofLibraries = /^(?:jcommander\.debug|config\.trace|.*\.BufferRecyclers\.\w+)$/;
/** A property has no option of its own: every JVM reads them from this variable. */
function propertiesIn(missing) {
    const properties = missing.properties.filter((name) => !ofLibraries.test(name));
    if (properties.length === 0)
        return undefined;
    const option = `--env JAVA_TOOL_OPTIONS=${quoted(properties.map((name) => `-D${name}=...`).join(" "))}`;
    const all = properties.every((name) => isDefaulted(missing, "properties", name));
    const places = new Set(properties.flatMap((name) => missing.where?.[`properties ${name}`] === undefined ? [] : [placeOf(missing, "properties", name)]));
    const note = [...(all ? [hasDefault] : []), ...places].slice(0, 4).join("; ");
    return { option, ...(note !== "" && { note }) };
}
function noted(missing, kind, name) {
    const further = missing.further?.includes(`${kind} ${name}`) === true ? notYet : "";
    const parts = [isDefaulted(missing, kind, name) ? hasDefault : further, placeOf(missing, kind, name)];
    const note = parts.filter((part) => part !== "").join("; ");
    return note === "" ? {} : { note };
}
const isDefaulted = (missing, kind, name) => missing.defaulted?.includes(`${kind} ${name}`) === true;
const placeOf = (missing, kind, name) => (0,errors/* oneLine */.TN)(missing.where?.[`${kind} ${name}`] ?? "", 200);
const lines = {
    arguments: (name) => `--arg ${quoted(`--${name}`)} --arg ...`,
    environment: (name) => `--env ${quoted(name)}=...`,
    properties: () => undefined,
    files: (name) => `--arg ...   (or put the file ${quoted(name)} in its place)`,
    resources: (name) => `--classpath ...   (with the resource ${quoted(name)})`,
    classes: (name) => isOfSql(name) ? undefined : `${classFrom(name)}   (with the class ${quoted(name)}${ofArtifact(name)})`,
    services: (name) => `--classpath ...   (with a class that provides ${quoted(name)})`,
    tables: (name) => `--classpath ...   (with the table factory ${quoted(name)}, the JAR that the cluster has for it)`,
    hosts: (name) => `(run it where ${quoted(name)} can be reached, or let main() do without)`,
};
const allKinds = Object.keys(lines);
const kinds = allKinds.filter((kind) => kind !== "properties");
/** Whether a class comes with the Table API that a cluster has. */
const isOfSql = (name) => name.startsWith("org.apache.flink.table.") && artifactOf(name) === undefined;
function ofArtifact(name) {
    const artifact = artifactOf(name);
    return artifact === undefined ? "" : `, which is in ${artifact}`;
}
/** A class of Flink's API that is not there was there in the Flink that the JAR was built for. */
const classFrom = (name) => /^org\.apache\.flink\.(api|core|runtime|streaming|util)\./.test(name) ? "--flink-version ..." : "--classpath ...";
function quoted(text) {
    const plain = (0,errors/* oneLine */.TN)(text, 200);
    return /^[\w./:@%+,=$-]+$/.test(plain) && !plain.includes("$") ? plain : `'${plain.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./lib/src/extract/extractor/failure.js


/**
 * Everything that went wrong on either side, and everything that was asked for and missed, in one go with the lines to paste: nobody
 * should have to start the check once for every variable. `twoSided`: an option can be meant for one side only.
 */
function cannotExtract(failed, twoSided) {
    const sentences = failed.map((one) => `${sentence(one)} ${remedy(one)}`);
    const wanted = new Map();
    for (const one of failed) {
        for (const { option, note = "" } of optionsFor(one)) {
            const before = wanted.get(option);
            wanted.set(option, { note: before?.note ?? note, sides: (before?.sides ?? new Set()).add(one.side) });
        }
    }
    const lines = [...wanted].map(([option, { note, sides }]) => {
        const only = twoSided && sides.size === 1 && sides.has("baseline");
        return `  ${only ? option.replace(/^--/, "--baseline-") : option}${note === "" ? "" : `   # ${note}`}`;
    });
    return new errors/* UsageError */.eb(sentences.join("\n"), lines);
}
/** Somebody else's words at the end may bring their full stop along. */
const failure_closed = (sentence) => (sentence.endsWith(".") ? sentence : `${sentence}.`);
/** What happened, to which JAR. */
function sentence({ name, script, flink, failure }) {
    const threw = failure.exception === undefined ? (0,errors/* oneLine */.TN)(failure.message) : (0,errors/* oneLine */.TN)(failure.chain.at(-1) ?? failure.exception);
    const where = failure.frame === undefined ? "" : ` at ${(0,errors/* oneLine */.TN)(failure.frame)}`;
    const program = script ? `The script of ${name}` : `main() of ${name}`;
    switch (failure.kind) {
        case "statement-failed":
            return failure_closed(`The script of ${name} fails${where}: ${(0,errors/* oneLine */.TN)(failure.message)}`);
        case "main-class-missing":
            return failure_closed(`No main class was found in ${name}: ${(0,errors/* oneLine */.TN)(failure.message)}`);
        case "main-class-ambiguous":
            return `${capital(name)} has several main classes.`;
        case "main-threw":
            return `main() of ${name} threw before the job was built: ${threw}${where}.`;
        case "main-exited":
            return `${program} ended the program before it built a pipeline${where}.`;
        case "main-hung":
            return `${program} did not end in time and built no pipeline${where === "" ? "" : `; it was${where}`}.`;
        case "no-pipeline":
            if (script)
                return `${program} executes no INSERT.`;
            return failure.exception === undefined
                ? `${program} ended without executing a pipeline, and Flink runs nothing of such a program.`
                : failure_closed(`${program} executes a pipeline without any operators${where}, which Flink refuses: ${threw}`);
        case "class-missing":
            return `${capital(name)} cannot be loaded beside Flink ${(0,errors/* oneLine */.TN)(flink, 40)}: ${threw}${where}.`;
        case "not-loadable":
            return `Flink ${(0,errors/* oneLine */.TN)(flink, 40)} cannot open ${name}: ${threw}.`;
        case "declared-unreadable":
            return `What --declared gives for ${name} cannot be used: ${threw}.`;
        case "sample-inputs-unusable":
            return `What --sample-inputs gives for ${name} cannot be used: ${threw}.`;
        case "batch-only":
            return `${script ? program : capital(name)} builds a batch job, which has no savepoints.`;
        default:
            return `The extractor failed on ${name}, which says nothing about the job: ${threw}.`;
    }
}
function remedy({ script, failure, arguments: given }) {
    if (failure.missing.classes.some(isOfSql)) {
        return "The Flink that it ran on has no such class of the Table API: put what the cluster has of it (flink-table-planner and the connectors) into that Flink's lib directory, or on --classpath.";
    }
    const java = javaNeeded(failure);
    if (java !== undefined) {
        return `The class was compiled for Java ${java}: run the job on that one.`;
    }
    if (isOfOtherClasses(failure)) {
        return "The JAR was built against other classes than it met: give the Flink that it was built for with --flink-version, and what the cluster has beside it with --classpath.";
    }
    switch (failure.kind) {
        case "main-class-missing":
        case "main-class-ambiguous":
            return failure.candidates.length === 0
                ? "Give the JAR that is deployed to Flink, or name a class of --classpath with --main-class."
                : "Name the class that starts the job:";
        case "main-threw":
        case "main-exited":
            return missesSomething(failure)
                ? "It asked for what it was not given:"
                : `Run it as it is deployed${given ? "" : ", with its arguments"}:`;
        case "statement-failed":
            return missesSomething(failure) ? "It asked for what it was not given:" : "Mend the statement.";
        case "main-hung":
            return "Give it what it waits for, or more time with --main-deadline.";
        case "no-pipeline":
            return script
                ? "What leaves no state behind is not run (SELECT, SHOW, EXPLAIN): give the script that is deployed."
                : missesSomething(failure)
                    ? "It asked for what it was not given:"
                    : failure.exception === undefined
                        ? "Give it the arguments with which it is deployed, and see that it calls execute():"
                        : "Give it the arguments with which it is deployed, and see that what it builds ends in a sink:";
        case "class-missing":
            return "Give what the cluster has beside Flink with --classpath, or the Flink that the JAR was built for with --flink-version.";
        case "not-loadable":
            return "Build it again and give the JAR that is deployed to Flink.";
        case "declared-unreadable":
            return "Run the tests again with the helper of this version, or leave the option out.";
        case "sample-inputs-unusable":
            return "Mend that value, or give the baseline's with --baseline-sample-inputs where the two sides' types differ.";
        case "batch-only":
            return "Only streaming jobs can be checked.";
        default:
            return "Repeat with --debug, which keeps its files, and report it.";
    }
}
/** Lines to paste: what names the main class, what was missed, and where neither is known the arguments. */
function optionsFor({ script, failure, arguments: given }) {
    const mainClasses = failure.kind.startsWith("main-class") ? failure.candidates : [];
    const java = javaNeeded(failure);
    const lacksArguments = java === undefined &&
        !given &&
        !script &&
        !missesSomething(failure) &&
        ["main-threw", "main-exited", "no-pipeline"].includes(failure.kind);
    return [
        ...(java === undefined ? [] : [{ option: `--java ...   (the directory of a JDK ${java})` }]),
        ...mainClasses.map((name) => ({ option: `--main-class ${quoted(name)}` })),
        ...needs(failure.missing),
        ...(lacksArguments ? [{ option: "--arg ...   (once for every argument)" }] : []),
    ];
}
/** Errors of linking: a method or field that the compiler saw and the JVM does not. */
const isOfOtherClasses = ({ exception = "" }) => /^java\.lang\.(NoSuch(Method|Field)|AbstractMethod|IllegalAccess|IncompatibleClassChange|Verify)Error$/.test(exception);
/** The Java that a class needs which this one could not load. */
function javaNeeded({ exception = "", chain }) {
    for (const link of [exception, ...chain]) {
        const version = /UnsupportedClassVersionError.*\(class file version (\d+)\.\d+\)/.exec(link)?.[1];
        if (version !== undefined)
            return Number(version) - 44;
    }
    return undefined;
}
const missesSomething = ({ missing }) => needsAnything(missing);
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/extract/flink/archive.js + 2 modules
var flink_archive = __webpack_require__(6301);
// EXTERNAL MODULE: ./lib/src/extract/process/run.js + 1 modules
var run = __webpack_require__(3148);
// EXTERNAL MODULE: ./lib/src/extract/extractor/launch.js + 2 modules
var extractor_launch = __webpack_require__(6939);
;// CONCATENATED MODULE: ./lib/src/extract/extractor/response.js
/**
 * Reads a response. The job's own code runs in the JVM that wrote it, so nothing is taken for granted: what has not the agreed shape is
 * undefined or empty, and lists and texts are bounded.
 */
function parseResponse(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const response = fields(value);
    const [extractor, flink] = [textIn(response, "extractor"), textIn(response, "flink")];
    if (response["protocol"] !== 1 || extractor === undefined || flink === undefined)
        return undefined;
    const trial = fields(response["trial"]);
    const message = textIn(trial, "message");
    const status = trial["status"];
    return {
        extractor,
        flink,
        jobs: list(response["jobs"]).flatMap((job) => jobResponse(fields(job))),
        ...((status === "made" || status === "failed") && {
            trial: { status, lacks: texts(trial["lacks"]), ...(message !== undefined && { message }) },
        }),
    };
}
function jobResponse(job) {
    const side = job["side"];
    if (!isSide(side))
        return [];
    const [notes, cutShort] = [texts(job["notes"]), job["cutShort"] === true];
    // Anything but a plain "extracted" is a failure: a verdict must not rest on an answer that was not understood.
    if (job["status"] === "extracted" && job["failure"] === undefined)
        return [{ side, notes, cutShort }];
    return [{ side, notes, cutShort, failure: failure(fields(job["failure"])) }];
}
function failure(failed) {
    const missing = fields(failed["missing"]);
    const [exception, frame] = [textIn(failed, "exception"), textIn(failed, "frame")];
    return {
        kind: textIn(failed, "kind") ?? "extractor-error",
        message: textIn(failed, "message") ?? "no reason was given",
        ...(exception !== undefined && { exception }),
        ...(frame !== undefined && { frame }),
        chain: texts(failed["chain"]),
        candidates: texts(failed["candidates"]),
        missing: {
            arguments: texts(missing["arguments"]),
            environment: texts(missing["environment"]),
            properties: texts(missing["properties"]),
            files: texts(missing["files"]),
            classes: texts(missing["classes"]),
            resources: texts(missing["resources"]),
            services: texts(missing["services"]),
            tables: texts(missing["tables"]),
            hosts: texts(missing["hosts"]),
            where: places(fields(missing["where"])),
            defaulted: texts(missing["defaulted"]),
            further: texts(missing["further"]),
        },
    };
}
const longestList = 100;
const longestText = 4096;
const longestPlaces = 1000;
const isSide = (value) => value === "baseline" || value === "candidate";
const fields = (value) => (typeof value === "object" && value !== null ? value : {});
const list = (value) => (Array.isArray(value) ? value.slice(0, longestList) : []);
const texts = (value) => list(value).flatMap((one) => (typeof one === "string" ? [one.slice(0, longestText)] : []));
/** Without a prototype: the names come out of the job. */
function places(where) {
    const bounded = Object.create(null);
    for (const [asked, frame] of Object.entries(where).slice(0, longestPlaces)) {
        if (typeof frame === "string")
            bounded[asked.slice(0, longestText)] = frame.slice(0, longestText);
    }
    return bounded;
}
function textIn(from, name) {
    const value = from[name];
    return typeof value === "string" ? value.slice(0, longestText) : undefined;
}

;// CONCATENATED MODULE: ./lib/src/extract/extractor/start.js








/** An operator that does not answer within this is tried once more, then it counts as unseen. */
const operatorSeconds = 10;
const longestResponse = 16 * 1024 * 1024;
async function startExtractor(start, options, progress) {
    const { launch, directory } = start;
    const token = (0,external_node_crypto_.randomBytes)(16).toString("hex");
    const ready = start.early.take(launch);
    const at = ready?.at ?? (await (0,extractor_launch/* homeIn */.PV)(directory));
    const request = {
        protocol: 1,
        jobs: start.jobs,
        ...(start.trial && { trial: start.trial }),
        exercise: options.exercise,
        deadlines: { mainSeconds: options.mainDeadline, operatorSeconds },
        userOutput: (0,external_node_path_.join)(directory, "user-output.log"),
        temporaryDirectory: at.temporary,
        progress: token,
        response: (0,external_node_path_.join)(directory, "response.json"),
    };
    const file = (0,external_node_path_.join)(directory, "request.json");
    await (0,promises_.writeFile)(file, JSON.stringify(request, null, 1));
    const hears = (line) => {
        if (line === `${token} answered`)
            return "done";
        const step = stepIn(line, token);
        if (step)
            progress.step(step);
        return step !== undefined;
    };
    let ended = await (ready === undefined ? (0,run/* run */.e)((0,extractor_launch/* commandOf */.Nl)(launch, at, file, options), hears) : ready.ask(file, hears));
    const { archive, ...without } = launch;
    // A JVM that its own archive brings down must not stand between a user and the verdict. It ends by a signal or with status 1, as its build likes.
    if (archive !== undefined && ended.status !== 0 && !ended.killed) {
        ended = await (0,run/* run */.e)((0,extractor_launch/* commandOf */.Nl)(without, at, file, options), hears);
        // Whatever ends without it too was not its doing; one that is gone is not soon written again.
        if (ended.status === 0)
            await (0,flink_archive/* forget */.y6)(archive);
    }
    const response = ended.status === 0 && !ended.killed ? await answerIn(request.response) : undefined;
    if (!response)
        throw noAnswer(ended, token);
    return response;
}
/** Lines without the token are the job's own words and none of our business. */
function stepIn(line, token) {
    const [first, who, phase, done, total] = line.split(" ");
    if (first !== token || !who || !phase || !/^\d+$/.test(done ?? "") || !/^\d+$/.test(total ?? ""))
        return undefined;
    return { who: (0,errors/* oneLine */.TN)(who, 20), phase: (0,errors/* oneLine */.TN)(phase, 40), done: Number(done), total: Number(total) };
}
async function answerIn(file) {
    const found = await (0,promises_.stat)(file).catch(() => undefined);
    return found && found.size <= longestResponse ? parseResponse(await (0,promises_.readFile)(file, "utf8")) : undefined;
}
/** Not a word about the job: whatever happened, no verdict may come of it. */
function noAnswer(ended, token) {
    const how = ended.error
        ? `could not be started (${(0,errors/* oneLine */.TN)(ended.error.message)})`
        : ended.killed
            ? `was ended because it ${ended.killed === "silence" ? "made no progress for too long" : "took too long"}`
            : `ended with ${ended.signal ? `signal ${ended.signal}` : `status ${ended.status}`} and without an answer`;
    const last = ended.tail.filter((line) => !line.startsWith(token) && line.trim() !== "").slice(-5);
    return new errors/* UsageError */.eb(`The extractor's JVM ${how}, so nothing can be said about the job. Repeat with --debug, which keeps its files, and report it if it stays so.`, last.map((line) => `  it said: ${(0,errors/* oneLine */.TN)(line, 300)}`));
}

;// CONCATENATED MODULE: ./lib/src/extract/flink/wanted.js

/** A directory's version is only known once its classes ran; when a version was asked for as well, the two must agree. */
function assertWantedFlink({ job, flink }, ran) {
    const wanted = flink.version ?? job.options.flinkVersion;
    if (wanted === undefined || wanted === ran)
        return;
    const from = job.options.flinkHome === undefined
        ? "the JARs that were resolved for it"
        : `--flink-home ${(0,errors/* oneLine */.TN)(job.options.flinkHome)}`;
    throw new errors/* UsageError */.eb(`Flink ${(0,errors/* oneLine */.TN)(wanted, 40)} was asked for the ${job.side}, but ${from} hold Flink ${(0,errors/* oneLine */.TN)(ran, 40)}. Correct one of the two.`);
}

// EXTERNAL MODULE: ./lib/src/extract/progress.js
var extract_progress = __webpack_require__(441);
;// CONCATENATED MODULE: ./lib/src/extract/jvm.js











async function runJvm(jvm, options, progress) {
    const [first] = jvm.jobs;
    if (!first)
        throw new Error("a JVM without a job");
    await (0,promises_.mkdir)(jvm.directory, { recursive: true });
    const output = (0,external_node_path_.join)(jvm.directory, "trial.facts.json");
    const trial = jvm.trial && { ...jvm.trial, output };
    const jobs = jvm.jobs.map((prepared) => jobRequest(prepared, jvm.directory));
    const { java, flink, archive, job } = first;
    const { environment } = job.options;
    const start = {
        launch: { extractor: (0,src_package/* extractorJar */.gX)(), java, flink, ...(archive && { archive }), environment },
        early: jvm.early ?? extractor_early/* notEarly */.J,
        jobs,
        directory: jvm.directory,
        ...(trial && { trial }),
    };
    let begun;
    // While the trial is made the manifests' facts are there already.
    const assembled = () => (begun ??= Promise.all(jvm.jobs.map((one) => (0,assemble/* assembleManifest */.oh)(partsOf(one, jvm.directory)))));
    const response = await startExtractor(start, options, (0,extract_progress/* meanwhile */.Ry)(progress, assembled, "trial"));
    assertExtracted(jvm, response);
    const manifests = {};
    for (const [index, manifest] of (await assembled()).entries()) {
        const prepared = jvm.jobs[index];
        if (!prepared)
            continue;
        assertWantedFlink(prepared, manifest.value.job.flink);
        manifests[prepared.job.side] = manifest;
    }
    const unstarted = new Map(jvm.jobs.flatMap((prepared) => {
        const manifest = manifests[prepared.job.side]?.value;
        return manifest === undefined ? [] : moreFor(prepared, modulesLackingIn(manifest));
    }));
    if (unstarted.size > 0)
        throw new LacksModules(unstarted, true);
    for (const { side, notes } of response.jobs)
        for (const note of notes)
            progress.say(`${side}: ${(0,errors/* oneLine */.TN)(note)}`);
    const made = response.trial?.status === "made";
    if (trial && !made)
        throw noTrial(response);
    const cutShort = response.jobs.filter((one) => one.cutShort).map((one) => one.side);
    const lacksRocksdb = response.trial?.lacks.includes("rocksdb") === true;
    const { extractor, flink: ran } = response;
    return { manifests, cutShort, extractor, flink: ran, lacksRocksdb, ...(made && { trialFacts: output }) };
}
const factsFile = (directory, side) => (0,external_node_path_.join)(directory, `${side}.facts.json`);
const partsOf = ({ job, jar, script, flink, classpath }, directory) => ({
    facts: factsFile(directory, job.side),
    ...(jar && { jar }),
    ...(script && { script }),
    flink,
    classpath,
});
/** A verdict without the trial that was asked for would look whole and not be. */
const noTrial = ({ trial }) => new errors/* UsageError */.eb(`The trial could not be made: ${(0,errors/* oneLine */.TN)(trial?.message ?? "the extractor gave no reason")}. ` +
    "Repeat with --debug and report it; --no-trial judges without it, and says of more changes that they are unknown.");
function jobRequest({ job, jar, script, classpath, declared, sampleInputs }, directory) {
    const { mainClass, arguments: given, configuration, parallelism, network } = job.options;
    return {
        side: job.side,
        ...(jar && { jar: jar.path }),
        ...(script && { sql: script.path }),
        classpath,
        ...(mainClass !== undefined && { mainClass }),
        arguments: given,
        configuration,
        ...(parallelism !== undefined && { parallelism }),
        ...(network !== undefined && { network }),
        ...(declared.length > 0 && { declared }),
        ...(sampleInputs !== undefined && { sampleInputs }),
        manifest: factsFile(directory, job.side),
    };
}
/** Every side has to have been extracted; one that was not answered for failed too. */
function assertExtracted(jvm, response) {
    const failed = jvm.jobs.flatMap(({ job, script }) => {
        const answers = response.jobs.filter((one) => one.side === job.side);
        const failure = answers.find((one) => one.failure)?.failure ?? (answers.length === 0 ? unanswered : undefined);
        const name = `the ${job.side} ${(0,errors/* oneLine */.TN)(script === undefined ? job.path : script.name)}`;
        return failure
            ? [
                {
                    side: job.side,
                    name,
                    script: script !== undefined,
                    flink: response.flink,
                    arguments: job.options.arguments.length > 0,
                    failure,
                },
            ]
            : [];
    });
    const lacking = new Map(jvm.jobs.flatMap((prepared) => {
        const failure = failed.find((one) => one.side === prepared.job.side)?.failure;
        return failure === undefined ? [] : moreFor(prepared, modulesLacking(failure));
    }));
    if (lacking.size > 0)
        throw new LacksModules(lacking, false);
    if (failed.length > 0)
        throw cannotExtract(failed, jvm.twoSided);
}
/** A directory's Flink is what it is, and a module that was already added was not what the job lacks. */
function moreFor({ job, added }, lacking) {
    const modules = lacking.filter((module) => !added.includes(module));
    return modules.length === 0 || job.options.flinkHome !== undefined ? [] : [[job.side, modules]];
}
const unanswered = {
    kind: "extractor-error",
    message: "it gave no answer",
    chain: [],
    candidates: [],
    missing: { environment: [], properties: [], files: [], classes: [] },
};

// EXTERNAL MODULE: ./lib/src/extract/sha256.js + 1 modules
var sha256 = __webpack_require__(6757);
// EXTERNAL MODULE: ./lib/src/extract/jar/archive.js + 3 modules
var archive = __webpack_require__(7756);
;// CONCATENATED MODULE: ./lib/src/extract/jar/classVersion.js
/** Class files are looked at until this many: one build compiles them all alike. */
const most = 48;
/** Classes for other Javas (`META-INF/versions`) and module descriptors do not count. Undefined for a JAR without classes. */
async function javaNeededBy(archive, mainClass) {
    const classes = [...archive.entries.keys()].filter((name) => name.endsWith(".class") && !name.startsWith("META-INF/") && !name.endsWith("module-info.class"));
    const main = mainClass?.replaceAll(".", "/");
    const home = main?.slice(0, main.lastIndexOf("/") + 1);
    const below = home === undefined ? [] : classes.filter((name) => name.startsWith(home));
    const own = await newest(archive, below.includes(`${main}.class`) ? [`${main}.class`, ...evenly(below)] : []);
    const all = await newest(archive, evenly(classes));
    const least = own ?? all;
    return least === undefined ? undefined : { own: least, all: Math.max(least, all ?? 0) };
}
async function newest(archive, names) {
    const headers = await Promise.all(names.map(async (name) => {
        const entry = archive.entries.get(name);
        return entry && (await archive.read(entry, 8));
    }));
    const versions = headers.flatMap((header) => header && header.length >= 8 && header.readUInt32BE(0) === 0xcafebabe ? [header.readUInt16BE(6) - 44] : []);
    return versions.length === 0 ? undefined : Math.max(...versions);
}
const evenly = (names) => {
    const step = Math.max(1, Math.ceil(names.length / most));
    return names.filter((_, index) => index % step === 0);
};

;// CONCATENATED MODULE: ./lib/src/extract/jar/launcher.js

const inside = "BOOT-INF/classes/";
/**
 * Refuses a JAR that is made for Spring Boot's launcher. Flink's class loaders look for classes at the root of a JAR and in its `lib/`; the launcher
 * itself, of Spring Boot 3.2 on Flink 1.20, died in Flink's client of `MalformedURLException: unknown protocol: nested`, which would tell nobody why.
 */
function assertNotForLauncher({ entries }, main, name) {
    const launched = main === undefined || main.startsWith("org.springframework.boot.loader.");
    const nested = launched
        ? [...entries.keys()].some((entry) => entry.startsWith(inside))
        : entries.has(`${inside}${main.replaceAll(".", "/")}.class`);
    if (!nested)
        return;
    throw new errors/* UsageError */.eb(`${(0,errors/* oneLine */.TN)(name)} is packaged for Spring Boot's launcher: its classes lie in BOOT-INF/classes, where no class loader of Flink finds them. Package the job flat, with the Maven shade plugin or Gradle's shadow plugin, and name the class that starts it as main class.`);
}

;// CONCATENATED MODULE: ./lib/src/extract/jar/flinkNamed.js
/** Modules that are released with Flink itself; connectors have versions of their own. */
const ofFlinkItself = ["flink-clients", "flink-core", "flink-runtime", "flink-streaming-java", "flink-java"];
const ownPom = /^META-INF\/maven\/([^/]+)\/[^/]+\/pom\.xml$/;
const version = /^\d+\.\d+(\.\d+)?$/;
const longest = 1024 * 1024;
/** From Flink's modules inside the JAR, else from the poms inside it. Two that disagree name nothing. */
async function flinkNamedBy(archive, libraries) {
    const bundled = libraries.filter((library) => ofFlinkItself.some((module) => library.artifact === `org.apache.flink:${module}`));
    const fromModules = agreed(bundled.map((library) => ({ version: library.version, by: `${library.artifact} inside the JAR` })));
    return fromModules ?? agreed(await namedByPoms(archive));
}
async function namedByPoms(archive) {
    const named = [];
    for (const [name, entry] of archive.entries) {
        const group = ownPom.exec(name)?.[1];
        // A connector's pom names the Flink it was built against, which is not the job's.
        if (group === undefined || group === "org.apache.flink")
            continue;
        const found = flinkInPom((await archive.read(entry, longest)).toString("utf8"));
        if (found)
            named.push({ version: found, by: `${name} inside the JAR` });
    }
    return named;
}
/** `<flink.version>`, else the version that stands at a dependency on Flink itself. */
function flinkInPom(pom) {
    const property = between(pom, "<flink.version>", "</flink.version>");
    if (property !== undefined && version.test(property))
        return property;
    for (const dependency of pom.split("<dependency>").slice(1)) {
        const body = dependency.split("</dependency>", 1)[0] ?? "";
        const stated = between(body, "<version>", "</version>");
        const artifact = between(body, "<artifactId>", "</artifactId>");
        const isFlink = between(body, "<groupId>", "</groupId>") === "org.apache.flink" &&
            artifact !== undefined &&
            ofFlinkItself.includes(artifact);
        if (isFlink && stated !== undefined && version.test(stated))
            return stated;
    }
    return undefined;
}
function between(text, start, end) {
    const from = text.indexOf(start);
    const to = from < 0 ? -1 : text.indexOf(end, from);
    return to < 0 ? undefined : text.slice(from + start.length, to).trim();
}
const agreed = (all) => new Set(all.map((one) => one.version)).size === 1 ? all[0] : undefined;

;// CONCATENATED MODULE: ./lib/src/extract/jar/libraries.js
const pomProperties = /^META-INF\/maven\/[^/]+\/[^/]+\/pom\.properties$/;
/** A real one has five lines. */
const libraries_longest = 64 * 1024;
/** What the JAR bundles, as Maven left it in `META-INF/maven/<group>/<artifact>/pom.properties`; sorted, without duplicates. */
async function librariesOf(archive) {
    const found = new Map();
    for (const [name, entry] of archive.entries) {
        if (!pomProperties.test(name))
            continue;
        const library = libraryIn((await archive.read(entry, libraries_longest)).toString("utf8"));
        if (library)
            found.set(`${library.artifact}:${library.version}`, library);
    }
    return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
}
function libraryIn(text) {
    const value = (key) => new RegExp(`^${key}=(.+)$`, "m").exec(text)?.[1]?.trim();
    const [group, artifact, version] = [value("groupId"), value("artifactId"), value("version")];
    return group && artifact && version ? { artifact: `${group}:${artifact}`, version } : undefined;
}

;// CONCATENATED MODULE: ./lib/src/extract/jar/scalaApi.js
/**
 * Whether the JAR bundles Flink's Scala API. A cluster of Flink 1 has that in `lib`, where Flink looks for it: the copy inside the JAR is passed over, and tuples
 * of Scala's cannot be summed up by position without the cluster's (`ScalaProductFieldAccessorFactory`). A JAR that leaves it out misses its classes aloud.
 */
const bundlesScalaApi = ({ entries }) => entries.has("org/apache/flink/api/scala/package.class");

;// CONCATENATED MODULE: ./lib/src/extract/jar/constantPool.js
/** Bytes after the tag of a constant, by tag (JVM specification, 4.4); a text brings its own length. */
const sizes = {
    3: 4,
    4: 4,
    5: 8,
    6: 8,
    7: 2,
    8: 2,
    9: 4,
    10: 4,
    11: 4,
    12: 4,
    15: 3,
    16: 2,
    17: 4,
    18: 4,
    19: 2,
    20: 2,
};
const constantPool_text = 1;
const classReference = 7;
/**
 * Names of the classes that a class file refers to, `a/b/C`, array brackets and primitive types left out. Empty for what is no class file: it is a
 * stranger's, and whether it can be loaded is for the JVM to say.
 */
function classesReferredTo(file) {
    if (file.length < 10 || file.readUInt32BE(0) !== 0xcafebabe)
        return [];
    const count = file.readUInt16BE(8);
    const texts = new Map();
    const references = [];
    let at = 10;
    for (let index = 1; index < count; index += 1) {
        if (at + 3 > file.length)
            return [];
        const tag = file.readUInt8(at);
        if (tag === constantPool_text) {
            const length = file.readUInt16BE(at + 1);
            texts.set(index, file.toString("utf8", at + 3, at + 3 + length));
            at += 3 + length;
            continue;
        }
        if (tag === classReference)
            references.push(file.readUInt16BE(at + 1));
        const size = sizes[tag];
        if (size === undefined)
            return [];
        at += 1 + size;
        // Long and double take two places.
        if (tag === 5 || tag === 6)
            index += 1;
    }
    return references.flatMap((index) => /^(?:\[+L)?([^[;]+);?$/.exec(texts.get(index) ?? "")?.[1] ?? []);
}

;// CONCATENATED MODULE: ./lib/src/extract/jar/tableApi.js

/** A job that shows its use of SQL only behind so many classes is told by the class that it then lacks. */
const tableApi_most = 2_000;
/** Classes that are read at a time: one by one they would take a millisecond each. */
const abreast = 64;
const tableApi_longest = 4 * 1024 * 1024;
/**
 * Whether the job asks for Flink's planner, which the cluster has in `lib`: the classes that can be reached from its main class refer to the Table
 * API, and the JAR does not bring a planner itself. Classes of Flink inside the JAR are not asked: most connectors come with a table factory that
 * a DataStream job never touches. Without a known main class nothing can be reached.
 */
async function needsPlanner(archive, mainClass) {
    if (mainClass === undefined || bringsPlanner(archive))
        return false;
    const seen = new Set([mainClass.replaceAll(".", "/")]);
    let looked = 0;
    for (let at = 0; at < seen.size;) {
        const names = [...seen].slice(at, at + abreast);
        at += names.length;
        const entries = names.flatMap((name) => archive.entries.get(`${name}.class`) ?? []);
        if ((looked += entries.length) > tableApi_most)
            return false;
        const files = await Promise.all(entries.map((entry) => archive.read(entry, tableApi_longest)));
        for (const other of files.flatMap(classesReferredTo)) {
            if (other.startsWith("org/apache/flink/table/"))
                return true;
            if (!other.startsWith("org/apache/flink/"))
                seen.add(other);
        }
    }
    return false;
}
const bringsPlanner = ({ entries }) => ["planner/delegation/PlannerBase.class", "planner/loader/PlannerModule.class"].some((name) => entries.has(`org/apache/flink/table/${name}`));

;// CONCATENATED MODULE: ./lib/src/extract/jar/inspect.js










/** `role` is how a sentence names the JAR: "the candidate". `mainClass`, where the user named it, tells which classes are the job's own. */
async function inspectJar(path, role, mainClass) {
    const digest = (0,sha256/* sha256OfFile */.Vq)(path);
    // It is waited for below; where the JAR turns out to be none, that is what is said.
    digest.catch(() => undefined);
    const facts = await (0,archive/* withArchive */.x)(path, role, async (archive) => {
        const libraries = await librariesOf(archive);
        const flink = await flinkNamedBy(archive, libraries);
        const main = mainClass ?? (await mainClassNamed(archive));
        assertNotForLauncher(archive, main, `${role} ${(0,errors/* oneLine */.TN)(path)}`);
        const [java, planner] = await Promise.all([javaNeededBy(archive, main), needsPlanner(archive, main)]);
        const scala = bundlesScalaApi(archive);
        return {
            libraries,
            needsPlanner: planner,
            bundlesScalaApi: scala,
            ...(flink && { flink }),
            ...(java !== undefined && { java }),
        };
    });
    return { path: (0,external_node_path_.resolve)(path), sha256: await digest, ...facts };
}
/** `program-class` wins over `Main-Class`, as in Flink's own client. Only a hint here: the extractor decides. */
async function mainClassNamed(archive) {
    const entry = archive.entries.get("META-INF/MANIFEST.MF");
    if (!entry)
        return undefined;
    const text = (await archive.read(entry, 64 * 1024)).toString("utf8").replace(/\r?\n /g, "");
    return (/^program-class:\s*(\S+)/im.exec(text) ?? /^Main-Class:\s*(\S+)/im.exec(text))?.[1];
}

// EXTERNAL MODULE: ./lib/src/extract/java/find.js + 3 modules
var find = __webpack_require__(6252);
// EXTERNAL MODULE: ./lib/src/manifest/parse.js + 3 modules
var parse = __webpack_require__(693);
;// CONCATENATED MODULE: ./lib/src/extract/sampleInputs.js




const sampleInputs_longest = 1024 * 1024;
/** Absolute path of a file with sample inputs that is what its schema says. Whether the values fit the job's types is seen where those are. */
async function inspectSampleInputs(path) {
    const name = `--sample-inputs ${(0,errors/* oneLine */.TN)(path)}`;
    const parsed = (0,parse/* parseSampleInputs */.p)(await textOf(path, name));
    if (!parsed.ok)
        throw new errors/* UsageError */.eb(`${name} cannot be used: ${parsed.problem.message}. Mend that place of it.`);
    return (0,external_node_path_.resolve)(path);
}
async function textOf(path, name) {
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size <= sampleInputs_longest)
            return await (0,promises_.readFile)(path, "utf8");
    }
    catch (thrown) {
        throw new errors/* UsageError */.eb(`${name} cannot be read (${(0,errors/* saidBy */.TT)(thrown)}). Give the path of a JSON file.`, [], {
            cause: thrown,
        });
    }
    throw new errors/* UsageError */.eb(`${name} is larger than ${sampleInputs_longest / 1024 ** 2} MiB. A few records of each type are enough.`);
}

;// CONCATENATED MODULE: ./lib/src/extract/script.js




const script_longest = 1024 * 1024;
/** `role` is how a sentence names whose it is: "the candidate". Throws for what no script can be, before a JVM is started for it. */
async function inspectScript(path, role) {
    const name = `The script ${(0,errors/* oneLine */.TN)(path)} of ${role}`;
    const text = await script_textOf(path, name);
    if (text.includes("\0"))
        throw new errors/* UsageError */.eb(`${name} is no text. Give statements of SQL with semicolons between them.`);
    if (text.trim() === "")
        throw new errors/* UsageError */.eb(`${name} is empty. Give statements of SQL with semicolons between them.`);
    return { name: path, path: (0,external_node_path_.resolve)(path), sha256: await (0,sha256/* sha256OfFile */.Vq)(path) };
}
async function script_textOf(path, name) {
    let bytes;
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size > script_longest)
            throw new errors/* UsageError */.eb(`${name} is larger than ${script_longest / 1024 ** 2} MiB, so it is not read. Give the job's statements alone.`);
        bytes = await (0,promises_.readFile)(path);
    }
    catch (thrown) {
        if (thrown instanceof errors/* UsageError */.eb)
            throw thrown;
        throw new errors/* UsageError */.eb(`${name} cannot be read (${(0,errors/* saidBy */.TT)(thrown)}). Give the path of a file with statements of SQL.`, [], {
            cause: thrown,
        });
    }
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (thrown) {
        throw new errors/* UsageError */.eb(`${name} is not encoded in UTF-8. Save it so.`, [], { cause: thrown });
    }
}

;// CONCATENATED MODULE: ./lib/src/extract/prepare.js











async function prepare(job, { options, resolve: resolveFlink, more, say }) {
    const jar = job.kind === "jar" ? await inspectJar(job.path, `the ${job.side}`, job.options.mainClass) : undefined;
    const sql = jar === undefined ? job.path : job.options.sql;
    const script = sql === undefined ? undefined : await inspectScript(sql, `the ${job.side}`);
    const classpath = await Promise.all(job.options.classpath.map(existing));
    const declared = await Promise.all((job.options.declared ?? []).map(recorded));
    const given = job.options.sampleInputs;
    const sampleInputs = given === undefined ? undefined : await inspectSampleInputs(given);
    const wanted = more.wanted.get(job.side) ?? [];
    const added = [...wanted, ...(more.declined.get(job.side) ?? [])];
    const flink = await (0,ofJob/* flinkOf */.G4)(job, { jar, script }, wanted, resolveFlink, say);
    const java = await javaOf(job, jar, flink, options.environment, say);
    const archive = await (0,flink_archive/* writeArchive */._d)(flink, java, (0,src_package/* extractorJar */.gX)(), { environment: options.environment, say });
    const what = { ...(jar && { jar }), ...(script && { script }), ...(sampleInputs !== undefined && { sampleInputs }) };
    return { job, ...what, java, added, flink, classpath, declared, ...(archive && { archive }) };
}
function javaOf(job, jar, { version }, environment, say) {
    const where = { environment, ...(job.options.java !== undefined && { option: job.options.java }) };
    const java = jar?.java;
    const isFromJar = java !== undefined && java.own > find/* oldestJava */.S;
    const asked = {
        needed: java?.own ?? find/* oldestJava */.S,
        ...(java !== undefined && { wished: java.all }),
        ...(version !== undefined && { flink: version }),
        who: isFromJar ? `the ${job.side} ${(0,errors/* oneLine */.TN)(job.path)}` : "the extractor",
    };
    return (0,find/* findJava */.e)(where, asked, say);
}
/** One JVM can do both only where neither its Flink nor its Java nor what `main()` may read there differs. */
const shareJvm = (a, b) => (0,extractor_launch/* isSameRuntime */.fJ)(runtimeOf(a), runtimeOf(b));
const runtimeOf = ({ java, flink, job }) => ({ java, flink, environment: job.options.environment });
async function recorded(path) {
    if ((await (0,promises_.stat)(path).catch(() => undefined))?.isFile() === true)
        return (0,external_node_path_.resolve)(path);
    throw new errors/* UsageError */.eb(`--declared ${(0,errors/* oneLine */.TN)(path)} is no file. Give what StateRecording wrote in the tests of this version, and run those first.`);
}
async function existing(path) {
    if (await (0,promises_.stat)(path).catch(() => undefined))
        return (0,external_node_path_.resolve)(path);
    throw new errors/* UsageError */.eb(`--classpath ${(0,errors/* oneLine */.TN)(path)} does not exist. Give a JAR or a directory of classes.`);
}

;// CONCATENATED MODULE: ./lib/src/manifest/unstable.js
/**
 * The first manifest, with `unstable` on every operator of which a second extraction of the same JAR told something else. Pipelines
 * meet by position; operators by id, and what has no partner then by all that is not its identity, in order.
 */
function markUnstable(first, second) {
    const pipelines = first.pipelines.map((pipeline, position) => marked(pipeline, second.pipelines[position]?.operators ?? []));
    return pipelines.every((pipeline, position) => pipeline === first.pipelines[position])
        ? first
        : { ...first, pipelines };
}
function marked(pipeline, others) {
    const left = new Map(others.map((operator) => [operator.id, operator]));
    const partners = new Map();
    for (const operator of pipeline.operators) {
        const same = left.get(operator.id);
        if (same !== undefined)
            partners.set(operator, same);
        left.delete(operator.id);
    }
    for (const operator of pipeline.operators.filter((one) => !partners.has(one))) {
        const alike = [...left.values()].find((other) => kindOf(other) === kindOf(operator));
        if (alike !== undefined)
            partners.set(operator, alike);
        left.delete(alike?.id ?? "");
    }
    const ids = new Map([...partners].map(([operator, other]) => [other.id, operator.id]));
    const operators = pipeline.operators.map((operator) => {
        const unstable = differing(operator, partners.get(operator), ids);
        return unstable.length === 0 ? operator : { ...operator, unstable };
    });
    return operators.every((operator, position) => operator === pipeline.operators[position])
        ? pipeline
        : { ...pipeline, operators };
}
const kindOf = ({ class: operatorClass, function: called, code }) => [operatorClass, called ?? "", code].join(" ");
function differing(operator, other, ids) {
    if (other === undefined)
        return ["id"];
    const parts = [
        ["id", ({ id, uid, uidHash }) => [id, uid ?? null, uidHash ?? null]],
        ["name", ({ name }) => name],
        ["states", ({ states, key }) => [states, key ?? null]],
        ["other", (of) => rest(of, of === other ? ids : new Map())],
    ];
    return parts.flatMap(([part, read]) => (same(read(operator), read(other)) ? [] : [part]));
}
/** What is left; the ids of others in it stand for those others. */
function rest(operator, ids) {
    const { id: _id, uid: _uid, uidHash: _hash, name: _name, states: _states, key: _key, unstable: _unstable, ...left } = operator;
    const own = (id) => ids.get(id) ?? id;
    return { ...left, chain: own(left.chain), inputs: left.inputs.map((input) => ({ ...input, from: own(input.from) })) };
}
/** Both come out of the same extractor, which sorts what has no order. */
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

;// CONCATENATED MODULE: ./lib/src/extract/smell.js
/** UUIDs with and without hyphens, an object's hash code, a time in milliseconds, and words of eight and more hex digits with both digits and letters. */
const made = [
    /[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}/i,
    /@[0-9a-f]{5,8}\b/,
    /(?<!\d)1\d{12}(?!\d)/,
    /(?<![0-9a-z])(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{8,}(?![0-9a-z])/i,
];
const looksMade = (text) => made.some((pattern) => pattern.test(text));
/**
 * Whether identities of this job look as if they were made anew at each start, so that a second extraction is worth its time: something
 * random in a uid, in a name of a state, or in the name of an operator with an automatic id; and automatic ids of SQL, whose planner decides them.
 */
const smells = ({ pipelines }) => pipelines.some(({ operators }) => operators.some(smellsIn));
const smellsIn = (operator) => looksRandom(operator) || (operator.uid === undefined && operator.class.startsWith("org.apache.flink.table."));
/** Whether what identifies the operator or one of its states looks as if it were made at random or by the clock. */
const looksRandom = ({ uid, name, states }) => looksMade(uid ?? name) || states.some((state) => looksMade(state.name));

;// CONCATENATED MODULE: ./lib/src/extract/probe.js






/**
 * The manifest, held against a second extraction of the same JAR in a JVM of its own: where it was asked for, or where the first one
 * smells. What the second tells otherwise is marked; one that fails proves nothing, and is said.
 */
async function probed(first, prepared, directory, options, progress) {
    if (!(options.probe ?? smells(first.value)))
        return first;
    const { side } = prepared.job;
    progress.say(`${side}: extracted a second time, to see whether the same JAR gives the same ids`);
    try {
        const jvm = { directory: (0,external_node_path_.join)(directory, "probe"), jobs: [prepared], twoSided: false };
        const second = (await runJvm(jvm, options, progress)).manifests[side];
        if (second === undefined)
            return first;
        const marked = markUnstable(first.value, second.value);
        return marked === first.value ? first : (0,assemble/* written */.Mp)(marked);
    }
    catch (thrown) {
        const reason = thrown instanceof Error ? (0,errors/* oneLine */.TN)(thrown.message) : "for no reason that it gave";
        progress.say(`${side}: the second extraction failed, so that it is not known whether ids are the same each time: ${reason}`);
        return first;
    }
}

// EXTERNAL MODULE: ./lib/src/manifest/configured-backend.js
var configured_backend = __webpack_require__(5985);
;// CONCATENATED MODULE: ./lib/src/extract/trial.js



/**
 * Runs the JVM that makes the trial. RocksDB's classes are large and most changes do not need them, so they are looked for only once an
 * operator turned out to need them, and the JVM then starts again; where an earlier run left them in the cache they are there at once.
 */
async function runTrial(jvm, baselineManifest, rocksdb, options, progress) {
    const { flink, job } = candidateIn(jvm);
    const wanted = job.options.stateBackend;
    const stateBackends = wanted === undefined ? ["hashmap", "rocksdb"] : [wanted];
    const trial = { stateBackends, ...(baselineManifest !== undefined && { baselineManifest }) };
    const version = flink.version;
    const atHand = version === undefined || !stateBackends.includes("rocksdb") ? undefined : await rocksdb.atHand(version);
    const made = await runJvm({ ...jvm, trial: { ...trial, ...(atHand && { rocksdb: atHand }) } }, options, progress);
    if (!made.lacksRocksdb || (wanted === undefined && configured(made) === "hashmap"))
        return { ...made, untried: [] };
    const found = await rocksdb.resolve(made.flink);
    if ("because" in found) {
        progress.say(`not tried on RocksDB: ${(0,errors/* oneLine */.TN)(found.because)}`);
        return { ...made, untried: [{ backend: "rocksdb", because: found.because }] };
    }
    const again = { ...jvm, directory: `${jvm.directory}-rocksdb`, trial: { ...trial, rocksdb: found.jars } };
    return { ...(await runJvm(again, options, progress)), untried: [] };
}
function configured({ manifests: { candidate } }) {
    return candidate && (0,configured_backend/* configuredBackend */.v)(candidate.value);
}
function candidateIn(jvm) {
    const candidate = jvm.jobs.find(({ job }) => job.side === "candidate");
    if (!candidate)
        throw new Error("a trial without a candidate");
    return candidate;
}

;// CONCATENATED MODULE: ./lib/src/extract/extract.js













/** One job JAR -> its manifest. */
async function extractOne(job, options, progress) {
    if (job.kind !== "jar")
        return extractWith(extractor_early/* notEarly */.J, job, options, progress);
    return (0,extractor_early.withEarlyJvm)(job.options, options, (early) => extractWith(early, job, options, progress));
}
async function extractWith(early, job, options, progress) {
    return attempts(options, progress, async (directory, preparing) => {
        const prepared = await prepare(job, preparing);
        const made = await runJvm({ directory: (0,external_node_path_.join)(directory, job.side), jobs: [prepared], twoSided: false, early }, options, progress);
        return probed(manifestOf(job.side, made), prepared, directory, options, progress);
    });
}
/**
 * Baseline and candidate -> both manifests and the trial. One JVM does all of it where both sides run on one Flink; otherwise the
 * baseline goes first, and its manifest is handed to the candidate's JVM as a file.
 */
async function extract(wanted, options, progress, early = extractor_early/* notEarly */.J) {
    return attempts(options, progress, async (directory, preparing) => {
        const before = "side" in wanted.baseline ? await prepare(wanted.baseline, preparing) : wanted.baseline;
        const after = await prepare(wanted.candidate, preparing);
        if ("job" in before && shareJvm(before, after)) {
            const made = await last({ directory: (0,external_node_path_.join)(directory, "both"), jobs: [before, after], twoSided: true, early });
            return together(manifestOf("baseline", made), await candidateOf(made), made, made.cutShort);
        }
        const first = "job" in before ? await alone(before, directory) : { baseline: before, cutShort: [] };
        const file = (0,external_node_path_.join)(directory, "baseline.manifest.json");
        await (0,promises_.writeFile)(file, first.baseline.text);
        const second = await last({ directory: (0,external_node_path_.join)(directory, "candidate"), jobs: [after], twoSided: true, ...("job" in before ? {} : { early }) }, file);
        return together(first.baseline, await candidateOf(second), second, [...first.cutShort, ...second.cutShort]);
        /** The baseline is what it is; whether the candidate will be found again is the question. */
        function candidateOf(made) {
            return probed(manifestOf("candidate", made), after, directory, options, progress);
        }
        async function last(jvm, baselineManifest) {
            if (wanted.trial)
                return runTrial(jvm, baselineManifest, preparing.rocksdb, options, progress);
            return { ...(await runJvm(jvm, options, progress)), untried: [] };
        }
    });
    async function alone(job, directory) {
        const jvm = { directory: (0,external_node_path_.join)(directory, "baseline"), jobs: [job], twoSided: true };
        const made = await runJvm(jvm, options, progress);
        return { baseline: manifestOf("baseline", made), cutShort: made.cutShort };
    }
}
async function together(baseline, candidate, made, cutShort) {
    assertNoPipelineCutOff({ baseline: baseline.value, candidate: candidate.value }, cutShort);
    if (made.trialFacts === undefined)
        return { baseline, candidate };
    const trial = await (0,assemble/* assembleTrial */.nC)(made.trialFacts, made.extractor, baseline, candidate, made.untried);
    return { baseline, candidate, trial };
}
function manifestOf(side, made) {
    const manifest = made.manifests[side];
    if (!manifest)
        throw new Error(`the extractor said that it extracted the ${side}, and did not`);
    return manifest;
}
/** Each attempt gets a directory of its own; the second and later ones know of Flink's modules that the job lacked before. */
async function attempts(options, progress, attempt) {
    const said = new Set();
    const say = (sentence) => {
        if (!said.has(sentence))
            progress.say(sentence);
        said.add(sentence);
    };
    const told = { say, step: progress.step };
    const resolve = (0,ofJob/* flinkResolver */.TU)(options, told);
    const rocksdb = rocksdbOf(options, told);
    try {
        return await completing(say, (more) => (0,cleanup/* withTemporaryDirectory */.n)(options.debug, (directory) => {
            if (options.debug)
                say(`files of this run: ${directory}`);
            return attempt(directory, { options, resolve, rocksdb, more, say });
        }));
    }
    finally {
        progress.close();
    }
}


/***/ })

};
