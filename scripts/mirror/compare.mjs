/**
 * Holds a manifest against savepoints of the same JAR, one for each pipeline (`operators` of the harness's `Savepoint`).
 *
 * `seen`: how the states of the savepoint are known, counted. `differences`: one sentence each, none if all is well. `incomplete`: operators of which the manifest says that it does not see everything, with what the savepoint holds
 * beyond. `beyond`: states that no savepoint holds because nothing that the job did in that time asks for them; how they are known stands with them.
 * `unsteady`: of serializers that write themselves otherwise in every JVM only the snapshot's class is compared.
 */
export function compare(manifest, pipelines, unsteady = false) {
  const held = { operators: 0, states: 0, seen: {}, differences: [], incomplete: [], beyond: [] };
  if (manifest.pipelines.length !== pipelines.length)
    held.differences.push(`${manifest.pipelines.length} pipelines in the manifest, ${pipelines.length} were run`);
  manifest.pipelines.forEach((pipeline, position) => {
    const run = pipelines[position];
    if (run === undefined) return;
    if (pipeline.refused !== undefined) held.differences.push(`refused: ${pipeline.refused.message}`);
    comparePipeline(pipeline, run.operators, held, unsteady ? name : (snapshot) => snapshot);
  });
  return held;
}

function comparePipeline(pipeline, savepoint, held, told) {
  const byId = new Map(pipeline.operators.map((operator) => [operator.id, operator]));
  for (const [id, saved] of Object.entries(savepoint))
    if (!byId.has(id)) held.differences.push(`operator ${id} (${statesOf(saved)}) is not in the manifest`);
  for (const operator of pipeline.operators) {
    held.operators++;
    const saved = savepoint[operator.id];
    const say = (difference) => held.differences.push(`${label(operator)}: ${difference}`);
    if (saved === undefined) {
      // A task without any state reports none, and its operators are then in no savepoint.
      if (operator.states.some(({ seen }) => seen === "registered")) say("is not in the savepoint, and has states");
      continue;
    }
    compareFigures(operator, byId.get(operator.chain) ?? operator, saved, say);
    if (!saved.finished) compareStates(operator, saved, held, told, say);
  }
}

function compareFigures(operator, head, saved, say) {
  const figures = {
    parallelism: [operator.parallelism, saved.parallelism],
    // The head of a chain decides for its vertex; what is not set is derived from the parallelism.
    "maximum parallelism": [head.maxParallelism ?? saved.derivedMaximum, saved.maxParallelism],
    coordinator: [operator.coordinator, saved.coordinator],
  };
  for (const [name, [ours, theirs]] of Object.entries(figures))
    if (ours !== theirs) say(`${name} ${ours} in the manifest, ${theirs} in the savepoint`);
  if (saved.raw) say("the savepoint holds raw state");
}

function compareStates(operator, saved, held, told, say) {
  const unseen = [];
  const ours = new Map(operator.states.map((state) => [`${state.kind} ${state.name}`, state]));
  for (const key of saved.key)
    if (!alike(operator.key?.serializer, key, told))
      say(`key serializer ${named(operator.key?.serializer)} in the manifest, ${name(key)} in the savepoint`);
  for (const state of saved.states) {
    const identity = `${state.kind} ${state.name}`;
    held.states++;
    const seen = ours.get(identity);
    ours.delete(identity);
    if (seen?.seen === "static") {
      // Its name stands in the code, and nothing else is known of it.
      held.seen.static = (held.seen.static ?? 0) + 1;
      unseen.push(identity);
    } else if (seen !== undefined) {
      held.seen[seen.seen] = (held.seen[seen.seen] ?? 0) + 1;
      compareSerializers(identity, seen, state, told, say);
    }
    // A state that is called unseen is no lie; whether its operator may be is on the list.
    else if (operator.complete)
      say(`state ${identity} of the savepoint is not in the manifest, which is said to be complete`);
    else unseen.push(identity);
  }
  for (const [identity, { seen }] of ours)
    if (seen === "registered") say(`state ${identity} of the manifest is not in the savepoint`);
    else held.beyond.push(`${label(operator)}: ${identity} (${seen})`);
  if (!operator.complete)
    held.incomplete.push({ operator: label(operator), because: operator.incompleteBecause, unseen });
}

function compareSerializers(identity, ours, theirs, told, say) {
  for (const [role, snapshots] of Object.entries(theirs.serializers)) {
    const serializer = ours.serializers[role];
    for (const snapshot of snapshots)
      if (!alike(serializer, snapshot, told))
        say(
          `state ${identity}, ${role}: ${named(serializer)} in the manifest has not the bytes of ${name(snapshot)} in the savepoint`,
        );
  }
}

const alike = (serializer, snapshot, told) => serializer !== undefined && told(serializer.snapshot) === told(snapshot);

const label = ({ uid, name }) => uid ?? name;
const statesOf = ({ states }) => states.map(({ kind, name }) => `${kind} ${name}`).join(", ") || "no states";
const named = (serializer) => (serializer === undefined ? "none" : name(serializer.snapshot));

/** Class of a snapshot: the text, in Java's modified UTF-8, in front of it. */
function name(snapshot) {
  const bytes = Buffer.from(snapshot, "base64");
  const full = bytes.subarray(2, 2 + bytes.readUInt16BE(0)).toString();
  return full.slice(full.lastIndexOf(".") + 1);
}
