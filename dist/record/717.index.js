export const id = 717;
export const ids = [717];
export const modules = {

/***/ 3717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseManifest: () => (/* binding */ parseManifest),
  parseTrial: () => (/* binding */ parseTrial)
});

// UNUSED EXPORTS: schemaVersion

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
;// CONCATENATED MODULE: ./lib/schema/manifest.schema.json
const manifest_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"flink-upgrade-check job-graph manifest, schema 1","description":"Everything about one version of a Flink job that decides a restore. A field that does not apply is absent, never null. Fields may be added within schema 1 and readers ignore those they do not know; whatever an old reader must not ignore, and any new value of an enumeration, raises the number. The bounds are far above any real job: they keep a hostile file from harming its reader.","type":"object","required":["schema","job","libraries","classpath","types","pipelines"],"properties":{"schema":{"const":1,"description":"Version of this contract."},"job":{"$ref":"#/$defs/job"},"libraries":{"description":"What the JAR bundles, read from its META-INF/maven/**/pom.properties.","type":"array","maxItems":20000,"items":{"type":"object","required":["artifact","version"],"properties":{"artifact":{"$ref":"#/$defs/word","description":"groupId:artifactId"},"version":{"$ref":"#/$defs/word"}}}},"classpath":{"description":"Flink\'s side of the class path and what was given beside the JAR, in class-path order; names without their directory.","type":"array","maxItems":20000,"items":{"type":"object","required":["name","sha256"],"properties":{"name":{"$ref":"#/$defs/word"},"sha256":{"$ref":"#/$defs/sha256"}}}},"types":{"$ref":"#/$defs/types"},"pipelines":{"description":"What main() builds, one per execute(), in that order.","type":"array","maxItems":1000,"items":{"$ref":"#/$defs/pipeline"}}},"$defs":{"types":{"description":"Closure of every class that state is made of, Kryo-typed ones included: class -> field -> generic type.","type":"object","maxProperties":50000,"propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/texts"}},"word":{"type":"string","minLength":1,"maxLength":1000},"name":{"description":"A name out of the job: any characters, also ones that a terminal or a web page must not be given as they are.","type":"string","maxLength":65536},"text":{"type":"string","maxLength":65536},"key":{"type":"string","maxLength":4096,"not":{"const":"__proto__"}},"texts":{"type":"object","maxProperties":20000,"propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/text"}},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"operatorId":{"description":"The 16 bytes of an operator id as 32 lower-case hex digits.","type":"string","pattern":"^[0-9a-f]{32}$"},"parallelism":{"type":"integer","minimum":1,"maximum":2147483647},"job":{"description":"Which version of which job this is, and what read it.","type":"object","required":["jar","mainClass","flink","java","extractor"],"properties":{"jar":{"$ref":"#/$defs/sha256","description":"sha256 of the JAR file."},"mainClass":{"$ref":"#/$defs/word"},"flink":{"$ref":"#/$defs/word","description":"Version of the Flink whose classes ran."},"flinkWanted":{"$ref":"#/$defs/word","description":"Set when that patch could not be resolved and another of the same minor stood in."},"java":{"$ref":"#/$defs/word","description":"Feature version of the JVM that ran the extraction, for instance 17."},"scala":{"$ref":"#/$defs/word"},"extractor":{"$ref":"#/$defs/word","description":"Version of the extractor."},"commit":{"$ref":"#/$defs/word"},"ref":{"$ref":"#/$defs/word"},"release":{"$ref":"#/$defs/word"},"environment":{"$ref":"#/$defs/word"}}},"pipeline":{"type":"object","required":["name","configuration","operators"],"properties":{"name":{"$ref":"#/$defs/name"},"configuration":{"$ref":"#/$defs/texts","description":"Allow-listed keys that decide a restore, as the job finally set them."},"operators":{"type":"array","maxItems":20000,"items":{"$ref":"#/$defs/operator"}},"refused":{"$ref":"#/$defs/refusal"}}},"refusal":{"description":"What Flink\'s own graph API, hashing or translation threw for this pipeline; the operators are then read as far as they could be.","type":"object","required":["exception","message"],"properties":{"exception":{"$ref":"#/$defs/word"},"message":{"$ref":"#/$defs/text"},"uid":{"$ref":"#/$defs/name","description":"The uid that collides, when it is a collision."},"operators":{"description":"Names of the operators that it is about.","type":"array","maxItems":20000,"items":{"$ref":"#/$defs/name"}}}},"operator":{"type":"object","required":["id","name","class","chain","inputs","coordinator","facts","code","complete","states"],"properties":{"id":{"$ref":"#/$defs/operatorId","description":"Flink\'s generated id; no two operators of a pipeline share one."},"uid":{"$ref":"#/$defs/name"},"uidHash":{"$ref":"#/$defs/operatorId","description":"setUidHash: an alternative id under which a restore looks first."},"name":{"$ref":"#/$defs/name"},"class":{"$ref":"#/$defs/text","description":"Class of the stream operator."},"function":{"$ref":"#/$defs/text","description":"Class of the user\'s function inside it."},"parallelism":{"$ref":"#/$defs/parallelism","description":"Absent: set neither by the job nor by an option. Never assumed to be 1."},"maxParallelism":{"$ref":"#/$defs/parallelism","description":"Absent: not set; Flink derives it, or inherits it from the restored state."},"chain":{"$ref":"#/$defs/operatorId","description":"Id of the operator that heads the chain this one runs in."},"inputs":{"type":"array","maxItems":20000,"items":{"$ref":"#/$defs/input"}},"key":{"$ref":"#/$defs/keyFacts"},"coordinator":{"description":"Whether the operator has a coordinator that takes part in snapshots.","type":"boolean"},"facts":{"$ref":"#/$defs/texts","description":"Meaning that types do not show: window assigner, trigger, join kind."},"code":{"$ref":"#/$defs/text","description":"Fingerprint of the bytecode of operator, function and trigger with what they reach inside the JAR."},"line":{"$ref":"#/$defs/sourceLine"},"complete":{"description":"True only if the reachable code holds no state accessor beyond what was registered.","type":"boolean"},"incompleteBecause":{"$ref":"#/$defs/text"},"unsettled":{"description":"Facts that differ between two default parallelisms because the real one is not known.","type":"array","maxItems":2,"items":{"enum":["id","chain"]}},"states":{"type":"array","maxItems":20000,"items":{"$ref":"#/$defs/state"}}}},"input":{"type":"object","required":["from","exchange","keyed"],"properties":{"from":{"$ref":"#/$defs/operatorId","description":"Id of the upstream operator."},"exchange":{"$ref":"#/$defs/text","description":"Flink\'s partitioner: FORWARD, HASH, REBALANCE, BROADCAST, ..."},"keyed":{"type":"boolean"}}},"keyFacts":{"type":"object","required":["serializer","samples"],"properties":{"serializer":{"$ref":"#/$defs/serializer"},"samples":{"$ref":"#/$defs/samples"},"unsampled":{"$ref":"#/$defs/unsampled"},"inputs":{"description":"The keyed inputs by position, with the keys that the selectors give to made-up records.","type":"array","maxItems":100,"items":{"$ref":"#/$defs/keyedInput"}}}},"keyedInput":{"type":"object","required":["input","code","serializer","records"],"properties":{"input":{"$ref":"#/$defs/inputPosition"},"code":{"$ref":"#/$defs/text","description":"Fingerprint of the key selector\'s bytecode with what it reaches inside the JAR."},"serializer":{"$ref":"#/$defs/bytes","description":"TypeSerializerSnapshot.writeVersionedSnapshot of the records\' serializer, base64."},"records":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/keyedRecord"}},"unsampled":{"$ref":"#/$defs/text","description":"Why there is no record."}}},"inputPosition":{"description":"From 0.","type":"integer","minimum":0,"maximum":100},"hashCode":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"keyedRecord":{"type":"object","required":["made","bytes","content","key","tree"],"properties":{"made":{"$ref":"#/$defs/made"},"bytes":{"$ref":"#/$defs/bytes","description":"The record in its serializer\'s format, base64."},"content":{"$ref":"#/$defs/text","description":"Digest of the record\'s fields by name, whatever its classes are called."},"key":{"$ref":"#/$defs/bytes","description":"The key in its serializer\'s format, base64."},"tree":{"description":"The key as plain data, as that of a sample."},"hashCode":{"$ref":"#/$defs/hashCode","description":"Absent where it is another one in each JVM or for each copy."}}},"samples":{"description":"Values made from their types alone, written and read back by the job\'s own serializers; never a user\'s data.","type":"array","maxItems":1000,"items":{"$ref":"#/$defs/sample"}},"sample":{"type":"object","required":["role","made","bytes","tree"],"properties":{"role":{"$ref":"#/$defs/serializerRole"},"made":{"$ref":"#/$defs/made"},"bytes":{"$ref":"#/$defs/bytes","description":"In the serializer\'s own format, base64."},"tree":{"description":"The value as plain data: objects by field name with their class as @class, enum constants by name, maps by the text of the key, sets sorted, bytes in hex, integers beyond 2^53 and numbers that are none as text."},"release":{"$ref":"#/$defs/word","description":"The earlier release that wrote it, where it was carried forward."},"snapshot":{"$ref":"#/$defs/bytes","description":"Serializer snapshot of that release, base64, where it is not this manifest\'s."}}},"made":{"description":"As a new instance is; every field with a value of its own; empty, null or extreme values.","enum":["default","distinct","edge"]},"unsampled":{"description":"Why there is no sample, by role.","type":"object","properties":{"key":{"$ref":"#/$defs/text"},"namespace":{"$ref":"#/$defs/text"},"value":{"$ref":"#/$defs/text"},"element":{"$ref":"#/$defs/text"},"userKey":{"$ref":"#/$defs/text"}}},"bytes":{"type":"string","maxLength":8388608,"pattern":"^[A-Za-z0-9+/]*={0,2}$"},"sourceLine":{"type":"object","required":["file","line"],"properties":{"file":{"$ref":"#/$defs/text","description":"Package path and file name, for instance com/acme/orders/OrderJob.java"},"line":{"type":"integer","minimum":1,"maximum":2147483647}}},"stateKind":{"enum":["value","list","map","reducing","aggregating","broadcast","operator-list","operator-union","timer"]},"state":{"description":"One state of an operator; name and kind together are unique in it.","type":"object","required":["name","kind","seen","serializers","samples"],"properties":{"name":{"$ref":"#/$defs/name"},"kind":{"$ref":"#/$defs/stateKind"},"ttl":{"description":"Present exactly if values carry a time-to-live stamp; millis where the duration is known.","type":"object","properties":{"millis":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"seen":{"description":"How the state came to be known: by dry initialisation, forced registration, declaration, bytecode alone, or from a savepoint.","enum":["registered","exercised","forced","declared","static","snapshot"]},"serializers":{"$ref":"#/$defs/serializers"},"samples":{"$ref":"#/$defs/samples"},"unsampled":{"$ref":"#/$defs/unsampled"}}},"serializerRole":{"enum":["key","namespace","value","element","userKey"]},"serializers":{"description":"By role. Keyed states: namespace and value (lists also element, maps also userKey). Operator lists: element. Broadcast: key and value. Timers: key and namespace.","type":"object","properties":{"key":{"$ref":"#/$defs/serializer"},"namespace":{"$ref":"#/$defs/serializer"},"value":{"$ref":"#/$defs/serializer"},"element":{"$ref":"#/$defs/serializer"},"userKey":{"$ref":"#/$defs/serializer"}}},"serializer":{"type":"object","required":["snapshot","tree"],"properties":{"snapshot":{"$ref":"#/$defs/bytes","description":"TypeSerializerSnapshot.writeVersionedSnapshot of Flink\'s own snapshot, base64."},"sampled":{"$ref":"#/$defs/bytes","description":"The same after it has written the samples, where that adds to it: a POJO serializer notes the subclasses that it met."},"tree":{"$ref":"#/$defs/serializerTree"}}},"serializerTree":{"description":"A readable serializer, for people; the snapshot decides.","type":"object","required":["family","serializer","snapshot","version"],"properties":{"family":{"enum":["basic","pojo","kryo","avro","enum","tuple","list","map","set","array","row","ttl","timer","custom"]},"serializer":{"$ref":"#/$defs/text","description":"Class of the serializer."},"snapshot":{"$ref":"#/$defs/text","description":"Class of its snapshot."},"version":{"description":"Version that the snapshot was written in.","type":"integer","minimum":-2147483648,"maximum":2147483647},"type":{"$ref":"#/$defs/text","description":"Class of the values where the serializer knows it."},"children":{"description":"POJO fields, tuple positions (f0), element, key, value.","type":"object","maxProperties":20000,"propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/serializerTree"}},"constants":{"description":"Enum constants in their stored order.","type":"array","maxItems":20000,"items":{"$ref":"#/$defs/text"}},"registrations":{"description":"Classes registered with Kryo.","type":"array","maxItems":20000,"items":{"$ref":"#/$defs/text"}},"schema":{"description":"Avro schema as JSON text.","type":"string","maxLength":4194304}}}}}');
;// CONCATENATED MODULE: ./lib/schema/trial.schema.json
const trial_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"flink-upgrade-check trial, schema 1","description":"The baseline\'s states, filled with its samples, offered to the candidate\'s operators by Flink\'s own classes, without a cluster. Facts only. Fields may be added within schema 1 and readers ignore those they do not know. Refers to manifest.schema.json beside it.","type":"object","required":["schema","extractor","flink","baseline","candidate","operators"],"properties":{"schema":{"const":1,"description":"Version of this contract."},"extractor":{"$ref":"manifest.schema.json#/$defs/word","description":"Version of the extractor."},"flink":{"$ref":"manifest.schema.json#/$defs/word","description":"Version of the Flink that did the restoring: the candidate\'s."},"baseline":{"$ref":"manifest.schema.json#/$defs/sha256","description":"sha256 of the baseline manifest\'s canonical text."},"candidate":{"$ref":"manifest.schema.json#/$defs/sha256","description":"sha256 of the candidate manifest\'s canonical text."},"operators":{"type":"array","maxItems":100000,"items":{"$ref":"#/$defs/operatorTrial"}},"jobManager":{"description":"What the job manager does with the savepoint before any task starts; absent where a parallelism is not known.","type":"array","maxItems":2000,"items":{"$ref":"#/$defs/jobManagerTrial"}},"untried":{"description":"Wanted state backends on which nothing could be tried, each with the reason.","type":"array","maxItems":10,"items":{"type":"object","required":["backend","because"],"properties":{"backend":{"$ref":"#/$defs/backend"},"because":{"$ref":"manifest.schema.json#/$defs/text"}}}},"types":{"$ref":"manifest.schema.json#/$defs/types","description":"Classes of the baseline\'s states as the candidate\'s JAR has them, where the candidate\'s own states do not reach them."}},"$defs":{"position":{"type":"integer","minimum":0,"maximum":1000},"operatorTrial":{"description":"One restored operator of one pipeline on one state backend.","type":"object","required":["baselinePipeline","candidatePipeline","baseline","candidate","backend","result","states"],"properties":{"baselinePipeline":{"$ref":"#/$defs/position","description":"By position in the manifest, because names need not be unique."},"candidatePipeline":{"$ref":"#/$defs/position"},"baseline":{"$ref":"manifest.schema.json#/$defs/operatorId"},"candidate":{"$ref":"manifest.schema.json#/$defs/operatorId","description":"Differs from the baseline\'s only where setUidHash bridges them."},"backend":{"$ref":"#/$defs/backend"},"alsoOn":{"description":"Wanted backends on which the same would be seen, because nothing differs of what they depend on.","type":"array","maxItems":10,"items":{"$ref":"#/$defs/backend"}},"result":{"$ref":"#/$defs/result"},"phase":{"$ref":"#/$defs/phase"},"exception":{"$ref":"#/$defs/exception"},"because":{"$ref":"manifest.schema.json#/$defs/text","description":"Why it is unseen."},"key":{"$ref":"#/$defs/compatibility","description":"Flink\'s answer for the operator\'s key serializer; absent where one of the sides is not keyed."},"keyedInputs":{"description":"What the candidate\'s key selectors and keys make of the baseline\'s, by input.","type":"array","maxItems":100,"items":{"$ref":"#/$defs/keyedInputTrial"}},"states":{"type":"array","maxItems":20000,"items":{"$ref":"#/$defs/stateTrial"}},"entries":{"description":"Values that lay in the savepoint, of samples default and distinct; 0 or absent: it was empty.","type":"integer","minimum":0,"maximum":1000000},"withdrawn":{"$ref":"manifest.schema.json#/$defs/text","description":"Why the savepoint was empty although there are samples."},"firstRecord":{"$ref":"#/$defs/exception","description":"What Flink threw when the restored operator asked for a state with its first record."},"withEdges":{"$ref":"#/$defs/ended","description":"How it ends with the edge samples added, which a job may never have; there if something was not as is."},"withoutSamples":{"$ref":"#/$defs/ended","description":"How the restore ends with nothing in the states; there if it was refused with samples."},"again":{"$ref":"#/$defs/ended","description":"How a restore of the next savepoint ends; there if something was not as is."}}},"keyedInputTrial":{"type":"object","required":["input","records"],"properties":{"input":{"$ref":"manifest.schema.json#/$defs/inputPosition"},"serializer":{"$ref":"#/$defs/compatibility","description":"Flink\'s answer for the records\' serializer; absent where the candidate has no such keyed input."},"records":{"description":"One for each record of the baseline, in its order.","type":"array","maxItems":1000,"items":{"$ref":"#/$defs/keyedRecordTrial"}}}},"keyedRecordTrial":{"type":"object","properties":{"key":{"$ref":"manifest.schema.json#/$defs/bytes","description":"Key that the candidate\'s selector gives to the record, in the key serializer\'s format, base64."},"tree":{"description":"The same as plain data."},"hashCode":{"$ref":"manifest.schema.json#/$defs/hashCode","description":"Of the baseline\'s key, once the candidate has read it."},"unseen":{"$ref":"manifest.schema.json#/$defs/text","description":"Why there is no key."}}},"jobManagerTrial":{"description":"The job manager\'s own code on one pair of pipelines, without or with allowNonRestoredState.","type":"object","required":["baselinePipeline","candidatePipeline","allowNonRestoredState"],"properties":{"baselinePipeline":{"$ref":"#/$defs/position"},"candidatePipeline":{"$ref":"#/$defs/position"},"allowNonRestoredState":{"type":"boolean"},"exception":{"$ref":"#/$defs/exception","description":"Absent: the restore goes on to the tasks."}}},"backend":{"enum":["hashmap","rocksdb"]},"result":{"description":"restored: ran to the end. refused: Flink threw. unseen: user code threw, blocked, or the extractor failed.","enum":["restored","refused","unseen"]},"phase":{"description":"Where it ended.","enum":["context","initialize","open","snapshot"]},"ended":{"description":"How one start of an operator ended.","type":"object","required":["result"],"properties":{"result":{"$ref":"#/$defs/result"},"phase":{"$ref":"#/$defs/phase"},"exception":{"$ref":"#/$defs/exception"},"because":{"$ref":"manifest.schema.json#/$defs/text"}}},"exception":{"description":"The root cause, identity hashes stripped; the chain outermost first.","type":"object","required":["exception","message","chain"],"properties":{"exception":{"$ref":"manifest.schema.json#/$defs/word"},"message":{"$ref":"manifest.schema.json#/$defs/text"},"chain":{"type":"array","maxItems":10,"items":{"$ref":"manifest.schema.json#/$defs/text"}}}},"compatibility":{"enum":["as-is","reconfigured","after-migration","incompatible","unreadable"]},"stateTrial":{"description":"What StateSerializerProvider answers for the serializers of one baseline state against the candidate\'s.","type":"object","required":["name","kind","requested","serializers"],"properties":{"name":{"$ref":"manifest.schema.json#/$defs/name"},"kind":{"$ref":"manifest.schema.json#/$defs/stateKind"},"requested":{"description":"Whether the candidate asked for a state of this name and scope while it was initialised.","type":"boolean"},"serializers":{"type":"object","properties":{"key":{"$ref":"#/$defs/compatibility"},"namespace":{"$ref":"#/$defs/compatibility"},"value":{"$ref":"#/$defs/compatibility"},"element":{"$ref":"#/$defs/compatibility"},"userKey":{"$ref":"#/$defs/compatibility"}}},"exception":{"$ref":"#/$defs/exception","description":"Why a baseline snapshot could not be read or resolved."},"samples":{"description":"What became of its samples; absent where none lay in the savepoint or none could be read back.","type":"array","maxItems":10000,"items":{"$ref":"#/$defs/sampleTrial"}},"samplesUnseen":{"$ref":"manifest.schema.json#/$defs/text","description":"Why samples is absent although there were some."},"alone":{"$ref":"#/$defs/ended","description":"How the operator ends with this state\'s samples alone; there where it was refused with all of them and not without any."}}},"role":{"enum":["key","namespace","value","element","userKey"]},"sampleTrial":{"description":"What the candidate read where the baseline had put one sample.","type":"object","required":["role","sample","result"],"properties":{"role":{"$ref":"#/$defs/role","description":"Of a keyed state the role key means the operator\'s key samples."},"sample":{"description":"Position in samples of the baseline\'s state, or of its operator\'s key.","type":"integer","minimum":0,"maximum":10000},"result":{"description":"equal: the tree that is stored. other: another one. gone: nothing lies there any more. threw: reading threw.","enum":["equal","other","gone","threw"]},"tree":{"description":"What was read, as the baseline\'s sample has its tree."},"exception":{"$ref":"#/$defs/exception"},"byUser":{"$ref":"manifest.schema.json#/$defs/text","description":"The frame of the user\'s code that threw, which on a made-up value is no verdict."}}}}}');
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/manifest/problem.js
var problem = __webpack_require__(6773);
;// CONCATENATED MODULE: ./lib/src/manifest/consistent.js


/** What the schema cannot say: ids are unique in their pipeline and references lead somewhere. Everything downstream looks operators up by id. */
const consistent = (manifest) => {
    for (const [position, pipeline] of manifest.pipelines.entries()) {
        const problem = firstProblem(pipeline, `pipelines[${position}].operators`);
        if (problem)
            return problem;
    }
    return { ok: true, value: manifest };
};
const firstProblem = (pipeline, path) => {
    const positions = new Map();
    for (const [at, operator] of pipeline.operators.entries()) {
        const first = positions.get(operator.id);
        if (first !== undefined) {
            return (0,problem/* failed */.g)("inconsistent", `${path}[${at}].id`, `${operator.id} is also the id of ${path}[${first}] (${named(operator)}); ids are unique in a pipeline`);
        }
        positions.set(operator.id, at);
    }
    const nowhere = (id) => `${id} is no operator of this pipeline`;
    for (const [at, operator] of pipeline.operators.entries()) {
        if (!positions.has(operator.chain))
            return (0,problem/* failed */.g)("inconsistent", `${path}[${at}].chain`, nowhere(operator.chain));
        const dangling = operator.inputs.findIndex((input) => !positions.has(input.from));
        const from = operator.inputs[dangling]?.from;
        if (from !== undefined)
            return (0,problem/* failed */.g)("inconsistent", `${path}[${at}].inputs[${dangling}].from`, nowhere(from));
        const twin = twinState(operator);
        if (twin !== undefined)
            return (0,problem/* failed */.g)("inconsistent", `${path}[${at}].states[${twin}]`, `the operator (${named(operator)}) has another state of this name and kind`);
    }
    return undefined;
};
const twinState = (operator) => {
    const seen = new Set();
    for (const [at, state] of operator.states.entries()) {
        const identity = `${state.kind} ${state.name}`;
        if (seen.has(identity))
            return at;
        seen.add(identity);
    }
    return undefined;
};
const named = (operator) => (0,errors/* oneLine */.TN)(operator.uid ?? operator.name, 60);

;// CONCATENATED MODULE: ./lib/src/manifest/explain.js


/** The schema's objection in words, with the path of the value as a person would write it. */
const explain = (error, root) => {
    const path = humanPath(error.instancePath, root);
    if (error.keyword === "required")
        return (0,problem/* failed */.g)("invalid", join(path, error.params.missingProperty, false), "is missing");
    if (error.propertyName !== undefined)
        return (0,problem/* failed */.g)("invalid", path, `the name ${quoted(error.propertyName)} ${objection(error)}`);
    return (0,problem/* failed */.g)("invalid", path, objection(error));
};
const objection = (error) => {
    const value = error.data;
    switch (error.keyword) {
        case "type":
            return `must be ${nouns[String(error.params.type)] ?? error.params.type}, is ${kindOf(value)}`;
        case "enum":
            return `must be one of ${error.params.allowedValues.join(", ")}; is ${quoted(value)}`;
        case "const":
            return `must be ${quoted(error.params.allowedValue)}, is ${quoted(value)}`;
        case "pattern":
            return `must be ${patterns[error.params.pattern] ?? `of the form ${error.params.pattern}`}; is ${quoted(value)}`;
        case "minimum":
        case "maximum":
            return `must be ${error.keyword === "minimum" ? "at least" : "at most"} ${error.params.limit}, is ${quoted(value)}`;
        case "maxLength":
        case "minLength":
            return `must have ${error.keyword === "minLength" ? "at least" : "at most"} ${error.params.limit} characters`;
        case "maxItems":
        case "maxProperties":
            return `must have at most ${error.params.limit} entries`;
        case "not":
            return "is reserved";
        default:
            return error.message ?? `does not satisfy "${error.keyword}"`;
    }
};
const nouns = {
    array: "a list",
    object: "an object",
    string: "text",
    integer: "a whole number",
    boolean: "true or false",
};
const patterns = {
    "^[0-9a-f]{32}$": "32 lower-case hex digits",
    "^[0-9a-f]{64}$": "a sha256 of 64 lower-case hex digits",
    "^[A-Za-z0-9+/]*={0,2}$": "base64",
};
const kindOf = (value) => {
    if (value === null)
        return "null (leave the field out instead)";
    if (Array.isArray(value))
        return "a list";
    return typeof value === "object" ? "an object" : quoted(value);
};
const quoted = (value) => (0,errors/* oneLine */.TN)(typeof value === "object" ? kindOf(value) : (JSON.stringify(value) ?? "nothing"), 60);
/** `/pipelines/0/types/a.B` of a JSON pointer as `pipelines[0].types["a.B"]`. The root tells list positions from keys that are digits. */
const humanPath = (pointer, root) => {
    let path = "";
    let at = root;
    for (const raw of pointer.split("/").slice(1)) {
        const key = raw.replaceAll("~1", "/").replaceAll("~0", "~");
        path = join(path, key, Array.isArray(at));
        at = at[key];
    }
    return path;
};
const join = (path, key, isPosition) => {
    if (isPosition)
        return `${path}[${key}]`;
    if (!/^[A-Za-z_]\w{0,60}$/.test(key))
        return `${path}[${quoted(key)}]`;
    return path === "" ? key : `${path}.${key}`;
};

// EXTERNAL MODULE: ./lib/src/manifest/json-text.js
var json_text = __webpack_require__(7640);
;// CONCATENATED MODULE: ./lib/src/manifest/parse.js







/** The schema version that this program reads and writes. */
const schemaVersion = 1;
/** A manifest out of text of any origin. What comes out satisfies the schema, and its references lead somewhere. */
const parseManifest = (text) => {
    const parsed = parse(text, "manifest");
    return parsed.ok ? consistent(parsed.value) : parsed;
};
/** A trial out of text of any origin. Whether it belongs to two manifests is told by their digests, not here. */
const parseTrial = (text) => parse(text, "trial");
const parse = (text, contract) => {
    const json = (0,json_text/* readJson */.V)(text);
    if (!json.ok)
        return json;
    const value = json.value;
    const unreadable = anotherVersion(value, contract) ?? anotherFile(value, contract);
    if (unreadable)
        return unreadable;
    const validate = validator(contract);
    if (validate(value))
        return { ok: true, value: value };
    return explain(validate.errors[0], value);
};
const anotherVersion = (value, contract) => {
    if (value === null || typeof value !== "object" || !("schema" in value))
        return undefined;
    const schema = value.schema;
    if (typeof schema !== "number" || schema <= schemaVersion)
        return undefined;
    const remedy = `update flink-upgrade-check, or make the ${contract} again with this version`;
    return (0,problem/* failed */.g)("newer-schema", "schema", `written by a newer version (schema ${schema}; this one reads up to ${schemaVersion}): ${remedy}`);
};
/** The mix-ups that happen, because all our files are JSON with a `schema`. */
const anotherFile = (value, contract) => {
    const is = (key) => value !== null && typeof value === "object" && key in value;
    const found = is("pipelines")
        ? "manifest"
        : is("findings")
            ? "report"
            : is("operators") && is("candidate")
                ? "trial"
                : undefined;
    if (found === contract)
        return undefined;
    if (found !== undefined)
        return (0,problem/* failed */.g)("wrong-file", "", `is a ${found}, not a ${contract}`);
    return is("schema")
        ? undefined
        : (0,problem/* failed */.g)("wrong-file", "", `is no ${contract} of flink-upgrade-check: it says no "schema"`);
};
let ajv;
// Compiled at first use, and without holding the schemas against the meta-schema (a test does): a start must not pay for that.
const validator = (contract) => {
    ajv ??= new _2020.Ajv2020({ verbose: true, meta: false, validateSchema: false })
        .addSchema(manifest_schema_namespaceObject, "manifest.schema.json")
        .addSchema(trial_schema_namespaceObject, "trial.schema.json");
    return ajv.getSchema(`${contract}.schema.json`);
};


/***/ })

};
