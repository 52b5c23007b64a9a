export const id = 307;
export const ids = [307];
export const modules = {

/***/ 6307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  declareCheck: () => (/* binding */ declareCheck)
});

// UNUSED EXPORTS: addCheck, checkOptions

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/extract/progress.js
var progress = __webpack_require__(441);
// EXTERNAL MODULE: ./lib/src/rules/outcome.js
var outcome = __webpack_require__(6198);
;// CONCATENATED MODULE: ./lib/src/verdict/policy.js

/** `unknown` warns and `migrates` informs: neither stops a merge unless a team says so. */
const policy_defaultPolicy = { failOn: ["misreads", "loses", "fails-later", "refuses"] };
const choosable = outcome/* outcomes */.KI.filter((outcome) => outcome !== "compatible");
/** Reads `--fail-on`: outcomes separated by commas, or `none`. Answers the words that are not outcomes instead of throwing. */
function parsePolicy(text) {
    const words = text.split(",").map((word) => word.trim());
    if (words.length === 1 && words[0] === "none")
        return { failOn: [] };
    const unknown = words.filter((word) => !choosable.some((outcome) => outcome === word));
    if (unknown.length > 0)
        return { unknown, choosable };
    return { failOn: choosable.filter((outcome) => words.includes(outcome)) };
}

;// CONCATENATED MODULE: ./lib/src/commandline/formats.js
const formatNames = ["text", "json", "markdown"];
const formatsThatAreNotYet = ["html", "sarif", "junit"];
/** Each report is loaded only when it is wanted. `colour`: a terminal will show it. */
async function formats_render(verdict, format, colour) {
    if (format === "json")
        return (await reports.json()).jsonReport(verdict);
    if (format === "markdown")
        return (await reports.markdown()).markdownReport(verdict);
    return (await reports.text()).textReport(verdict, { colour });
}
/** For whoever has a moment: the report will not have to be loaded when it is wanted. */
const formats_prepare = (format) => reports[format]();
const reports = {
    json: () => __webpack_require__.e(/* import() */ 695).then(__webpack_require__.bind(__webpack_require__, 9695)),
    markdown: () => Promise.all(/* import() */[__webpack_require__.e(63), __webpack_require__.e(672)]).then(__webpack_require__.bind(__webpack_require__, 3672)),
    text: () => Promise.all(/* import() */[__webpack_require__.e(63), __webpack_require__.e(145)]).then(__webpack_require__.bind(__webpack_require__, 3145)),
};

// EXTERNAL MODULE: ./lib/src/commandline/config.js + 1 modules
var config = __webpack_require__(8508);
// EXTERNAL MODULE: ./lib/src/commandline/jobOptions.js
var jobOptions = __webpack_require__(1183);
// EXTERNAL MODULE: ./lib/src/commandline/sourceIn.js
var commandline_sourceIn = __webpack_require__(3366);
;// CONCATENATED MODULE: ./lib/src/commandline/notYet.js


/** Commands that the design knows and this version does not. */
const commands = (/* unused pure expression or super */ null && (["savepoint", "versions", "doctor", "init", "jobs", "merge"]));
/** They exist by name, so that they are refused and not taken for a mistyped one. */
function addCommandsThatAreNotYet(program) {
    for (const name of commands) {
        program
            .command(name, { hidden: true })
            .argument("[anything...]")
            .allowUnknownOption()
            .helpOption(false)
            .action(() => {
            throw new UsageError(`The command "${name}" is not there yet. What there is: check, extract, record, explain.`);
        });
    }
}
/** Options that are refused whatever their value, and never ignored: a check without them would be another check. */
function addOptionsThatAreNotYet(command, names) {
    for (const name of names) {
        const refuse = () => {
            throw new errors/* UsageError */.eb(`The option --${name} cannot be used yet. Leave it out.`);
        };
        command.addOption(new esm/* Option */.c$(`--${name} [value]`).hideHelp().argParser(refuse).preset(refuse));
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/src/commandline/output.js


/** To the file, or to standard output, which carries nothing else. */
async function output_put(text, file, option) {
    if (file === undefined)
        return print(text);
    await writeFile(file, text).catch((thrown) => {
        throw new UsageError(`${option} ${oneLine(file)} cannot be written (${saidBy(thrown)}). Name a file in a directory that exists.`, [], { cause: thrown });
    });
}
/** Waits until it is written: the process may end at once afterwards. A reader who went away (`| head`) is no error. */
function print(text) {
    return new Promise((resolve, reject) => {
        process.stdout.on("error", (error) => (error.code === "EPIPE" ? resolve() : reject(error)));
        process.stdout.write(text, (error) => error && error.code !== "EPIPE" ? reject(error) : resolve());
    });
}

// EXTERNAL MODULE: ./lib/src/commandline/runOptions.js
var runOptions = __webpack_require__(6241);
// EXTERNAL MODULE: ./lib/src/commandline/values.js
var values = __webpack_require__(2982);
;// CONCATENATED MODULE: ./lib/src/commandline/checkCommand.js













/** The options of `check`, without what is done with them: the Action reads its inputs with them too. */
function declareCheck(command) {
    command
        .description("Tell whether a changed job restores from the state of the deployed one.")
        .option("--baseline <jar | job.sql | manifest.json | branch:...>", "the job version whose state will be restored")
        .option("--candidate <jar | job.sql | manifest.json>", "the job version of the pull request")
        .addOption(new esm/* Option */.c$("--trial <file>", "trial made with extract, where the candidate is a manifest"))
        .addOption(new esm/* Option */.c$("--no-trial", "do not offer the baseline's states to the candidate's operators"))
        .addOption(new esm/* Option */.c$("--fail-on <outcome,...>", "outcomes that fail the check, or none").argParser(policy))
        .addOption(new esm/* Option */.c$("--format <format>", formatNames.join(", "))
        .argParser((0,values/* word */.Vm)(formatNames, formatsThatAreNotYet))
        .default("text"))
        .option("--output <file>", "write the report there instead of to standard output")
        .option("--allow-non-restored-state", "the job will be restored with -n");
    addRestorePath(command);
    (0,jobOptions/* addJobOptions */.nk)(command, "both");
    (0,runOptions/* addRunOptions */.Lr)(command);
    (0,config/* addConfigOption */.h)(command);
    addOptionsThatAreNotYet(command, ["acknowledgements"]);
    command.addHelpText("after", "\nEvery option about the job exists as --baseline-... too, for where the two sides differ.\nExit status: 0 nothing fails the policy, 1 findings fail it, 2 the check could not be made.");
    return command;
}
/** Option values of `check` -> what is to be checked. */
function checkOptions(values, run) {
    const trial = values["trial"];
    const [baseline, candidate] = [sourceIn(values, "baseline"), sourceIn(values, "candidate")];
    return {
        baseline: baseline.source,
        candidate: candidate.source,
        jobs: { baseline: baseline.options, candidate: candidate.options },
        trial: typeof trial === "string" ? trial : trial !== false,
        allowNonRestoredState: values["allowNonRestoredState"] === true,
        policy: values["failOn"] ?? defaultPolicy,
        run,
    };
}
/** `check`: answers with the exit status, 0 or 1. */
function addCheck(program, end) {
    const command = declareCheck(program.command("check"));
    command.action(async () => {
        const values = await configured(command);
        const verdict = await withRun(values, async (run, progress) => {
            const { check } = await __webpack_require__.e(/* import() */ 69).then(__webpack_require__.bind(__webpack_require__, 1069));
            const readBranch = branchReader(process.env);
            const preparing = meanwhile(progress, () => prepare(values["format"]));
            return check({ ...checkOptions(values, run), ...(readBranch && { readBranch }) }, preparing);
        });
        const output = values["output"];
        // https://no-color.org: set and not empty.
        const colour = output === undefined && process.stdout.isTTY && !process.env["NO_COLOR"];
        await put(await render(verdict, values["format"], colour), output, "--output");
        end(verdict.passed ? 0 : 1);
    });
}
/** One restore path can be judged so far; the others are refused by name. */
function addRestorePath(command) {
    const snapshots = (0,values/* word */.Vm)(["canonical-savepoint"], ["native-savepoint", "aligned-checkpoint", "unaligned-checkpoint"]);
    const modes = (0,values/* word */.Vm)(["no-claim"], ["claim", "legacy"]);
    command.addOption(new esm/* Option */.c$("--restore-from <snapshot>", "canonical-savepoint").argParser(snapshots).default("canonical-savepoint"));
    command.addOption(new esm/* Option */.c$("--claim-mode <mode>", "no-claim").argParser(modes).default("no-claim"));
}
function policy(text) {
    const parsed = parsePolicy(text);
    if ("failOn" in parsed)
        return parsed;
    throw new errors/* UsageError */.eb(`--fail-on: "${(0,errors/* oneLine */.TN)(parsed.unknown.join(", "), 80)}" is no outcome. Choose of ${parsed.choosable.join(", ")}, or say none.`);
}


/***/ }),

/***/ 6198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KI: () => (/* binding */ outcomes),
/* harmony export */   f4: () => (/* binding */ bySilence),
/* harmony export */   yM: () => (/* binding */ firstToHappen)
/* harmony export */ });
/** What a real restore would do; see the glossary in docs/architecture.md. */
const outcomes = ["refuses", "fails-later", "misreads", "loses", "unknown", "migrates", "compatible"];
/** The order of `outcomes` is what would happen first, so the job's outcome is the first that any finding has. */
const firstToHappen = (all) => outcomes.find((outcome) => all.includes(outcome)) ?? "compatible";
/** Findings are listed by silence: a loud failure is the cheap one. */
const bySilence = [
    "misreads",
    "loses",
    "fails-later",
    "refuses",
    "unknown",
    "migrates",
    "compatible",
];


/***/ })

};
