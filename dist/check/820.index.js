export const id = 820;
export const ids = [820];
export const modules = {

/***/ 4820:
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
/** Modules of Flink that hold the classes or factories for want of which a job failed; none for a job that failed of something else. */
function modulesLacking(failure) {
    const inChain = failure.chain.flatMap((link) => /(?:ClassNotFoundException|NoClassDefFoundError): ([\w./$]+)/.exec(link)?.[1] ?? []);
    const noFactory = failure.chain.flatMap((link) => /Could not find any factory for identifier '([\w.-]+)'/.exec(link)?.[1] ?? []);
    const missing = [...failure.missing.classes, ...inChain].map((name) => name.replaceAll("/", "."));
    return Object.keys(modules).filter((module) => missing.some((name) => modules[module]?.some((start) => name.startsWith(start))) ||
        noFactory.some((identifier) => identifiers[identifier] === module));
}
/** Thrown to start again with more of Flink on the class path. */
class LacksModules extends Error {
    lacking;
    constructor(lacking) {
        super(`modules of Flink are missing: ${[...lacking.values()].flat().join(", ")}`);
        this.lacking = lacking;
    }
}
/** Makes `attempt` with what turned out to be lacking, until it lacks nothing that it was not given before. */
async function completing(say, attempt) {
    const more = new Map();
    for (;;) {
        try {
            return await attempt(more);
        }
        catch (thrown) {
            if (!(thrown instanceof LacksModules))
                throw thrown;
            for (const [side, modules] of thrown.lacking) {
                say(`the ${side} needs ${modules.join(" and ")}, which a cluster has beside it: starting again with it`);
                more.set(side, [...(more.get(side) ?? []), ...modules].sort());
            }
        }
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/src/appear.js

/** Written beside and renamed, so that nobody ever sees half a file. */
async function appear(path, make) {
    const draft = `${path}.${process.pid}.part`;
    try {
        await make(draft);
        await (0,promises_.rename)(draft, path);
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
}

// EXTERNAL MODULE: ./lib/src/extract/sha256.js + 1 modules
var extract_sha256 = __webpack_require__(6757);
;// CONCATENATED MODULE: ./lib/src/extract/flink/cache.js





const layout = 1;
/** `FLINK_UPGRADE_CHECK_CACHE`, else the user's cache directory. */
function flinkCache(environment) {
    const own = environment["FLINK_UPGRADE_CHECK_CACHE"];
    return { directory: own || (0,external_node_path_.join)(environment["XDG_CACHE_HOME"] || (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".cache"), "flink-upgrade-check") };
}
/** The JARs of one Flink if all of them are there and are what they were; otherwise nothing, and it has to be resolved again. */
async function read(cache, version, modules) {
    const text = await (0,promises_.readFile)(listFile(cache, version, modules), "utf8").catch(() => undefined);
    const listed = text === undefined ? undefined : parseList(text);
    if (!listed)
        return undefined;
    const jars = [];
    for (const one of listed) {
        const path = jarFile(cache, one.sha256, one.name);
        if (!(await isIntact(path, one)))
            return undefined;
        jars.push({ name: one.name, sha256: one.sha256, path });
    }
    return jars;
}
/** Copies JARs into the cache and lists them. Safe against a second process that does the same. */
async function write(cache, version, modules, paths) {
    const listed = [];
    for (const path of paths) {
        const name = (0,external_node_path_.basename)(path);
        const sha256 = await (0,extract_sha256/* sha256OfFile */.Vq)(path);
        const target = jarFile(cache, sha256, name);
        await (0,promises_.mkdir)((0,external_node_path_.join)(target, ".."), { recursive: true });
        if (!(await (0,promises_.stat)(target).catch(() => undefined)))
            await appear(target, (draft) => (0,promises_.copyFile)(path, draft));
        const { size, mtimeMs } = await (0,promises_.stat)(target);
        listed.push({ name, sha256, bytes: size, modified: Math.floor(mtimeMs / 1000) });
    }
    const list = listFile(cache, version, modules);
    await (0,promises_.mkdir)((0,external_node_path_.join)(list, ".."), { recursive: true });
    await appear(list, (draft) => (0,promises_.writeFile)(draft, `${JSON.stringify({ layout, jars: listed }, null, 1)}\n`));
    return listed.map((one) => ({ name: one.name, sha256: one.sha256, path: jarFile(cache, one.sha256, one.name) }));
}
/** Versions that are cached for this set of modules. */
async function versionsIn(cache, modules) {
    const versions = await (0,promises_.readdir)((0,external_node_path_.join)(cache.directory, "flink")).catch(() => []);
    const held = [];
    for (const version of versions)
        if (await (0,promises_.stat)(listFile(cache, version, modules)).catch(() => undefined))
            held.push(version);
    return held;
}
/** Untouched since it was listed, or, when only its time differs, still the same bytes. */
async function isIntact(path, listed) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (!found || found.size !== listed.bytes)
        return false;
    if (Math.floor(found.mtimeMs / 1000) === listed.modified)
        return true;
    if ((await (0,extract_sha256/* sha256OfFile */.Vq)(path)) !== listed.sha256)
        return false;
    await (0,promises_.utimes)(path, listed.modified, listed.modified).catch(() => undefined);
    return true;
}
function parseList(text) {
    try {
        const value = JSON.parse(text);
        return value.layout === layout && Array.isArray(value.jars) && value.jars.every(isListed) ? value.jars : undefined;
    }
    catch {
        return undefined;
    }
}
const isListed = (value) => {
    if (typeof value !== "object" || value === null)
        return false;
    const one = value;
    const name = typeof one.name === "string" && (0,external_node_path_.basename)(one.name) === one.name;
    return (name &&
        typeof one.sha256 === "string" &&
        /^[0-9a-f]{64}$/.test(one.sha256) &&
        typeof one.bytes === "number" &&
        typeof one.modified === "number");
};
/** Path and beginning of the names of all files that are about one Flink. */
const filesOf = (cache, version, modules) => (0,external_node_path_.join)(cache.directory, "flink", version, [...modules].sort().join("+"));
const listFile = (cache, version, modules) => `${filesOf(cache, version, modules)}.json`;
const jarFile = (cache, sha256, name) => (0,external_node_path_.join)(cache.directory, "jars", sha256, name);

;// CONCATENATED MODULE: ./lib/src/extract/flink/home.js




/**
 * The Flink of a directory: a distribution's, or whatever image the job really runs on. `lib/*.jar` in sorted order with flink-dist last,
 * as Flink's own start scripts put them.
 */
async function flinkAt(directory) {
    const lib = (0,external_node_path_.resolve)(directory, "lib");
    const names = await (0,promises_.readdir)(lib).catch((thrown) => {
        throw new errors/* UsageError */.eb(`--flink-home ${(0,errors/* oneLine */.TN)(directory)} has no directory lib (${(0,errors/* saidBy */.TT)(thrown)}). Name the directory of a Flink distribution.`);
    });
    const found = names.filter((name) => name.endsWith(".jar")).sort();
    if (!found.some((name) => /^flink-(dist|runtime|clients)/.test(name))) {
        throw new errors/* UsageError */.eb(`--flink-home ${(0,errors/* oneLine */.TN)(directory)}: ${found.length} JARs in lib, none of them Flink's. Name the directory of a Flink distribution.`);
    }
    const isDistribution = (name) => name.startsWith("flink-dist");
    const jars = [];
    for (const name of [...found.filter((one) => !isDistribution(one)), ...found.filter(isDistribution)]) {
        const path = (0,external_node_path_.join)(lib, name);
        jars.push({ name, path, sha256: await (0,extract_sha256/* sha256OfFile */.Vq)(path) });
    }
    return { jars };
}

;// CONCATENATED MODULE: ./lib/src/extract/flink/version.js
/** "1.20.3" -> "1.20". */
const minorOf = (version) => version.split(".").slice(0, 2).join(".");
/** "1.20.3" -> 3; 0 where there is none. */
const patchOf = (version) => Number(/^\d+\.\d+\.(\d+)/.exec(version)?.[1] ?? 0);
/** Orders the patches of one minor. */
const newestFirst = (a, b) => patchOf(b) - patchOf(a);

;// CONCATENATED MODULE: ./lib/src/extract/flink/modules.js

/** The modules that a DataStream job needs beside its own JAR; everything else of Flink comes with them. */
const dataStreamModules = ["flink-clients"];
/**
 * What a job of the Table API or SQL needs beside those: 17 modules and about 65 MB more, so no other job gets it. The planner itself and not the
 * one behind `flink-table-planner-loader` of a distribution: repositories lack that one for more patches.
 */
const plannerModules = ["flink-table-planner"];
/** Modules that never carried the version of Scala in their names. */
const withoutScala = ["flink-connector-base", "flink-connector-files", "flink-json", "flink-csv"];
/** Name of the artifact that one version of Flink publishes a module as. */
function artifactOf(module, version) {
    const minor = minorOf(version);
    const suffixed = /^1\.(\d|1[0-4])$/.test(minor) && !withoutScala.includes(module);
    if (module === "flink-table-planner")
        return minor === "1.13" ? `${module}-blink_2.12` : `${module}_2.12`;
    return suffixed ? `${module}_2.12` : module;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/src/extract/process/cleanup.js




/** What must not outlive us: processes that run a stranger's code, and directories that hold what they wrote. */
const undo = new Set();
let watching = false;
/** Runs `action` if the program ends, by itself or by a signal, before the returned function was called. */
function onExit(action) {
    if (!watching)
        watch();
    undo.add(action);
    return () => undo.delete(action);
}
function watch() {
    watching = true;
    process.on("exit", () => undo.forEach((action) => action()));
    for (const [signal, number] of [
        ["SIGINT", 2],
        ["SIGTERM", 15],
        ["SIGHUP", 1],
    ]) {
        process.on(signal, () => process.exit(128 + number));
    }
}
/** A new private directory, gone afterwards; with `keep` it stays, for somebody who looks for a fault. */
async function withTemporaryDirectory(keep, use) {
    const directory = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "flink-upgrade-check-")));
    const done = onExit(() => keep || (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true }));
    try {
        return await use(directory);
    }
    finally {
        done();
        if (!keep)
            await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./lib/src/extract/process/environment.js
/** Variables by which a checkout could slip its own configuration into a Maven that is started elsewhere. */
const pointsMavenAtTheCheckout = ["MAVEN_PROJECTBASEDIR", "MAVEN_BASEDIR"];
/** What a runner hands to an Action and to nobody else, and the tokens by which this program speaks to GitHub. */
const ofTheRunner = /^(INPUT_.*|ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN)$/i;
/** What a child that runs a stranger's code may see: how to find programs, how to write text and time. Never tokens, never the user's home. */
const harmless = /^(PATH|LANG|LANGUAGE|LC_[A-Z]+|TZ|SystemRoot|SYSTEMROOT)$/;
/** Maven gets what the user's own Maven would: settings, mirrors, proxies and credentials come by way of the environment too. */
function environmentForMaven(own) {
    return defined(own, (name) => !pointsMavenAtTheCheckout.includes(name) && !ofTheRunner.test(name));
}
/**
 * The extractor runs the job's `main()`, so it gets an allow-list, an empty home, and what the user named with `--env`, which wins.
 * This keeps secrets from being read by accident; it is no jail (a process can look at its parent's).
 */
function environmentForExtractor(own, places, named) {
    return {
        ...defined(own, (name) => harmless.test(name)),
        HOME: places.home,
        TMPDIR: places.temporary,
        ...(places.javaHome !== undefined && { JAVA_HOME: places.javaHome }),
        ...named,
    };
}
const defined = (own, allowed) => Object.fromEntries(Object.entries(own).flatMap(([name, value]) => value !== undefined && allowed(name) ? [[name, value]] : []));

;// CONCATENATED MODULE: ./lib/src/extract/process/program.js



/**
 * Finds a program on the PATH. Relative entries are passed over: they mean the current directory, which is the checkout of the
 * pull request, and a program found there would run with our environment.
 */
async function programOnPath(name, path) {
    const names = process.platform === "win32" ? [`${name}.exe`, `${name}.cmd`] : [name];
    for (const directory of (path ?? "").split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute)) {
        for (const candidate of names.map((one) => (0,external_node_path_.join)(directory, one))) {
            if (await isExecutable(candidate))
                return candidate;
        }
    }
    return undefined;
}
async function isExecutable(path) {
    try {
        await (0,promises_.access)(path, external_node_fs_.constants.X_OK);
        return (await (0,promises_.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/src/extract/process/lines.js
/** Longer lines are cut: a program that writes without ever ending a line must not fill our memory. */
const longest = 8 * 1024;
/** Cuts a stream of bytes into lines. What follows the last line break is not a line, unless it is already too long for one. */
function lines(each) {
    const decoder = new TextDecoder();
    let rest = "";
    let skipping = false;
    return (chunk) => {
        const parts = (rest + decoder.decode(chunk, { stream: true })).split("\n");
        rest = parts.pop() ?? "";
        for (const part of parts) {
            if (!skipping)
                each(part.slice(0, longest).replace(/\r$/, ""));
            skipping = false;
        }
        if (rest.length <= longest)
            return;
        if (!skipping)
            each(rest.slice(0, longest));
        skipping = true;
        rest = "";
    };
}

;// CONCATENATED MODULE: ./lib/src/extract/process/run.js



const tailLines = 200;
/**
 * Runs a program to its end, without a shell and in a process group of its own, so that killing it takes its children along.
 * What it writes is read in bounded lines, of which the last are kept; `hears` is told each line of its standard output and says whether
 * it was a sign of life.
 */
function run(command, hears = () => true) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(command.program, [...command.arguments], {
            cwd: command.directory,
            env: { ...command.environment },
            stdio: ["ignore", "pipe", "pipe"],
            detached: process.platform !== "win32",
        });
        const forget = onExit(() => kill(child));
        const tail = [];
        let killed;
        const end = (why) => () => {
            killed = why;
            kill(child);
        };
        const deadline = setTimeout(end("deadline"), command.deadline * 1000);
        let silence;
        startSilence();
        child.stdout.on("data", lines((line) => heard(line, hears(line))));
        child.stderr.on("data", lines((line) => heard(line, false)));
        child.on("error", (error) => finish({ error }));
        child.on("close", (status, signal) => finish({ ...(status !== null && { status }), ...(signal !== null && { signal }) }));
        function heard(line, alive) {
            tail.push(line);
            if (tail.length > tailLines)
                tail.shift();
            if (alive)
                startSilence();
        }
        function startSilence() {
            clearTimeout(silence);
            if (command.silence !== undefined)
                silence = setTimeout(end("silence"), command.silence * 1000);
        }
        function finish(how) {
            clearTimeout(deadline);
            clearTimeout(silence);
            forget();
            // What the program started may have outlived it.
            kill(child);
            resolve({ ...how, ...(killed && { killed }), tail });
        }
    });
}
/** At once and with everything that it started: a stranger's code is not asked whether it would like to end. */
function kill(child) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === "win32")
            child.kill("SIGKILL");
        else
            process.kill(-child.pid, "SIGKILL");
    }
    catch {
        // Already gone.
    }
}

;// CONCATENATED MODULE: ./lib/src/extract/flink/transfers.js
/**
 * Follows the downloads of a Maven that names them (`Downloading from`, `Downloaded from`), and says how many JARs have come of those that are on
 * their way. Maven begins with some of them at a time, so the whole grows while it works. True for a line that was about a download.
 */
function followTransfers(who, step) {
    const begun = new Set();
    const done = new Set();
    return (line) => {
        const [, how, file] = /\bDownload(ing|ed) from \S+: (\S+)/.exec(line) ?? [];
        if (file === undefined)
            return false;
        if (file.endsWith(".jar")) {
            begun.add(file);
            if (how === "ed")
                done.add(file);
            step({ who, phase: "download", done: done.size, total: begun.size });
        }
        return true;
    };
}

;// CONCATENATED MODULE: ./lib/src/extract/flink/maven.js







/** Maven's plugin that resolves. */
const maven_plugin = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1";
const goal = `${maven_plugin}:build-classpath`;
const deadline = 600;
/** Each download is held against the repository's checksum; several at a time. */
const usual = ["-B", "-C", "-Dstyle.color=never", "-Dmaven.artifact.threads=10", "-DincludeScope=runtime"];
/**
 * Asks the user's own Maven for Flink. It runs on a pom of ours in an empty directory and never in the checkout, whose `.mvn` or `mvnw`
 * would be the pull request's code in our environment; the user's settings, mirrors, proxies and credentials are honoured.
 */
async function askMaven(request) {
    const maven = await programOnPath("mvn", request.environment["PATH"]);
    if (maven === undefined) {
        throw new errors/* UsageError */.eb(`No Maven was found on the PATH to resolve Flink ${request.version} with. Install Maven, or name a Flink distribution with --flink-home.`);
    }
    const list = (0,external_node_path_.join)(request.directory, "classpath.txt");
    await (0,promises_.writeFile)((0,external_node_path_.join)(request.directory, "pom.xml"), pom(request.version, request.artifacts));
    // Maven looks for a `.mvn` from here upwards; with one of our own it looks no further.
    await (0,promises_.mkdir)((0,external_node_path_.join)(request.directory, ".mvn"), { recursive: true });
    const ask = (...options) => run({
        program: maven,
        arguments: [...options, ...usual, ...(request.offline ? ["-o"] : []), goal, `-Dmdep.outputFile=${list}`],
        directory: request.directory,
        environment: environmentForMaven(request.environment),
        deadline,
    }, followTransfers(`Flink ${request.version}`, request.step));
    // Poms of libraries name repositories of their own, which nobody asked us to talk to. Before 3.9 Maven cannot be told to leave them alone.
    const asked = await ask("--ignore-transitive-repositories");
    const ended = asked.tail.some((line) => line.includes("Unrecognized option: --ignore-transitive"))
        ? await ask()
        : asked;
    if (ended.status === 0)
        return { result: "found", paths: (await (0,promises_.readFile)(list, "utf8")).trim().split(external_node_path_.delimiter) };
    return notResolved(request, ended);
}
function notResolved(request, ended) {
    const said = (0,errors/* oneLine */.TN)(firstError(ended), 600);
    const itself = /org\.apache\.flink:flink-/.test(said);
    if (itself && (isNotThere.test(said) || isOfAnother.test(said)))
        return { result: "not-there", maven: said };
    const reason = ended.killed ? `Maven did not end within ${deadline} seconds` : said;
    const remedy = request.offline
        ? "Run once without --offline to fill the cache, or name a Flink distribution with --flink-home."
        : "Mend the connection or Maven's settings, or name a Flink distribution with --flink-home.";
    throw new errors/* UsageError */.eb(`Flink ${request.version} could not be resolved: ${reason}. ${remedy}`);
}
const isNotThere = /Could not find artifact|No versions available|was not found in .* during a previous attempt/;
/** A module that another one of Flink wants, looked for in vain up to a repository that only a library's pom names. */
const isOfAnother = /Failed to read artifact descriptor for org\.apache\.flink:.* from\/to (?!central\b)/;
function firstError(ended) {
    const line = ended.tail.find((one) => one.startsWith("[ERROR] ")) ?? ended.tail.findLast((one) => one.trim() !== "");
    return (line ?? ended.error?.message ?? `Maven ended with ${ended.signal ?? `status ${ended.status}`}`)
        .replace(/^\[ERROR\] /, "")
        .replace(/ -> \[Help 1\]$/, "")
        .replace(/\.$/, "");
}
const pom = (version, artifacts) => `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>flink-upgrade-check</groupId>
  <artifactId>resolve-flink</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
${artifacts.map((artifact) => `    <dependency><groupId>org.apache.flink</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`).join("\n")}
  </dependencies>
</project>
`;

;// CONCATENATED MODULE: ./lib/src/extract/flink/standIn.js

/** A repository that lacks modules of so many patches in a row is not asked for the next. */
const mostTries = 4;
/** The newest patch of a minor of which a repository has everything that is asked for; undefined where it has none. */
async function newestWhole(minor, artifacts, ask) {
    let below = `${minor}.999`;
    for (let tries = 0; tries < mostTries; tries += 1) {
        const ranged = await ask(`[${minor}.0,${below})`);
        if (ranged.result === "not-there") {
            const lacking = versionOfMinorIn(ranged.maven, minor);
            if (lacking === undefined || lacking === below)
                return undefined;
            below = lacking;
            continue;
        }
        // Every module was asked for its newest; only what all of them have is one Flink.
        const [version, ...newer] = flinkVersionsAmong(ranged.paths, artifacts).sort((a, b) => newestFirst(b, a));
        if (version === undefined)
            return undefined;
        const found = newer.length === 0 ? ranged : await ask(version);
        if (found.result === "found")
            return { version, paths: found.paths };
        below = version;
    }
    return undefined;
}
/** The patch that Maven could not get whole, from the coordinates in its sentence. */
const versionOfMinorIn = (sentence, minor) => [...sentence.matchAll(/org\.apache\.flink:[\w.-]+:(?:\w+:)?(\d+\.\d+\.\d+)/g)]
    .map(([, version]) => version ?? "")
    .find((version) => minorOf(version) === minor);
/** The distinct versions in which Maven found the artifacts that were asked for, from the names of their files. */
function flinkVersionsAmong(paths, artifacts) {
    const found = paths.flatMap((path) => {
        const name = path.split(/[/\\]/).at(-1) ?? "";
        const artifact = artifacts.find((one) => name.startsWith(`${one}-`) && /^\d/.test(name.slice(one.length + 1)));
        return artifact === undefined ? [] : [name.slice(artifact.length + 1).replace(/\.jar$/, "")];
    });
    return [...new Set(found)];
}

;// CONCATENATED MODULE: ./lib/src/extract/flink/resolve.js







/** Only what cannot be anything but a version gets into a pom or a path. */
const versionPattern = /^\d+\.\d+(\.\d+)?([.-][A-Za-z0-9][\w.-]*)?$/;
/** Flink of one version: from the cache, else by Maven; another patch of the same minor only if the repository does not have this one. */
async function resolveFlink(version, how) {
    if (!versionPattern.test(version))
        throw new errors/* UsageError */.eb(`"${(0,errors/* oneLine */.TN)(version, 60)}" is not a version of Flink. Give one like 1.20.3 with --flink-version.`);
    const cached = await read(how.cache, version, how.modules);
    if (cached)
        return { version, jars: cached, cached: filesOf(how.cache, version, how.modules) };
    if (how.offline) {
        const standIn = await cachedPatch(version, how);
        if (standIn)
            return standIn;
    }
    how.say(`resolving Flink ${version} with Maven`);
    const artifacts = how.modules.map((module) => artifactOf(module, version));
    const exact = await ask(version, artifacts, how);
    if (exact.result === "found")
        return keep(version, exact.paths, how);
    return anotherPatch(version, artifacts, exact.maven, how);
}
async function cachedPatch(wanted, how) {
    const held = (await versionsIn(how.cache, how.modules)).filter((one) => minorOf(one) === minorOf(wanted));
    for (const version of held.sort(newestFirst)) {
        const jars = await read(how.cache, version, how.modules);
        const cached = filesOf(how.cache, version, how.modules);
        if (jars)
            return standingIn({ version, wanted, jars, cached }, "it is not in the cache and --offline forbids to resolve it", how);
    }
    return undefined;
}
async function anotherPatch(wanted, artifacts, missing, how) {
    const minor = minorOf(wanted);
    const found = await newestWhole(minor, artifacts, (range) => ask(range, artifacts, how));
    if (found === undefined) {
        throw new errors/* UsageError */.eb(`Flink ${wanted} could not be resolved, nor any other ${minor}: ${missing}. Correct --flink-version, or name a Flink distribution with --flink-home.`);
    }
    const flink = { ...(await keep(found.version, found.paths, how)), wanted };
    return standingIn(flink, "the repository does not have it whole", how);
}
async function keep(version, paths, { cache, modules }) {
    const jars = await write(cache, version, modules, paths);
    return { version, jars, cached: filesOf(cache, version, modules), fresh: true };
}
function standingIn(flink, because, how) {
    how.say(`Flink ${flink.wanted} is not used because ${because}: Flink ${flink.version} stands in, and what it shows is weaker evidence`);
    return flink;
}
const ask = (version, artifacts, how) => withTemporaryDirectory(how.debug, (directory) => {
    const { offline, environment, step = () => undefined } = how;
    return askMaven({ version, artifacts, offline, directory, environment, step });
});

;// CONCATENATED MODULE: ./lib/src/extract/flink/ofJob.js





function flinkResolver(options, { say, step }) {
    const { offline, environment, debug } = options;
    const how = { cache: flinkCache(environment), offline, environment, debug, say, step };
    const resolved = new Map();
    return (version, modules) => {
        const key = [version, ...modules].join(" ");
        const flink = resolved.get(key) ?? resolveFlink(version, { ...how, modules });
        resolved.set(key, flink);
        return flink;
    };
}
/**
 * The Flink of one job: the first that is known of directory, version option and what the JAR says of itself. Never the other side's.
 * `more`: modules that the job turned out to need.
 */
async function flinkOf(job, jar, more, resolve, say) {
    const { flinkHome, flinkVersion } = job.options;
    if (flinkHome !== undefined)
        return flinkAt(flinkHome);
    const modules = [...new Set([...dataStreamModules, ...(jar.needsPlanner ? plannerModules : []), ...more])];
    if (flinkVersion !== undefined)
        return resolve(flinkVersion, modules);
    if (jar.flink !== undefined) {
        say(`assuming Flink ${(0,errors/* oneLine */.TN)(jar.flink.version, 40)} for the ${job.side}, because of ${(0,errors/* oneLine */.TN)(jar.flink.by, 200)}; --flink-version says otherwise`);
        return resolve(jar.flink.version, modules);
    }
    throw new errors/* UsageError */.eb(`The Flink version of the ${job.side} ${(0,errors/* oneLine */.TN)(job.path)} is not known: the JAR neither bundles Flink nor carries a pom that names it. Give it with --flink-version or --flink-home.`);
}

;// CONCATENATED MODULE: ./lib/src/extract/flink/rocksdb.js





/** A state backend of Flink's that is a module of its own and large: 42 MB, most of it native code for every platform. */
const rocksdb_modules = ["flink-statebackend-rocksdb"];
function rocksdbOf({ environment, offline, debug }, { say, step }) {
    const cache = flinkCache(environment);
    const atHand = async (version) => (await read(cache, version, rocksdb_modules))?.map((jar) => jar.path);
    return {
        atHand,
        async resolve(version) {
            const cached = await atHand(version);
            if (cached)
                return { jars: cached };
            say(`resolving RocksDB's state backend of Flink ${version} with Maven, to try what changed on it too`);
            try {
                const asked = await withTemporaryDirectory(debug, (directory) => askMaven({
                    version,
                    artifacts: rocksdb_modules.map((one) => artifactOf(one, version)),
                    offline,
                    directory,
                    environment,
                    step,
                }));
                if (asked.result === "not-there")
                    return { because: `the repository does not have it for Flink ${version}` };
                const jars = await write(cache, version, rocksdb_modules, asked.paths);
                return { jars: jars.map((jar) => jar.path) };
            }
            catch (thrown) {
                // The rest of the trial stands without it, and says what it lacks.
                return { because: (0,errors/* saidBy */.TT)(thrown) };
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/package.js



const package_name = "flink-upgrade-check";
/** Directory of the package, whether we run from the bundle, from compiled sources or from a test. */
function packageRoot() {
    for (let directory = import.meta.dirname;; directory = (0,external_node_path_.dirname)(directory)) {
        if (isOurs((0,external_node_path_.join)(directory, "package.json")))
            return directory;
        if ((0,external_node_path_.dirname)(directory) === directory)
            throw new errors/* UsageError */.eb(`The files of ${package_name} were not found beside it. Install it again.`);
    }
}
// The bundle has a package.json of its own beside it, without a name.
const isOurs = (file) => (0,external_node_fs_.existsSync)(file) && JSON.parse((0,external_node_fs_.readFileSync)(file, "utf8")).name === package_name;
const packageVersion = () => JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")).version;
/** Names of the classes of Java and Flink that an extraction loads, as the JVM's class-data sharing takes them. */
const sharedClasses = () => (0,external_node_path_.join)(packageRoot(), "dist", "extractor", "shared-classes.txt");
/** The extractor that is shipped; in a checkout where none was built for shipping yet, the one that Maven built. */
function extractorJar() {
    const jar = "flink-upgrade-check-extractor.jar";
    const places = [(0,external_node_path_.join)("dist", "extractor", jar), (0,external_node_path_.join)("extractor", "target", jar)];
    const found = places.map((place) => (0,external_node_path_.join)(packageRoot(), place)).find((place) => (0,external_node_fs_.existsSync)(place));
    if (found === undefined) {
        throw new errors/* UsageError */.eb(`The extractor ${jar} is missing beside ${package_name}. Install it again, or build it with: npm run build -- extractor`);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/extract/extractor/needs.js

/**
 * Everything that was asked for and missed, what nobody gave a default first, quoted for a shell. Names come out of the job's code, so
 * they are strangers' text.
 */
function needs(missing) {
    const all = kinds.flatMap((kind) => (missing[kind] ?? []).flatMap((name) => {
        const option = needs_lines[kind](name);
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
/** A property has no option of its own: every JVM reads them from this variable. */
function propertiesIn(missing) {
    const [first] = missing.properties;
    if (first === undefined)
        return undefined;
    const option = `--env JAVA_TOOL_OPTIONS=${quoted(missing.properties.map((name) => `-D${name}=...`).join(" "))}`;
    const all = missing.properties.every((name) => isDefaulted(missing, "properties", name));
    const places = new Set(missing.properties.flatMap((name) => missing.where?.[`properties ${name}`] === undefined ? [] : [placeOf(missing, "properties", name)]));
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
const needs_lines = {
    environment: (name) => `--env ${quoted(name)}=...`,
    properties: () => undefined,
    files: (name) => `--arg ...   (or put the file ${quoted(name)} in its place)`,
    resources: (name) => `--classpath ...   (with the resource ${quoted(name)})`,
    classes: (name) => (isOfSql(name) ? undefined : `${classFrom(name)}   (with the class ${quoted(name)})`),
    services: (name) => `--classpath ...   (with a class that provides ${quoted(name)})`,
    tables: (name) => `--classpath ...   (with the table factory ${quoted(name)}, the JAR that the cluster has for it)`,
    hosts: (name) => `(run it where ${quoted(name)} can be reached, or let main() do without)`,
};
const allKinds = Object.keys(needs_lines);
const kinds = allKinds.filter((kind) => kind !== "properties");
const isOfSql = (name) => name.startsWith("org.apache.flink.table.");
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
/** What happened, to which JAR. */
function sentence({ name, flink, failure }) {
    const threw = failure.exception === undefined ? (0,errors/* oneLine */.TN)(failure.message) : (0,errors/* oneLine */.TN)(failure.chain.at(-1) ?? failure.exception);
    const where = failure.frame === undefined ? "" : ` at ${(0,errors/* oneLine */.TN)(failure.frame)}`;
    switch (failure.kind) {
        case "main-class-missing":
            return `No main class was found in ${name}.`;
        case "main-class-ambiguous":
            return `${capital(name)} has several main classes.`;
        case "main-threw":
            return `main() of ${name} threw before the job was built: ${threw}${where}.`;
        case "main-exited":
            return `main() of ${name} ended the program before it built a pipeline${where}.`;
        case "main-hung":
            return `main() of ${name} did not end in time and built no pipeline${where === "" ? "" : `; it was${where}`}.`;
        case "no-pipeline":
            return `main() of ${name} ended without building a pipeline.`;
        case "class-missing":
            return `${capital(name)} cannot be loaded beside Flink ${(0,errors/* oneLine */.TN)(flink, 40)}: ${threw}${where}.`;
        case "not-loadable":
            return `Flink ${(0,errors/* oneLine */.TN)(flink, 40)} cannot open ${name}: ${threw}.`;
        case "declared-unreadable":
            return `What --declared gives for ${name} cannot be used: ${threw}.`;
        case "batch-only":
            return `${capital(name)} builds a batch job, which has no savepoints.`;
        default:
            return `The extractor failed on ${name}, which says nothing about the job: ${threw}.`;
    }
}
function remedy({ failure, arguments: given }) {
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
            return "Name the class that starts the job:";
        case "main-threw":
        case "main-exited":
            return missesSomething(failure)
                ? "It asked for what it was not given:"
                : `Run it as it is deployed${given ? "" : ", with its arguments"}:`;
        case "main-hung":
            return "Give it what it waits for, or more time with --main-deadline.";
        case "no-pipeline":
            return "Give it the arguments with which it is deployed, and see that it calls execute():";
        case "class-missing":
            return "Give what the cluster has beside Flink with --classpath, or the Flink that the JAR was built for with --flink-version.";
        case "not-loadable":
            return "Build it again and give the JAR that is deployed to Flink.";
        case "declared-unreadable":
            return "Run the tests again with the helper of this version, or leave the option out.";
        case "batch-only":
            return "Only streaming jobs can be checked.";
        default:
            return "Repeat with --debug, which keeps its files, and report it.";
    }
}
/** Lines to paste: what names the main class, what was missed, and where neither is known the arguments. */
function optionsFor({ failure, arguments: given }) {
    const mainClasses = failure.kind.startsWith("main-class") ? failure.candidates : [];
    const java = javaNeeded(failure);
    const lacksArguments = java === undefined &&
        !given &&
        !missesSomething(failure) &&
        ["main-threw", "main-exited", "no-pipeline"].includes(failure.kind);
    return [
        ...(java === undefined ? [] : [{ option: `--java ...   (the directory of a JDK ${java})` }]),
        ...mainClasses.map((name) => ({ option: `--main-class ${quoted(name)}` })),
        ...needs(failure.missing),
        ...requiredArguments(failure),
        ...(lacksArguments ? [{ option: "--arg ...   (once for every argument)" }] : []),
    ];
}
/** What `ParameterTool.getRequired` of Flink says. */
function requiredArguments({ chain }) {
    const key = chain.flatMap((link) => /No data for required key '([^']{1,100})'/.exec(link)?.[1] ?? []).at(-1);
    return key === undefined ? [] : [{ option: `--arg ${quoted(`--${key}`)} --arg ...` }];
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
;// CONCATENATED MODULE: ./lib/src/extract/flink/archive.js







/** Seconds that writing an archive may take: it takes two or three, and nobody waits for it for long. */
const archive_deadline = 60;
/** Undefined where none was written, or for an extractor of other bytes. */
async function archiveOf(flink, java, extractor) {
    const archive = await places(flink, java);
    if (archive === undefined || !(await isThere(archive.file)))
        return undefined;
    const [kept, shipped] = await Promise.all([bytesOf(archive.extractor), bytesOf(extractor)]);
    return kept !== undefined && shipped !== undefined && kept.equals(shipped) ? archive : undefined;
}
/**
 * That archive, written where there is none and it pays: after a download, which took far longer, and on a machine that had one for an earlier extractor. Not in CI,
 * whose restored cache is never saved again and would pay for it in each run.
 *
 * The JVM that writes it loads the classes of a list and runs no code of anybody's job: what a pull request brings must not find its way
 * into a file that later runs start from. A failure costs speed and nothing else, so it is not reported.
 */
async function writeArchive(flink, java, extractor, own) {
    const found = await archiveOf(flink, java, extractor);
    if (found !== undefined)
        return found;
    const archive = await places(flink, java);
    if (archive === undefined)
        return undefined;
    if (flink.fresh !== true && (own["CI"] !== undefined || !(await isThere(archive.file))))
        return undefined;
    await forget(archive);
    await appear(archive.extractor, (draft) => (0,promises_.copyFile)(extractor, draft)).catch(() => undefined);
    await appear(archive.file, (draft) => dump(draft, flink, java, archive, own)).catch(() => undefined);
    return archiveOf(flink, java, extractor);
}
/** So that a JVM which its archive brought down is started without it, now and later. */
async function forget({ file, extractor }) {
    for (const one of [file, extractor])
        await (0,promises_.rm)(one, { force: true });
}
async function dump(draft, flink, java, archive, own) {
    const directory = (0,external_node_path_.dirname)(draft);
    const ended = await run({
        program: java.executable,
        arguments: [
            "-XX:+UseSerialGC",
            "-Xshare:dump",
            `-XX:SharedClassListFile=${sharedClasses()}`,
            `-XX:SharedArchiveFile=${draft}`,
            // The list is a hint: what this Flink or this Java does not have is left out without a word.
            "-Xlog:disable",
            "-cp",
            classPath(flink, archive.extractor),
        ],
        directory,
        environment: environmentForExtractor(own, { home: directory, temporary: directory }, {}),
        deadline: archive_deadline,
    });
    if (ended.status !== 0)
        throw new Error("no archive");
}
/** Flink comes before the extractor, as before a job in production. An archive is good for this class path alone. */
const classPath = (flink, extractor) => [...flink.jars.map((jar) => jar.path), extractor].join(external_node_path_.delimiter);
/** One archive a Java: it is good for the build that wrote it alone. A directory of the user's is not ours to write to. */
async function places(flink, java) {
    if (flink.cached === undefined)
        return undefined;
    const release = await (0,promises_.readFile)((0,external_node_path_.join)(java.home, "release"), "utf8").catch(() => undefined);
    if (release === undefined)
        return undefined;
    const flinks = flink.jars.map((jar) => jar.path).join(external_node_path_.delimiter);
    const key = (0,external_node_crypto_.createHash)("sha256").update(`${java.home}\n${release}\n${flinks}`).digest("hex").slice(0, 16);
    return { file: `${flink.cached}.${key}.jsa`, extractor: `${flink.cached}.${key}.jar` };
}
const isThere = async (path) => (await (0,promises_.stat)(path).catch(() => undefined)) !== undefined;
const bytesOf = (path) => (0,promises_.readFile)(path).catch(() => undefined);

;// CONCATENATED MODULE: ./lib/src/extract/java/options.js

/** What Flink's own distribution opens for itself, `env.java.opts.all` of its configuration since 1.18. */
const opened = [
    "java.base/java.lang",
    "java.base/java.net",
    "java.base/java.io",
    "java.base/java.nio",
    "java.base/sun.nio.ch",
    "java.base/java.lang.reflect",
    "java.base/java.text",
    "java.base/java.time",
    "java.base/java.util",
    "java.base/java.util.concurrent",
    "java.base/java.util.concurrent.atomic",
    "java.base/java.util.concurrent.locks",
];
const exported = ["java.base/sun.net.util", "java.rmi/sun.rmi.registry", "java.security.jgss/sun.security.krb5"];
/** Options of the extractor's JVM. It lives for a second or two, so it compiles and collects as cheaply as it can. */
function jvmOptions(version, places) {
    return [
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        // On two cores a second compiler takes its time from what is to be compiled.
        ...((0,external_node_os_.availableParallelism)() <= 2 ? ["-XX:CICompilerCount=1"] : []),
        "-Xshare:auto",
        ...(places.archive === undefined ? [] : [`-XX:SharedArchiveFile=${places.archive}`]),
        // What a crash leaves must not lie in the checkout.
        `-XX:ErrorFile=${places.temporary}/crash.log`,
        "-XX:-CreateCoredumpOnCrash",
        "-Djava.awt.headless=true",
        `-Djava.io.tmpdir=${places.temporary}`,
        `-Duser.home=${places.home}`,
        // From 16 on Java refuses what Flink, Kryo and chill reflect on; before, it warns of it.
        ...opened.map((one) => `--add-opens=${one}=ALL-UNNAMED`),
        ...exported.map((one) => `--add-exports=${one}=ALL-UNNAMED`),
        // From 24 on Java warns about what Flink's libraries load; a warning is not what anybody asked for.
        ...(version >= 24 ? ["--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"] : []),
    ];
}

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
            environment: texts(missing["environment"]),
            properties: texts(missing["properties"]),
            files: texts(missing["files"]),
            classes: texts(missing["classes"]),
            resources: texts(missing["resources"]),
            services: texts(missing["services"]),
            tables: texts(missing["tables"]),
            hosts: texts(missing["hosts"]),
            where: response_places(fields(missing["where"])),
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
function response_places(where) {
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
/** Longest that all of it may take, and how long beyond `main()` it may stay silent: the extractor has deadlines of its own. */
const wholeDeadline = 1800;
const silenceBeyondMain = 90;
const longestResponse = 16 * 1024 * 1024;
async function startExtractor(start, options, progress) {
    const [home, temporary] = [(0,external_node_path_.join)(start.directory, "home"), (0,external_node_path_.join)(start.directory, "tmp")];
    for (const place of [home, temporary])
        await (0,promises_.mkdir)(place, { recursive: true });
    const token = (0,external_node_crypto_.randomBytes)(16).toString("hex");
    const request = {
        protocol: 1,
        jobs: start.jobs,
        ...(start.trial && { trial: start.trial }),
        exercise: options.exercise,
        deadlines: { mainSeconds: options.mainDeadline, operatorSeconds },
        userOutput: (0,external_node_path_.join)(start.directory, "user-output.log"),
        temporaryDirectory: temporary,
        progress: token,
        response: (0,external_node_path_.join)(start.directory, "response.json"),
    };
    const file = (0,external_node_path_.join)(start.directory, "request.json");
    await (0,promises_.writeFile)(file, JSON.stringify(request, null, 1));
    const { archive } = start;
    let ended = await runJava(archive);
    // A JVM that its own archive brings down must not stand between a user and the verdict. It ends by a signal or with status 1, as its build likes.
    if (archive !== undefined && ended.status !== 0 && !ended.killed) {
        await forget(archive);
        ended = await runJava(undefined);
    }
    const response = ended.status === 0 && !ended.killed ? await answerIn(request.response) : undefined;
    if (!response)
        throw noAnswer(ended, token);
    return response;
    function runJava(archive) {
        const extractor = archive?.extractor ?? start.extractor;
        return run({
            program: start.java.executable,
            arguments: [
                ...jvmOptions(start.java.version, {
                    home,
                    temporary,
                    ...(archive !== undefined && { archive: archive.file }),
                }),
                `-javaagent:${extractor}${archive === undefined ? "" : `=${sharedClasses()}`}`,
                "-cp",
                classPath(start.flink, extractor),
                "io.github.flinkupgradecheck.extractor.Main",
                file,
            ],
            directory: process.cwd(),
            environment: environmentForExtractor(options.environment, { home, temporary, javaHome: start.java.home }, start.environment),
            deadline: wholeDeadline,
            silence: options.mainDeadline + silenceBeyondMain,
        }, (line) => {
            const step = stepIn(line, token);
            if (step)
                progress.step(step);
            return step !== undefined;
        });
    }
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
    const start = {
        extractor: extractorJar(),
        java,
        flink,
        ...(archive && { archive }),
        environment: job.options.environment,
        jobs,
        directory: jvm.directory,
        ...(trial && { trial }),
    };
    const response = await startExtractor(start, options, progress);
    assertExtracted(jvm, response);
    const manifests = {};
    for (const [index, prepared] of jvm.jobs.entries()) {
        const facts = jobs[index]?.manifest ?? "";
        const { jar, classpath } = prepared;
        const manifest = await (0,assemble/* assembleManifest */.oh)({
            facts,
            jar,
            flink: prepared.flink,
            classpath,
            extractor: response.extractor,
        });
        assertWantedFlink(prepared, manifest.value.job.flink);
        manifests[prepared.job.side] = manifest;
    }
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
/** A verdict without the trial that was asked for would look whole and not be. */
const noTrial = ({ trial }) => new errors/* UsageError */.eb(`The trial could not be made: ${(0,errors/* oneLine */.TN)(trial?.message ?? "the extractor gave no reason")}. ` +
    "Repeat with --debug and report it; --no-trial judges without it, and says of more changes that they are unknown.");
function jobRequest({ job, jar, classpath, declared }, directory) {
    const { mainClass, arguments: given, configuration, parallelism, network } = job.options;
    return {
        side: job.side,
        jar: jar.path,
        classpath,
        ...(mainClass !== undefined && { mainClass }),
        arguments: given,
        configuration,
        ...(parallelism !== undefined && { parallelism }),
        ...(network !== undefined && { network }),
        ...(declared.length > 0 && { declared }),
        manifest: (0,external_node_path_.join)(directory, `${job.side}.facts.json`),
    };
}
/** Every side has to have been extracted; one that was not answered for failed too. */
function assertExtracted(jvm, response) {
    const failed = jvm.jobs.flatMap(({ job }) => {
        const answers = response.jobs.filter((one) => one.side === job.side);
        const failure = answers.find((one) => one.failure)?.failure ?? (answers.length === 0 ? unanswered : undefined);
        const name = `the ${job.side} ${(0,errors/* oneLine */.TN)(job.path)}`;
        return failure
            ? [{ side: job.side, name, flink: response.flink, arguments: job.options.arguments.length > 0, failure }]
            : [];
    });
    const lacking = new Map(jvm.jobs.flatMap((prepared) => lackedBy(prepared, failed)));
    if (lacking.size > 0)
        throw new LacksModules(lacking);
    if (failed.length > 0)
        throw cannotExtract(failed, jvm.twoSided);
}
/** A directory's Flink is what it is, and a module that was already added was not what the job lacks. */
function lackedBy({ job, added }, failed) {
    const failure = failed.find((one) => one.side === job.side)?.failure;
    if (failure === undefined || job.options.flinkHome !== undefined)
        return [];
    const modules = modulesLacking(failure).filter((module) => !added.includes(module));
    return modules.length === 0 ? [] : [[job.side, modules]];
}
const unanswered = {
    kind: "extractor-error",
    message: "it gave no answer",
    chain: [],
    candidates: [],
    missing: { environment: [], properties: [], files: [], classes: [] },
};

;// CONCATENATED MODULE: ./lib/src/extract/flink/flink.js
/** Two Flinks are one if their class paths hold the same bytes in the same order. */
const isSameFlink = (a, b) => a.jars.length === b.jars.length && a.jars.every((jar, index) => jar.sha256 === b.jars[index]?.sha256);

;// CONCATENATED MODULE: ./lib/src/extract/jar/bounds.js

const jarBounds = {
    entries: 200_000,
    inflatedBytes: 4 * 1024 ** 3,
    ratio: 100,
    ratioAppliesFrom: 16 * 1024 ** 2,
};
/** Throws if the archive's directory goes beyond the bounds. Called for every entry, so that a long directory is never held whole. */
function boundedBy(bounds, name) {
    let entries = 0;
    let deflated = 0;
    let inflated = 0;
    return (entry) => {
        entries += 1;
        deflated += entry.compressedSize;
        inflated += entry.uncompressedSize;
        if (entries > bounds.entries)
            refuse(name, `it has more than ${bounds.entries} entries`);
        if (inflated > bounds.inflatedBytes)
            refuse(name, `it inflates to more than ${mebibytes(bounds.inflatedBytes)} MiB`);
        if (inflated >= bounds.ratioAppliesFrom && inflated > deflated * bounds.ratio) {
            refuse(name, `it inflates to more than ${bounds.ratio} times its size`);
        }
    };
}
function refuse(name, reason) {
    throw new errors/* UsageError */.eb(`${name} is not opened because ${reason}: no job JAR looks like that. Give the JAR that is deployed to Flink.`);
}
const mebibytes = (bytes) => Math.round(bytes / 1024 ** 2);

;// CONCATENATED MODULE: ./lib/src/extract/jar/archive.js



/** Opens a JAR, hands it to `use` and closes it. `role` is how a sentence names it, for instance "the candidate". */
async function withArchive(path, role, use, bounds = jarBounds) {
    const name = `${role} ${(0,errors/* oneLine */.TN)(path)}`;
    await assertFile(path, name);
    const zip = await archive_open(path, name);
    try {
        const entries = await directoryOf(zip, name, bounds);
        return await use({ entries, read: (entry, limit) => head(zip, entry, limit, name) });
    }
    finally {
        zip.close();
    }
}
async function assertFile(path, name) {
    const found = await (0,promises_.stat)(path).catch((thrown) => {
        const reason = (0,errors/* systemCode */.xU)(thrown) === "ENOENT" ? "does not exist" : `cannot be read (${(0,errors/* saidBy */.TT)(thrown)})`;
        throw new errors/* UsageError */.eb(`${name} ${reason}. Build the job and give the path of its JAR.`, [], { cause: thrown });
    });
    if (!found.isFile())
        throw new errors/* UsageError */.eb(`${name} is not a file. Give the path of the job's JAR itself.`);
    if (found.size === 0)
        throw new errors/* UsageError */.eb(`${name} is empty. Build the job again and give the path of its JAR.`);
}
async function archive_open(path, name) {
    const { default: yauzl } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 663, 19));
    return new Promise((resolve, reject) => {
        yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, zip) => error ? reject(notAJar(name, error)) : resolve(zip));
    });
}
function directoryOf(zip, name, bounds) {
    const check = boundedBy(bounds, name);
    const entries = new Map();
    return new Promise((resolve, reject) => {
        zip.on("error", (error) => reject(notAJar(name, error)));
        zip.on("end", () => resolve(entries));
        zip.on("entry", (entry) => {
            try {
                check(entry);
                entries.set(entry.fileName, entry);
                zip.readEntry();
            }
            catch (refused) {
                reject(refused instanceof Error ? refused : new Error(String(refused)));
            }
        });
        zip.readEntry();
    });
}
function head(zip, entry, limit, name) {
    return new Promise((resolve, reject) => {
        zip.openReadStream(entry, (error, stream) => {
            if (error)
                return reject(notAJar(name, error));
            const chunks = [];
            let length = 0;
            stream.on("data", (chunk) => {
                chunks.push(chunk);
                length += chunk.length;
                if (length >= limit)
                    stream.destroy();
            });
            stream.on("error", (failed) => (length >= limit ? undefined : reject(notAJar(name, failed))));
            stream.on("close", () => resolve(Buffer.concat(chunks).subarray(0, limit)));
        });
    });
}
const notAJar = (name, error) => new errors/* UsageError */.eb(`${name} is not a JAR (${(0,errors/* saidBy */.TT)(error)}). Give the job's JAR, or a manifest whose name ends in .json.`, [], { cause: error });

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
const flinkNamed_longest = 1024 * 1024;
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
        const found = flinkInPom((await archive.read(entry, flinkNamed_longest)).toString("utf8"));
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
    const digest = (0,extract_sha256/* sha256OfFile */.Vq)(path);
    // It is waited for below; where the JAR turns out to be none, that is what is said.
    digest.catch(() => undefined);
    const facts = await withArchive(path, role, async (archive) => {
        const libraries = await librariesOf(archive);
        const flink = await flinkNamedBy(archive, libraries);
        const main = mainClass ?? (await mainClassNamed(archive));
        assertNotForLauncher(archive, main, `${role} ${(0,errors/* oneLine */.TN)(path)}`);
        const [java, planner] = await Promise.all([javaNeededBy(archive, main), needsPlanner(archive, main)]);
        return { libraries, needsPlanner: planner, ...(flink && { flink }), ...(java !== undefined && { java }) };
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

;// CONCATENATED MODULE: ./lib/src/extract/java/madeFor.js

/**
 * Javas that a Flink is made for and that the extractor runs on, the one of its own container image first (pages "Java compatibility" of Flink's
 * documentation). A version that is not known yet is taken for one like the newest.
 */
function javasFor(flink) {
    const [major = 0, minor = 0] = minorOf(flink).split(".").map(Number);
    if (major >= 2)
        return [17, 11, 21];
    if (minor >= 19)
        return [11, 17, 21];
    return minor === 18 ? [11, 17] : [11];
}

;// CONCATENATED MODULE: ./lib/src/extract/java/inspect.js



/** What a `java` is; undefined for one that does not work. */
async function inspect(executable) {
    const home = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(await (0,promises_.realpath)(executable)));
    const version = (await versionInReleaseFile(home)) ?? (await versionItSays(executable));
    return version === undefined ? undefined : { executable, home, version };
}
/** Every JDK carries a `release` file; reading it spares the start of a JVM. */
async function versionInReleaseFile(home) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(home, "release"), "utf8").catch(() => "");
    return featureVersion(/^JAVA_VERSION="([^"]+)"/m.exec(text)?.[1]);
}
async function versionItSays(executable) {
    const ended = await run({
        program: executable,
        arguments: ["-version"],
        directory: (0,external_node_path_.dirname)(executable),
        environment: {},
        deadline: 20,
    });
    return ended.status === 0 ? featureVersion(/version "([^"]+)"/.exec(ended.tail.join("\n"))?.[1]) : undefined;
}
/** "17.0.15" -> 17, "1.8.0_292" -> 8, "25-ea" -> 25. */
function featureVersion(text) {
    const number = /^(?:1\.)?(\d+)/.exec(text ?? "")?.[1];
    return number === undefined ? undefined : Number(number);
}

;// CONCATENATED MODULE: ./lib/src/extract/java/places.js



/** What GitHub's hosted runners call the Javas that they have beside `JAVA_HOME`. */
const places_ofTheRunner = /^JAVA_HOME_(\d+)_(X64|ARM64)$/i;
/** Where people keep their Javas, in the order in which they mean them: what is set for this step, then what the machine has beside it. */
async function javaPlaces({ option, environment }) {
    if (option !== undefined)
        return [await place(`--java ${option}`, await javaAt(option))];
    const home = environment["JAVA_HOME"];
    const beside = Object.keys(environment)
        .filter((name) => places_ofTheRunner.test(name) && environment[name])
        .sort((a, b) => versionIn(a) - versionIn(b));
    return Promise.all([
        home ? javaAt(home).then((found) => place(`JAVA_HOME=${home}`, found)) : { name: "JAVA_HOME is not set and" },
        programOnPath("java", environment["PATH"]).then((found) => place("the PATH", found)),
        ...beside.map(async (name) => place(name, await javaAt(environment[name] ?? ""))),
    ]);
}
const versionIn = (name) => Number(places_ofTheRunner.exec(name)?.[1]);
async function place(name, executable) {
    const java = executable === undefined ? undefined : await inspect(executable);
    return java ? { name, java } : { name };
}
async function javaAt(home) {
    const name = process.platform === "win32" ? "java.exe" : "java";
    for (const path of [(0,external_node_path_.join)(home, "bin", name), home])
        if (await isExecutable(path))
            return path;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/extract/java/find.js



/** Java feature version below which the extractor is not run. */
const oldestJava = 11;
/**
 * The Java to run a job with. The one that is set for this step (JAVA_HOME, else the PATH) if the job's Flink is made for it; otherwise one that it
 * is made for, of those that a hosted runner has beside; otherwise the first that can load the job's classes, in the order of the places.
 * Says which where it is not the first that was found, and why.
 */
async function findJava(where, asked, say) {
    const places = await javaPlaces(where);
    const least = Math.max(oldestJava, asked.needed);
    const able = places.filter(has).filter(({ java }) => java.version >= least);
    const wished = able.filter(({ java }) => java.version >= (asked.wished ?? 0));
    const among = wished.length > 0 ? wished : able;
    const [usual] = among;
    if (usual === undefined)
        throw tooOld(places, least, asked);
    const made = asked.flink === undefined ? [] : javasFor(asked.flink);
    const isMadeFor = ({ java }) => made.includes(java.version);
    const rank = ({ java }) => made.indexOf(java.version);
    const chosen = isMadeFor(usual) ? usual : (among.filter(isMadeFor).sort((a, b) => rank(a) - rank(b))[0] ?? usual);
    const first = places.find(has);
    if (first !== undefined && first.java.version !== chosen.java.version)
        say(instead(chosen, first, least, asked));
    return chosen.java;
}
const has = (place) => place.java !== undefined;
function instead(chosen, first, least, { who, flink, wished = 0 }) {
    const because = first.java.version < least
        ? `${who} needs Java ${least}`
        : first.java.version < wished && chosen.java.version >= wished
            ? `some classes in the JAR of ${who} need Java ${wished}`
            : `Flink ${(0,errors/* oneLine */.TN)(flink ?? "", 40)} is made for Java ${javasFor(flink ?? "")
                .toSorted((a, b) => a - b)
                .join(", ")}`;
    return `Java ${chosen.java.version} (${(0,errors/* oneLine */.TN)(chosen.name)}) is used instead of Java ${first.java.version} (${(0,errors/* oneLine */.TN)(first.name)}), because ${because}; --java says otherwise`;
}
function tooOld(places, least, { who }) {
    const tried = places.map(({ name, java }) => java ? `${name} is Java ${java.version}` : `${name} has no working Java`);
    return new errors/* UsageError */.eb(`No Java of version ${least} or later was found, which ${who} needs (${(0,errors/* oneLine */.TN)(tried.join("; "), 1000)}). ` +
        `Install a JDK ${least} and set JAVA_HOME, or name its directory with --java.`);
}

;// CONCATENATED MODULE: ./lib/src/extract/prepare.js









async function prepare(job, { options, resolve: resolveFlink, more, say }) {
    const jar = await inspectJar(job.path, `the ${job.side}`, job.options.mainClass);
    const classpath = await Promise.all(job.options.classpath.map(existing));
    const declared = await Promise.all((job.options.declared ?? []).map(recorded));
    const added = more.get(job.side) ?? [];
    const flink = await flinkOf(job, jar, added, resolveFlink, say);
    const java = await javaOf(job, jar, flink, options.environment, say);
    const archive = await writeArchive(flink, java, extractorJar(), options.environment);
    return { job, jar, java, added, flink, classpath, declared, ...(archive && { archive }) };
}
function javaOf(job, { java }, { version }, environment, say) {
    const where = { environment, ...(job.options.java !== undefined && { option: job.options.java }) };
    const isFromJar = java !== undefined && java.own > oldestJava;
    const asked = {
        needed: java?.own ?? oldestJava,
        ...(java !== undefined && { wished: java.all }),
        ...(version !== undefined && { flink: version }),
        who: isFromJar ? `the ${job.side} ${(0,errors/* oneLine */.TN)(job.path)}` : "the extractor",
    };
    return findJava(where, asked, say);
}
/** One JVM can do both only where neither its Flink nor its Java nor what `main()` may read there differs. */
const shareJvm = (a, b) => a.java.executable === b.java.executable && isSameFlink(a.flink, b.flink) && isSameEnvironment(a, b);
function isSameEnvironment(a, b) {
    const [one, other] = [a.job.options.environment, b.job.options.environment];
    const names = Object.keys(one);
    return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
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
const smellsIn = ({ uid, name, states, class: operatorClass }) => looksMade(uid ?? name) ||
    states.some((state) => looksMade(state.name)) ||
    (uid === undefined && operatorClass.startsWith("org.apache.flink.table."));

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
    return attempts(options, progress, async (directory, preparing) => {
        const prepared = await prepare(job, preparing);
        const made = await runJvm({ directory: (0,external_node_path_.join)(directory, job.side), jobs: [prepared], twoSided: false }, options, progress);
        return probed(manifestOf(job.side, made), prepared, directory, options, progress);
    });
}
/**
 * Baseline and candidate -> both manifests and the trial. One JVM does all of it where both sides run on one Flink; otherwise the
 * baseline goes first, and its manifest is handed to the candidate's JVM as a file.
 */
async function extract(wanted, options, progress) {
    return attempts(options, progress, async (directory, preparing) => {
        const before = "side" in wanted.baseline ? await prepare(wanted.baseline, preparing) : wanted.baseline;
        const after = await prepare(wanted.candidate, preparing);
        if ("job" in before && shareJvm(before, after)) {
            const made = await last({ directory: (0,external_node_path_.join)(directory, "both"), jobs: [before, after], twoSided: true });
            return together(manifestOf("baseline", made), await candidateOf(made), made, made.cutShort);
        }
        const first = "job" in before ? await alone(before, directory) : { baseline: before, cutShort: [] };
        const file = (0,external_node_path_.join)(directory, "baseline.manifest.json");
        await (0,promises_.writeFile)(file, first.baseline.text);
        const second = await last({ directory: (0,external_node_path_.join)(directory, "candidate"), jobs: [after], twoSided: true }, file);
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
    const resolve = flinkResolver(options, told);
    const rocksdb = rocksdbOf(options, told);
    try {
        return await completing(say, (more) => withTemporaryDirectory(options.debug, (directory) => {
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
