export const id = 904;
export const ids = [904];
export const modules = {

/***/ 7721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ appear)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/** Written beside and renamed, so that nobody ever sees half a file. */
async function appear(path, make) {
    const draft = `${path}.${process.pid}.part`;
    try {
        await make(draft);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { force: true });
    }
}


/***/ }),

/***/ 1904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ notEarly),
/* harmony export */   withEarlyJvm: () => (/* binding */ withEarlyJvm)
/* harmony export */ });
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4922);
/* harmony import */ var _flink_archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6301);
/* harmony import */ var _flink_ofJob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6109);
/* harmony import */ var _java_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6252);
/* harmony import */ var _process_cleanup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9442);
/* harmony import */ var _process_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3148);
/* harmony import */ var _launch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6939);







/** For where nothing was started. */
const notEarly = { take: () => undefined };
/**
 * Starts the candidate's JVM while its JAR and the baseline are still being read: it needs a second core for as long as those do. It is only a
 * guess at what the JAR will turn out to need, so it is made only where all of it is at hand: a named Flink, its class-data archive, the Java that
 * is set. A wrong guess is thrown away and costs nothing but that core. With `debug` there is none, so that all files lie in one place.
 */
async function withEarlyJvm(job, options, use) {
    const version = job.flinkVersion;
    if (options.debug || version === undefined || job.flinkHome !== undefined || job.sql !== undefined)
        return use(notEarly);
    return (0,_process_cleanup_js__WEBPACK_IMPORTED_MODULE_4__/* .withTemporaryDirectory */ .n)(false, async (directory) => {
        // Whatever hinders it hinders the JVM that is started in time, and is said there.
        const started = await guess(version, job, options)
            .then((launch) => launch && start(launch, directory, options))
            .catch(() => undefined);
        if (started === undefined)
            return use(notEarly);
        try {
            return await use({
                take: (wanted) => {
                    if ((0,_launch_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameLaunch */ .WY)(started.launch, wanted))
                        return started.take();
                    void started.end();
                    return undefined;
                },
            });
        }
        finally {
            await started.end();
        }
    });
}
async function guess(version, job, options) {
    const { environment } = options;
    const where = { environment, ...(job.java !== undefined && { option: job.java }) };
    const asked = { needed: _java_find_js__WEBPACK_IMPORTED_MODULE_3__/* .oldestJava */ .S, who: "the extractor", flink: version };
    const [flink, java] = await Promise.all([(0,_flink_ofJob_js__WEBPACK_IMPORTED_MODULE_2__/* .cachedFlink */ .Vh)(version, options), (0,_java_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findJava */ .e)(where, asked, () => undefined)]);
    if (flink === undefined)
        return undefined;
    const extractor = (0,_package_js__WEBPACK_IMPORTED_MODULE_0__/* .extractorJar */ .gX)();
    const archive = await (0,_flink_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveOf */ .YH)(flink, java, extractor);
    return archive && { extractor, java, flink, archive, environment: job.environment };
}
async function start(launch, directory, options) {
    const at = await (0,_launch_js__WEBPACK_IMPORTED_MODULE_6__/* .homeIn */ .PV)(directory);
    let hear = () => true;
    let tell = () => undefined;
    let taken = false;
    const input = new Promise((resolve) => (tell = resolve));
    const running = (0,_process_run_js__WEBPACK_IMPORTED_MODULE_5__/* .run */ .e)((0,_launch_js__WEBPACK_IMPORTED_MODULE_6__/* .commandOf */ .Nl)(launch, at, input, options), (line) => hear(line));
    const ask = (file, hears) => {
        hear = hears;
        tell(file);
        return running;
    };
    let over = false;
    void running.then(() => (over = true));
    return {
        launch,
        take: () => {
            // One that waited for too long was ended meanwhile.
            const usable = !taken && !over;
            taken = true;
            return usable ? { at, ask } : undefined;
        },
        end: () => {
            // To one that has been asked this says nothing.
            tell("");
            return running;
        },
    };
}


/***/ }),

/***/ 6939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nl: () => (/* binding */ commandOf),
  PV: () => (/* binding */ homeIn),
  WY: () => (/* binding */ isSameLaunch),
  fJ: () => (/* binding */ isSameRuntime)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/extract/flink/archive.js + 2 modules
var flink_archive = __webpack_require__(6301);
;// CONCATENATED MODULE: ./lib/src/extract/flink/flink.js
/** Two Flinks are one if their class paths hold the same bytes in the same order. */
const isSameFlink = (a, b) => a.jars.length === b.jars.length && a.jars.every((jar, index) => jar.sha256 === b.jars[index]?.sha256);

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
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
        // A thread begins with a buffer of its own, by default of 2 MB; of the many that an extraction starts most write a few KB into it and end.
        "-XX:TLABSize=64k",
        // Counters for tools that watch a JVM from outside: a file in the system's temporary directory, which one that is killed leaves there.
        "-XX:-UsePerfData",
        "-Xshare:auto",
        // Reflection that is asked for so seldom is slower with a class of its own than without.
        "-Dsun.reflect.inflationThreshold=1000000",
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

// EXTERNAL MODULE: ./lib/src/extract/process/environment.js
var environment = __webpack_require__(4735);
;// CONCATENATED MODULE: ./lib/src/extract/extractor/launch.js






async function homeIn(directory) {
    const at = { home: (0,external_node_path_.join)(directory, "home"), temporary: (0,external_node_path_.join)(directory, "tmp") };
    await Promise.all([at.home, at.temporary].map((place) => (0,promises_.mkdir)(place, { recursive: true })));
    return at;
}
/** Seconds that all of it may take, and how long beyond `main()` it may stay silent: the extractor has deadlines of its own. */
const wholeDeadline = 1800;
const silenceBeyondMain = 90;
/** `asked`: the file with the request, or its path as soon as it is known. */
function commandOf(launch, at, asked, options) {
    const { java, archive } = launch;
    const extractor = archive?.extractor ?? launch.extractor;
    return {
        program: java.executable,
        arguments: [
            ...jvmOptions(java.version, { ...at, ...(archive !== undefined && { archive: archive.file }) }),
            `-javaagent:${extractor}${archive === undefined ? "" : `=${archive.classes}`}`,
            "-cp",
            (0,flink_archive/* classPath */.AD)(launch.flink, extractor),
            "io.github.flinkupgradecheck.extractor.Main",
            ...(typeof asked === "string" ? [asked] : []),
        ],
        directory: process.cwd(),
        environment: (0,environment/* environmentForExtractor */.zg)(options.environment, { ...at, javaHome: java.home }, launch.environment),
        deadline: wholeDeadline,
        silence: options.mainDeadline + silenceBeyondMain,
        ...(typeof asked !== "string" && { input: asked.then((file) => `${file}\n`) }),
    };
}
/** Whether both run the same code: the Java, Flink by its bytes, and what `main()` may read of the environment. */
const isSameRuntime = (one, other) => one.java.executable === other.java.executable &&
    isSameFlink(one.flink, other.flink) &&
    (0,environment/* isSameEnvironment */.gj)(one.environment, other.environment);
/** Whether a JVM that was started for one would be the other's too. */
const isSameLaunch = (one, other) => isSameRuntime(one, other) && one.archive?.file === other.archive?.file;


/***/ }),

/***/ 6301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YH: () => (/* binding */ archiveOf),
  AD: () => (/* binding */ classPath),
  y6: () => (/* binding */ forget),
  _d: () => (/* binding */ writeArchive)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/appear.js
var appear = __webpack_require__(7721);
// EXTERNAL MODULE: ./lib/src/package.js
var src_package = __webpack_require__(4922);
// EXTERNAL MODULE: ./lib/src/extract/process/environment.js
var environment = __webpack_require__(4735);
// EXTERNAL MODULE: ./lib/src/extract/process/run.js + 1 modules
var run = __webpack_require__(3148);
// EXTERNAL MODULE: ./lib/src/extract/jar/archive.js + 3 modules
var archive = __webpack_require__(7756);
;// CONCATENATED MODULE: ./lib/src/extract/flink/classList.js



/** Not of Flink's JARs: what the JDK brings, and the extractor, for whose sake the list was made. */
const elsewhere = /^(?:java|javax|jdk|sun|com\/sun|io\/github\/flinkupgradecheck)\//;
/**
 * The names of the shipped list that there are with these JARs of Flink's, one a line. A name that is asked for in vain makes the JVM open every JAR of its class path and takes
 * as long as ten others, and one Flink lacks some hundred of those that another has.
 */
async function classList(jars) {
    const there = new Set();
    for (const jar of jars)
        await (0,archive/* withArchive */.x)(jar, "Flink's", async ({ entries }) => {
            for (const name of entries.keys())
                if (name.endsWith(".class"))
                    there.add(name.slice(0, -".class".length));
        });
    const listed = (await (0,promises_.readFile)((0,src_package/* sharedClasses */.Qf)(), "utf8")).split("\n");
    // Lines that begin with @ are about shapes of lambdas, not classes.
    return listed.filter((name) => !name.startsWith("@") && (elsewhere.test(name) || there.has(name))).join("\n");
}

;// CONCATENATED MODULE: ./lib/src/extract/flink/sweep.js


/** Archives that lie beside each other: the newest, and one of another build that uses the same cache. */
const kept = 2;
/**
 * Removes the archives of earlier extractors, some ten MiB each, from beside one that was just written: of the same Flink and Java, which its name begins
 * with. A JVM that has one of them mapped keeps it to its end.
 *
 * @param file path of the archive that was written
 */
async function sweep(file) {
    const directory = (0,external_node_path_.dirname)(file);
    const runtime = withoutExtractor((0,external_node_path_.basename)(file));
    const beside = (await (0,promises_.readdir)(directory)).filter((name) => name.startsWith(`${runtime}.`));
    const archives = await Promise.all(beside
        .filter((name) => name.endsWith(".jsa"))
        .map(async (name) => ({
        beginning: name.slice(0, -"jsa".length),
        written: await writtenAt((0,external_node_path_.join)(directory, name)),
    })));
    const newest = archives.sort((one, other) => other.written - one.written).slice(0, kept);
    // What is being written right now has a draft only; one that is removed under its writer's hands is written again.
    const old = beside.filter((name) => !name.endsWith(".part") && !newest.some(({ beginning }) => name.startsWith(beginning)));
    for (const name of old)
        await (0,promises_.rm)((0,external_node_path_.join)(directory, name), { force: true });
}
const withoutExtractor = (name) => name.split(".").slice(0, -2).join(".");
const writtenAt = async (path) => (await (0,promises_.stat)(path).catch(() => undefined))?.mtimeMs ?? 0;

;// CONCATENATED MODULE: ./lib/src/extract/flink/archive.js









/** Seconds that writing an archive may take: it takes two or three, and nobody waits for it for long. */
const deadline = 60;
/** Undefined where none was written. */
async function archiveOf(flink, java, extractor) {
    const archive = await places(flink, java, extractor);
    const parts = archive === undefined ? [] : [archive.file, archive.classes, archive.extractor];
    const there = await Promise.all(parts.map(isThere));
    return there.every(Boolean) ? archive : undefined;
}
/**
 * That archive, written where there is none and it pays: after a download, which took far longer, and on a machine that keeps its cache. Not in CI,
 * whose restored cache is never saved again and would pay for it in each run.
 *
 * The JVM that writes it loads the classes of a list and runs no code of anybody's job: what a pull request brings must not find its way
 * into a file that later runs start from. A failure costs speed and nothing else, so it is not reported.
 */
async function writeArchive(flink, java, extractor, { environment, say, seconds = deadline }) {
    const found = await archiveOf(flink, java, extractor);
    if (found !== undefined)
        return found;
    const archive = await places(flink, java, extractor);
    const pays = flink.fresh === true || environment["CI"] === undefined;
    if (archive === undefined || !pays || (await isThere(archive.none)))
        return undefined;
    say("Flink's classes are put in an archive, once, so that later runs start faster");
    const jars = flink.jars.map((jar) => jar.path);
    try {
        await (0,appear/* appear */.A)(archive.classes, async (draft) => (0,promises_.writeFile)(draft, await classList(jars)));
        // Another process may be writing the same archive, for the copy that it has made.
        if (!(await isThere(archive.extractor)))
            await (0,appear/* appear */.A)(archive.extractor, (draft) => (0,promises_.copyFile)(extractor, draft));
        await (0,appear/* appear */.A)(archive.file, (draft) => dump(draft, flink, java, archive, environment, seconds));
        await sweep(archive.file);
    }
    catch (failed) {
        // A Java that cannot write one is not asked again; a machine that is too busy now may have the time later.
        await (failed instanceof Late ? remove(archive) : giveUp(archive));
        return undefined;
    }
    return archiveOf(flink, java, extractor);
}
/** So that a JVM which its archive brought down is started without it, now and later. One that was swept away in between brought nobody down. */
async function forget(archive) {
    if (await isThere(archive.file))
        await giveUp(archive);
}
async function giveUp(archive) {
    await remove(archive);
    // A cache that nobody may write to has no archive to be given up either.
    await (0,promises_.writeFile)(archive.none, "").catch(() => undefined);
}
async function remove({ file, extractor, classes }) {
    for (const one of [file, extractor, classes])
        await (0,promises_.rm)(one, { force: true });
}
async function dump(draft, flink, java, archive, own, seconds) {
    const directory = (0,external_node_path_.dirname)(draft);
    const ended = await (0,run/* run */.e)({
        program: java.executable,
        arguments: [
            "-Xshare:dump",
            `-XX:SharedClassListFile=${(0,src_package/* sharedClasses */.Qf)()}`,
            `-XX:SharedArchiveFile=${draft}`,
            // The list is a hint: what this Flink or this Java does not have is left out without a word.
            "-Xlog:disable",
            "-cp",
            classPath(flink, archive.extractor),
        ],
        directory,
        environment: (0,environment/* environmentForExtractor */.zg)(own, { home: directory, temporary: directory }, {}),
        deadline: seconds,
    });
    if (ended.killed !== undefined)
        throw new Late("no archive in time");
    if (ended.status !== 0)
        throw new Error("no archive");
}
class Late extends Error {
}
/**
 * The extractor comes first: it has packages of its own alone, and behind Flink each JAR of that would be opened in search of its classes. An archive is good for this
 * class path alone.
 */
const classPath = (flink, extractor) => [extractor, ...flink.jars.map((jar) => jar.path)].join(external_node_path_.delimiter);
/**
 * An archive is good for the build of Java that wrote it alone, and for one extractor: beside each other lie those of two builds that use one cache in turn. A directory of
 * the user's is not ours to write to.
 */
async function places(flink, java, extractor) {
    if (flink.cached === undefined)
        return undefined;
    const [release, ...shipped] = await Promise.all([
        bytesOf((0,external_node_path_.join)(java.home, "release")),
        bytesOf(extractor),
        bytesOf((0,src_package/* sharedClasses */.Qf)()),
    ]);
    if (release === undefined || shipped.includes(undefined))
        return undefined;
    const flinks = flink.jars.map((jar) => jar.path).join(external_node_path_.delimiter);
    const runtime = digest([`${java.home}\n`, release, `\n${flinks}`]);
    const beginning = `${flink.cached}.${runtime}.${digest(shipped)}`;
    return {
        file: `${beginning}.jsa`,
        extractor: `${beginning}.jar`,
        classes: `${beginning}.txt`,
        none: `${beginning}.none`,
    };
}
function digest(parts) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for (const part of parts)
        hash.update(part);
    return hash.digest("hex").slice(0, 16);
}
const isThere = async (path) => (await (0,promises_.stat)(path).catch(() => undefined)) !== undefined;
const bytesOf = (path) => (0,promises_.readFile)(path).catch(() => undefined);


/***/ }),

/***/ 1915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   bS: () => (/* binding */ versionsIn),
/* harmony export */   p0: () => (/* binding */ flinkCache)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _appear_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7721);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6757);





const layout = 1;
/** `FLINK_UPGRADE_CHECK_CACHE`, else the user's cache directory. */
function flinkCache(environment) {
    const own = environment["FLINK_UPGRADE_CHECK_CACHE"];
    return { directory: own || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment["XDG_CACHE_HOME"] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), ".cache"), "flink-upgrade-check") };
}
/** The JARs of one Flink if all of them are there and are what they were; otherwise nothing, and it has to be resolved again. */
async function read(cache, version, modules) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(listFile(cache, version, modules), "utf8").catch(() => undefined);
    const listed = text === undefined ? undefined : parseList(text);
    if (!listed)
        return undefined;
    const pathOf = ({ name, sha256 }) => jarFile(cache, sha256, name);
    const intact = await Promise.all(listed.map((one) => isIntact(pathOf(one), one)));
    if (!intact.every(Boolean))
        return undefined;
    return listed.map((one) => ({ name: one.name, sha256: one.sha256, path: pathOf(one) }));
}
/** Copies JARs into the cache and lists them. Safe against a second process that does the same. */
async function write(cache, version, modules, paths) {
    const listed = [];
    for (const path of paths) {
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path);
        const sha256 = await (0,_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256OfFile */ .Vq)(path);
        const target = jarFile(cache, sha256, name);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target, ".."), { recursive: true });
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(target).catch(() => undefined)))
            await (0,_appear_js__WEBPACK_IMPORTED_MODULE_3__/* .appear */ .A)(target, (draft) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(path, draft));
        const { size, mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(target);
        listed.push({ name, sha256, bytes: size, modified: Math.floor(mtimeMs / 1000) });
    }
    const list = listFile(cache, version, modules);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(list, ".."), { recursive: true });
    await (0,_appear_js__WEBPACK_IMPORTED_MODULE_3__/* .appear */ .A)(list, (draft) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(draft, `${JSON.stringify({ layout, jars: listed }, null, 1)}\n`));
    return listed.map((one) => ({ name: one.name, sha256: one.sha256, path: jarFile(cache, one.sha256, one.name) }));
}
/** Versions that are cached for this set of modules. */
async function versionsIn(cache, modules) {
    const versions = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache.directory, "flink")).catch(() => []);
    const held = [];
    for (const version of versions)
        if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(listFile(cache, version, modules)).catch(() => undefined))
            held.push(version);
    return held;
}
/** Untouched since it was listed, or, when only its time differs, still the same bytes. */
async function isIntact(path, listed) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (!found || found.size !== listed.bytes)
        return false;
    if (Math.floor(found.mtimeMs / 1000) === listed.modified)
        return true;
    if ((await (0,_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256OfFile */ .Vq)(path)) !== listed.sha256)
        return false;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.utimes)(path, listed.modified, listed.modified).catch(() => undefined);
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
    const name = typeof one.name === "string" && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(one.name) === one.name;
    return (name &&
        typeof one.sha256 === "string" &&
        /^[0-9a-f]{64}$/.test(one.sha256) &&
        typeof one.bytes === "number" &&
        typeof one.modified === "number");
};
/** Path and beginning of the names of all files that are about one Flink. */
const filesOf = (cache, version, modules) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache.directory, "flink", version, [...modules].sort().join("+"));
const listFile = (cache, version, modules) => `${filesOf(cache, version, modules)}.json`;
const jarFile = (cache, sha256, name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache.directory, "jars", sha256, name);


/***/ }),

/***/ 5533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ askMaven)
});

// UNUSED EXPORTS: plugin

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/extract/process/environment.js
var environment = __webpack_require__(4735);
// EXTERNAL MODULE: ./lib/src/extract/process/program.js
var program = __webpack_require__(9730);
// EXTERNAL MODULE: ./lib/src/extract/process/run.js + 1 modules
var run = __webpack_require__(3148);
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
    const maven = await (0,program/* programOnPath */.B)("mvn", request.environment["PATH"]);
    if (maven === undefined) {
        throw new errors/* UsageError */.eb(`No Maven was found on the PATH to resolve Flink ${request.version} with. Install Maven, or name a Flink distribution with --flink-home.`);
    }
    const list = (0,external_node_path_.join)(request.directory, "classpath.txt");
    await (0,promises_.writeFile)((0,external_node_path_.join)(request.directory, "pom.xml"), pom(request.version, request.artifacts));
    // Maven looks for a `.mvn` from here upwards; with one of our own it looks no further.
    await (0,promises_.mkdir)((0,external_node_path_.join)(request.directory, ".mvn"), { recursive: true });
    const ask = (...options) => (0,run/* run */.e)({
        program: maven,
        arguments: [...options, ...usual, ...(request.offline ? ["-o"] : []), goal, `-Dmdep.outputFile=${list}`],
        directory: request.directory,
        environment: (0,environment/* environmentForMaven */.O_)(request.environment),
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
${artifacts.map((artifact) => dependency(artifact.includes(":") ? artifact : `org.apache.flink:${artifact}:${version}`)).join("\n")}
  </dependencies>
</project>
`;
function dependency(coordinates) {
    const [group, artifact, version] = coordinates.split(":");
    return `    <dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
}


/***/ }),

/***/ 1376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ isPublished),
/* harmony export */   KF: () => (/* binding */ dataStreamModules),
/* harmony export */   U9: () => (/* binding */ plannerModules),
/* harmony export */   VG: () => (/* binding */ scalaModule),
/* harmony export */   qB: () => (/* binding */ artifactOf)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5877);

/** The modules that a DataStream job needs beside its own JAR; everything else of Flink comes with them. */
const dataStreamModules = ["flink-clients"];
/**
 * What a job of the Table API or SQL needs beside those: 17 modules and about 65 MB more, so no other job gets it. The planner itself and not the
 * one behind `flink-table-planner-loader` of a distribution: repositories lack that one for more patches.
 */
const plannerModules = ["flink-table-planner"];
/** What a job in Scala counts on; Flink 2 has none of it. */
const scalaModule = "flink-streaming-scala";
/** Whether a version of Flink has a module at all. */
const isPublished = (module, version) => module !== scalaModule || version.startsWith("1.");
/**
 * Logging that every distribution has in `lib`, and that jobs call without bundling it, as Flink's own template for jobs has it. One version
 * serves: nothing of it decides a restore.
 */
const logging = {
    "log4j-core": "org.apache.logging.log4j:log4j-core:2.24.3",
    "log4j-1.2-api": "org.apache.logging.log4j:log4j-1.2-api:2.24.3",
};
/** Modules that never carried the version of Scala in their names. */
const withoutScala = ["flink-connector-base", "flink-connector-files", "flink-json", "flink-csv"];
/** What one version of Flink publishes a module as: the name of its artifact, or `group:artifact:version` of one that is not Flink's. */
function artifactOf(module, version) {
    const other = logging[module];
    if (other !== undefined)
        return other;
    const minor = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .H)(version);
    const suffixed = /^1\.(\d|1[0-4])$/.test(minor) && !withoutScala.includes(module) && !module.includes("-fs-");
    if (module === "flink-table-planner")
        return minor === "1.13" ? `${module}-blink_2.12` : `${module}_2.12`;
    if (module === scalaModule)
        return `${module}_2.12`;
    return suffixed ? `${module}_2.12` : module;
}


/***/ }),

/***/ 6109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vh: () => (/* binding */ cachedFlink),
  G4: () => (/* binding */ flinkOf),
  TU: () => (/* binding */ flinkResolver)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/extract/flink/cache.js
var flink_cache = __webpack_require__(1915);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/extract/sha256.js + 1 modules
var sha256 = __webpack_require__(6757);
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
        jars.push({ name, path, sha256: await (0,sha256/* sha256OfFile */.Vq)(path) });
    }
    return { jars };
}

// EXTERNAL MODULE: ./lib/src/extract/flink/modules.js
var flink_modules = __webpack_require__(1376);
// EXTERNAL MODULE: ./lib/src/extract/process/cleanup.js
var cleanup = __webpack_require__(9442);
// EXTERNAL MODULE: ./lib/src/extract/flink/maven.js + 1 modules
var maven = __webpack_require__(5533);
// EXTERNAL MODULE: ./lib/src/extract/flink/version.js
var flink_version = __webpack_require__(5877);
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
        const [version, ...newer] = flinkVersionsAmong(ranged.paths, artifacts).sort((a, b) => (0,flink_version/* newestFirst */.l)(b, a));
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
    .find((version) => (0,flink_version/* minorOf */.H)(version) === minor);
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
    const cached = await flinkInCache(version, how);
    if (cached)
        return cached;
    if (how.offline) {
        const standIn = await cachedPatch(version, how);
        if (standIn)
            return standIn;
    }
    how.say(`resolving Flink ${version} with Maven`);
    const artifacts = how.modules.map((module) => (0,flink_modules/* artifactOf */.qB)(module, version));
    const exact = await ask(version, artifacts, how);
    if (exact.result === "found")
        return keep(version, exact.paths, how);
    return anotherPatch(version, artifacts, exact.maven, how);
}
/** Flink of just that version and those modules, if it is there and whole. */
async function flinkInCache(version, { cache, modules }) {
    if (!versionPattern.test(version))
        throw new errors/* UsageError */.eb(`"${(0,errors/* oneLine */.TN)(version, 60)}" is not a version of Flink. Give one like 1.20.3 with --flink-version.`);
    const jars = await (0,flink_cache/* read */.LF)(cache, version, modules);
    return jars && { version, jars, cached: (0,flink_cache/* filesOf */.R8)(cache, version, modules) };
}
async function cachedPatch(wanted, how) {
    const held = (await (0,flink_cache/* versionsIn */.bS)(how.cache, how.modules)).filter((one) => (0,flink_version/* minorOf */.H)(one) === (0,flink_version/* minorOf */.H)(wanted));
    for (const version of held.sort(flink_version/* newestFirst */.l)) {
        const jars = await (0,flink_cache/* read */.LF)(how.cache, version, how.modules);
        const cached = (0,flink_cache/* filesOf */.R8)(how.cache, version, how.modules);
        if (jars)
            return standingIn({ version, wanted, jars, cached }, "it is not in the cache and --offline forbids to resolve it", how);
    }
    return undefined;
}
async function anotherPatch(wanted, artifacts, missing, how) {
    const minor = (0,flink_version/* minorOf */.H)(wanted);
    const found = await newestWhole(minor, artifacts, (range) => ask(range, artifacts, how));
    if (found === undefined) {
        throw new errors/* UsageError */.eb(`Flink ${wanted} could not be resolved, nor any other ${minor}: ${missing}. Correct --flink-version, or name a Flink distribution with --flink-home.`);
    }
    const flink = { ...(await keep(found.version, found.paths, how)), wanted };
    return standingIn(flink, "the repository does not have it whole", how);
}
async function keep(version, paths, { cache, modules }) {
    const jars = await (0,flink_cache/* write */.M9)(cache, version, modules, paths);
    return { version, jars, cached: (0,flink_cache/* filesOf */.R8)(cache, version, modules), fresh: true };
}
function standingIn(flink, because, how) {
    how.say(`Flink ${flink.wanted} is not used because ${because}: Flink ${flink.version} stands in, and what it shows is weaker evidence`);
    return flink;
}
const ask = (version, artifacts, how) => (0,cleanup/* withTemporaryDirectory */.n)(how.debug, (directory) => {
    const { offline, environment, step = () => undefined } = how;
    return (0,maven/* askMaven */.Z)({ version, artifacts, offline, directory, environment, step });
});

;// CONCATENATED MODULE: ./lib/src/extract/flink/ofJob.js





function flinkResolver(options, { say, step }) {
    const { offline, environment, debug } = options;
    const how = { cache: (0,flink_cache/* flinkCache */.p0)(environment), offline, environment, debug, say, step };
    const resolved = new Map();
    return (version, modules) => {
        const key = [version, ...modules].join(" ");
        const flink = resolved.get(key) ?? resolveFlink(version, { ...how, modules });
        resolved.set(key, flink);
        return flink;
    };
}
/** Flink of that version as a DataStream job needs it, if it is in the cache. */
function cachedFlink(version, { environment }) {
    return flinkInCache(version, { cache: (0,flink_cache/* flinkCache */.p0)(environment), modules: flink_modules/* dataStreamModules */.KF });
}
/**
 * The Flink of one job: the first that is known of directory, version option and what the JAR says of itself. Never the other side's.
 * `more`: modules that the job turned out to need.
 */
async function flinkOf(job, { jar, script }, more, resolve, say) {
    const { flinkHome, flinkVersion } = job.options;
    if (flinkHome !== undefined)
        return flinkAt(flinkHome);
    const modules = new Set([
        ...flink_modules/* dataStreamModules */.KF,
        ...(script !== undefined || jar?.needsPlanner ? flink_modules/* plannerModules */.U9 : []),
        ...(jar?.bundlesScalaApi ? [flink_modules/* scalaModule */.VG] : []),
        ...more,
    ]);
    const having = (version) => resolve(version, [...modules].filter((module) => (0,flink_modules/* isPublished */.HF)(module, version)));
    if (flinkVersion !== undefined)
        return having(flinkVersion);
    if (jar?.flink !== undefined) {
        say(`assuming Flink ${(0,errors/* oneLine */.TN)(jar.flink.version, 40)} for the ${job.side}, because of ${(0,errors/* oneLine */.TN)(jar.flink.by, 200)}; --flink-version says otherwise`);
        return having(jar.flink.version);
    }
    const because = jar === undefined ? "a script names none" : "the JAR neither bundles Flink nor carries a pom that names it";
    throw new errors/* UsageError */.eb(`The Flink version of the ${job.side} ${(0,errors/* oneLine */.TN)(job.path)} is not known: ${because}. Give it with --flink-version or --flink-home.`);
}


/***/ }),

/***/ 5877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ minorOf),
/* harmony export */   l: () => (/* binding */ newestFirst)
/* harmony export */ });
/** "1.20.3" -> "1.20". */
const minorOf = (version) => version.split(".").slice(0, 2).join(".");
/** "1.20.3" -> 3; 0 where there is none. */
const patchOf = (version) => Number(/^\d+\.\d+\.(\d+)/.exec(version)?.[1] ?? 0);
/** Orders the patches of one minor. */
const newestFirst = (a, b) => patchOf(b) - patchOf(a);


/***/ }),

/***/ 7756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ withArchive)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
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

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/src/extract/jar/entry.js

const stored = 0;
/** Deflated bytes that may come before the first inflated one. */
const roomForTables = 4096;
/** At most `limit` bytes from the start of an entry: in one piece, which for a job's small classes takes a tenth of what streams take. */
async function head(zip, windows, entry, limit) {
    if (!entry.canDecodeFileData())
        throw new Error(`${entry.fileName} is encrypted or compressed in an unknown way`);
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const piece = (length) => windows.at(fileDataStart, Math.min(entry.compressedSize, length));
    if (entry.uncompressedSize <= limit)
        return whole(piece(most(entry.uncompressedSize)), entry);
    return entry.compressionMethod === stored ? piece(limit) : startOf(piece(most(limit)), limit);
}
/** Deflated bytes of so many; more are not read, whatever the directory says. */
const most = (inflated) => 2 * inflated + roomForTables;
function whole(bytes, { compressionMethod, uncompressedSize, fileName }) {
    // The directory says how long it is; one byte more, and it is a bomb or broken.
    const maxOutputLength = Math.max(1, uncompressedSize);
    const inflated = compressionMethod === stored ? bytes : (0,external_node_zlib_.inflateRawSync)(bytes, { maxOutputLength });
    if (inflated.length !== uncompressedSize)
        throw new Error(`${fileName} is not as long as its directory says`);
    return inflated;
}
/** Inflated no further than wanted. */
function startOf(deflated, limit) {
    return new Promise((resolve, reject) => {
        const inflating = (0,external_node_zlib_.createInflateRaw)({ finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH });
        const chunks = [];
        let length = 0;
        inflating.on("data", (chunk) => {
            chunks.push(chunk);
            length += chunk.length;
            if (length >= limit)
                inflating.destroy();
        });
        inflating.on("error", reject);
        inflating.on("close", () => resolve(Buffer.concat(chunks).subarray(0, limit)));
        inflating.end(deflated);
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/src/extract/jar/windows.js

const windowBytes = 256 * 1024;
/**
 * Reads an open file by windows of it. An archive's directory is read entry by entry, and what lies beside one another is read one after the
 * other too: asking the system for each piece would take longer than everything that is done with it.
 *
 * @param base yauzl's own, which is loaded only when there is an archive to open
 */
function windowsOf(base, fd) {
    let start = 0;
    let held = Buffer.alloc(0);
    function at(position, length) {
        if (position < start || position + length > start + held.length) {
            const window = Buffer.allocUnsafe(Math.max(length, windowBytes));
            held = window.subarray(0, (0,external_node_fs_.readSync)(fd, window, 0, window.length, position));
            start = position;
        }
        return held.subarray(position - start, position - start + length);
    }
    class Reader extends base {
        read(buffer, offset, length, position, callback) {
            // Not at once: yauzl goes on to the next entry from within, and would go down a level for each.
            queueMicrotask(() => {
                try {
                    callback(null, at(position, length).copy(buffer, offset));
                }
                catch (unreadable) {
                    callback(unreadable instanceof Error ? unreadable : new Error(String(unreadable)));
                }
            });
        }
    }
    return { reader: new Reader(), at };
}

;// CONCATENATED MODULE: ./lib/src/extract/jar/archive.js





/** Opens a JAR, hands it to `use` and closes it. `role` is how a sentence names it, for instance "the candidate". */
async function withArchive(path, role, use, bounds = jarBounds) {
    const name = `${role} ${(0,errors/* oneLine */.TN)(path)}`;
    const { zip, windows, close } = await opened(path, name, await sizeOf(path, name));
    try {
        const entries = await directoryOf(zip, name, bounds);
        return await use({ entries, read: (entry, limit) => read({ zip, windows }, entry, limit, name) });
    }
    finally {
        await close();
    }
}
async function sizeOf(path, name) {
    const found = await (0,promises_.stat)(path).catch((thrown) => {
        const reason = (0,errors/* systemCode */.xU)(thrown) === "ENOENT" ? "does not exist" : `cannot be read (${(0,errors/* saidBy */.TT)(thrown)})`;
        throw new errors/* UsageError */.eb(`${name} ${reason}. Build the job and give the path of its JAR.`, [], { cause: thrown });
    });
    if (!found.isFile())
        throw new errors/* UsageError */.eb(`${name} is not a file. Give the path of the job's JAR itself.`);
    if (found.size === 0)
        throw new errors/* UsageError */.eb(`${name} is empty. Build the job again and give the path of its JAR.`);
    return found.size;
}
async function read({ zip, windows }, entry, limit, name) {
    try {
        return await head(zip, windows, entry, limit);
    }
    catch (thrown) {
        throw notAJar(name, thrown);
    }
}
async function opened(path, name, size) {
    const { default: yauzl } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 663, 19));
    const file = await (0,promises_.open)(path, "r").catch((thrown) => {
        throw notAJar(name, thrown);
    });
    try {
        const windows = windowsOf(yauzl.RandomAccessReader, file.fd);
        const zip = await yauzl.fromRandomAccessReaderPromise(windows.reader, size, { autoClose: false });
        return { zip, windows, close: () => file.close() };
    }
    catch (thrown) {
        await file.close();
        throw notAJar(name, thrown);
    }
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
const notAJar = (name, error) => new errors/* UsageError */.eb(`${name} is not a JAR (${(0,errors/* saidBy */.TT)(error)}). Give the job's JAR, or a manifest whose name ends in .json.`, [], { cause: error });


/***/ }),

/***/ 6252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ findJava),
  S: () => (/* binding */ oldestJava)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/extract/flink/version.js
var version = __webpack_require__(5877);
;// CONCATENATED MODULE: ./lib/src/extract/java/madeFor.js

/**
 * Javas that a Flink is made for and that the extractor runs on, the one of its own container image first (pages "Java compatibility" of Flink's
 * documentation). A version that is not known yet is taken for one like the newest.
 */
function javasFor(flink) {
    const [major = 0, minor = 0] = (0,version/* minorOf */.H)(flink).split(".").map(Number);
    if (major >= 2)
        return [17, 11, 21];
    if (minor >= 19)
        return [11, 17, 21];
    return minor === 18 ? [11, 17] : [11];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/extract/process/program.js
var program = __webpack_require__(9730);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/src/extract/process/run.js + 1 modules
var run = __webpack_require__(3148);
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
    const ended = await (0,run/* run */.e)({
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
const ofTheRunner = /^JAVA_HOME_(\d+)_(X64|ARM64)$/i;
/** Where people keep their Javas, in the order in which they mean them: what is set for this step, then what the machine has beside it. */
async function javaPlaces({ option, environment }) {
    if (option !== undefined)
        return [await place(`--java ${option}`, await javaAt(option))];
    const home = environment["JAVA_HOME"];
    const beside = Object.keys(environment)
        .filter((name) => ofTheRunner.test(name) && environment[name])
        .sort((a, b) => versionIn(a) - versionIn(b));
    return Promise.all([
        home ? javaAt(home).then((found) => place(`JAVA_HOME=${home}`, found)) : { name: "JAVA_HOME is not set and" },
        (0,program/* programOnPath */.B)("java", environment["PATH"]).then((found) => place("the PATH", found)),
        ...beside.map(async (name) => place(name, await javaAt(environment[name] ?? ""))),
    ]);
}
const versionIn = (name) => Number(ofTheRunner.exec(name)?.[1]);
async function place(name, executable) {
    const java = executable === undefined ? undefined : await inspect(executable);
    return java ? { name, java } : { name };
}
async function javaAt(home) {
    const name = process.platform === "win32" ? "java.exe" : "java";
    for (const path of [(0,external_node_path_.join)(home, "bin", name), home])
        if (await (0,program/* isExecutable */.T)(path))
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


/***/ }),

/***/ 9442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ onExit),
/* harmony export */   n: () => (/* binding */ withTemporaryDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




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
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "flink-upgrade-check-")));
    const done = onExit(() => keep || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(directory, { recursive: true, force: true }));
    try {
        return await use(directory);
    }
    finally {
        // Nobody waits for it: the program ends when it is gone.
        if (keep)
            done();
        else
            void (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(directory, { recursive: true, force: true, maxRetries: 3 }).then(done, done);
    }
}


/***/ }),

/***/ 4735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O_: () => (/* binding */ environmentForMaven),
/* harmony export */   gj: () => (/* binding */ isSameEnvironment),
/* harmony export */   zg: () => (/* binding */ environmentForExtractor)
/* harmony export */ });
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
function isSameEnvironment(one, other) {
    const names = Object.keys(one);
    return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
const defined = (own, allowed) => Object.fromEntries(Object.entries(own).flatMap(([name, value]) => value !== undefined && allowed(name) ? [[name, value]] : []));


/***/ }),

/***/ 9730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ programOnPath),
/* harmony export */   T: () => (/* binding */ isExecutable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/**
 * Finds a program on the PATH. Relative entries are passed over: they mean the current directory, which is the checkout of the
 * pull request, and a program found there would run with our environment.
 */
async function programOnPath(name, path) {
    const names = process.platform === "win32" ? [`${name}.exe`, `${name}.cmd`] : [name];
    for (const directory of (path ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)) {
        for (const candidate of names.map((one) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, one))) {
            if (await isExecutable(candidate))
                return candidate;
        }
    }
    return undefined;
}
async function isExecutable(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 3148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./lib/src/extract/process/cleanup.js
var cleanup = __webpack_require__(9442);
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
 * What it writes is read in bounded lines, of which the last are kept. One that says that it is done counts as ended with status 0.
 */
function run(command, hears = () => true) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(command.program, [...command.arguments], {
            cwd: command.directory,
            env: { ...command.environment },
            stdio: ["pipe", "pipe", "pipe"],
            detached: process.platform !== "win32",
        });
        // One that ended before it was told does not read, which is no fault: how it ended says what became of it.
        child.stdin.on("error", () => undefined);
        if (command.input === undefined)
            child.stdin.end();
        else
            void command.input.then((text) => child.stdin.end(text));
        const forget = (0,cleanup/* onExit */.c)(() => kill(child));
        const tail = [];
        let over = false;
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
        function heard(line, sign) {
            if (over)
                return;
            tail.push(line);
            if (tail.length > tailLines)
                tail.shift();
            if (sign === "done")
                finish({ status: 0 });
            else if (sign)
                startSilence();
        }
        function startSilence() {
            clearTimeout(silence);
            if (command.silence !== undefined)
                silence = setTimeout(end("silence"), command.silence * 1000);
        }
        function finish(how) {
            if (over)
                return;
            over = true;
            clearTimeout(deadline);
            clearTimeout(silence);
            forget();
            // What the program started may have outlived it.
            kill(child);
            // One that was done may take a while to go; that need not keep anybody.
            for (const stream of [child.stdin, child.stdout, child.stderr])
                stream.destroy();
            child.unref();
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


/***/ }),

/***/ 4922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qf: () => (/* binding */ sharedClasses),
/* harmony export */   gX: () => (/* binding */ extractorJar)
/* harmony export */ });
/* unused harmony exports packageRoot, packageVersion */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5071);



const name = "flink-upgrade-check";
/** Directory of the package, whether we run from the bundle, from compiled sources or from a test. */
function packageRoot() {
    for (let directory = import.meta.dirname;; directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory)) {
        if (isOurs((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "package.json")))
            return directory;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory) === directory)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The files of ${name} were not found beside it. Install it again.`);
    }
}
// The bundle has a package.json of its own beside it, without a name.
const isOurs = (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) && JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8")).name === name;
const packageVersion = () => JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")).version;
/** Names of the classes of Java and Flink that an extraction loads, as the JVM's class-data sharing takes them. */
const sharedClasses = () => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packageRoot(), "dist", "extractor", "shared-classes.txt");
/** The extractor that is shipped; in a checkout where none was built for shipping yet, the one that Maven built. */
function extractorJar() {
    const jar = "flink-upgrade-check-extractor.jar";
    const places = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)("dist", "extractor", jar), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)("extractor", "target", jar)];
    const found = places.map((place) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packageRoot(), place)).find((place) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place));
    if (found === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The extractor ${jar} is missing beside ${name}. Install it again, or build it with: npm run build -- extractor`);
    }
    return found;
}


/***/ })

};
