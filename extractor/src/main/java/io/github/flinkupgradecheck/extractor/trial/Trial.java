package io.github.flinkupgradecheck.extractor.trial;

import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.model.OperatorFacts;
import io.github.flinkupgradecheck.extractor.rehearsal.Moved;
import io.github.flinkupgradecheck.extractor.rehearsal.Place;
import io.github.flinkupgradecheck.extractor.rehearsal.Replay;
import io.github.flinkupgradecheck.extractor.rehearsal.SamePlay;
import io.github.flinkupgradecheck.extractor.sample.Surroundings;
import io.github.flinkupgradecheck.extractor.state.Backend;
import io.github.flinkupgradecheck.extractor.state.DryInitialiser;
import io.github.flinkupgradecheck.extractor.state.DryOperator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.flink.runtime.checkpoint.OperatorState;
import org.apache.flink.runtime.jobgraph.OperatorID;

/**
 * The baseline's states, as its manifest tells them, offered to the candidate's operators. Operators that receive nothing are not in it:
 * those without a partner, and those whose partner has no state. All are tried on the heap; on RocksDB, where it is wanted, those that it
 * could treat otherwise.
 */
public final class Trial {
  /** Told after each operator. */
  public interface Watcher {
    void done(int operators, int of);
  }

  private final DryInitialiser initialiser;
  private final boolean rocksdb;
  private final Surroundings around;
  private final Map<CapturedOperator, OperatorFacts> repeatable;
  private final Map<CapturedOperator, Place> places;
  private final Map<CapturedOperator, Place> placesFromAfar;
  private final Function<CapturedOperator, JsonObject> facts;
  private final List<Backend> backends;
  private final JsonArray operators = new JsonArray();
  private final JsonArray newcomers = new JsonArray();
  private JsonArray enumerators = new JsonArray();
  private boolean lacksRocksdb;
  private String rocksdbFailed;

  /**
   * @param rocksdb whether it is to be tried beside the heap
   * @param around the candidate's classes
   * @param repeatable the candidate's operators that can be rehearsed
   * @param places where they stand
   * @param placesFromAfar the same with what stands farther back before them
   * @param facts the candidate's operators as its manifest has them
   * @param backends on which each of its pipelines is configured to run, or null
   */
  public Trial(
      DryInitialiser initialiser,
      boolean rocksdb,
      Surroundings around,
      Map<CapturedOperator, OperatorFacts> repeatable,
      Map<CapturedOperator, Place> places,
      Map<CapturedOperator, Place> placesFromAfar,
      Function<CapturedOperator, JsonObject> facts,
      List<Backend> backends) {
    this.initialiser = initialiser;
    this.rocksdb = rocksdb;
    this.around = around;
    this.repeatable = repeatable;
    this.places = places;
    this.placesFromAfar = placesFromAfar;
    this.facts = facts;
    this.backends = backends;
  }

  /** {@code newcomers} of the trial. */
  public JsonArray newcomers() {
    return newcomers;
  }

  /** {@code enumerators} of the trial. */
  public JsonArray enumerators() {
    return enumerators;
  }

  /** {@code operators} of the trial. */
  public JsonArray operators() {
    return operators;
  }

  /**
   * {@code jobManager} of the trial, for the pairs of pipelines whose parallelism is known on both sides.
   *
   * @param settled positions of the candidate's pipelines in which every operator's parallelism is known
   */
  public static JsonArray jobManager(JsonObject baseline, List<CapturedPipeline> candidate, Set<Integer> settled)
      throws Exception {
    JsonArray answers = new JsonArray();
    int[] partners = Pairing.partners(BaselinePipeline.readAll(baseline), candidate);
    for (int i = 0; i < partners.length; i++) {
      CapturedPipeline partner = settled.contains(partners[i]) ? candidate.get(partners[i]) : null;
      Map<OperatorID, OperatorState> saved =
          partner == null || partner.graph == null
              ? null
              : SavedOperators.of(baseline.get("pipelines").asArray().get(i).asObject());
      if (saved != null) {
        new JobManagerTrial(saved, partner).into(answers, i, partners[i]);
      }
    }
    return answers;
  }

  /** Whether an operator would have been tried on RocksDB if its classes were here. */
  public boolean lacksRocksdb() {
    return lacksRocksdb;
  }

  /** {@code untried} of the trial. */
  public JsonArray untried() {
    JsonArray untried = new JsonArray();
    if (rocksdbFailed != null) {
      untried.add(new JsonObject().add("backend", Backend.ROCKSDB.id).add("because", rocksdbFailed));
    }
    return untried;
  }

  /**
   * @param baseline a manifest
   * @param candidate the candidate's pipelines in the order of its manifest
   * @param fresh how its operators start without restored state; those that are missing are started here
   */
  public void make(
      JsonObject baseline,
      List<CapturedPipeline> candidate,
      Map<CapturedOperator, DryOperator> fresh,
      Watcher watcher)
      throws Exception {
    List<Pairing.Pair> all = Pairing.of(BaselinePipeline.readAll(baseline), candidate);
    List<Pairing.Pair> pairs = new ArrayList<>();
    for (Pairing.Pair pair : all) {
      if (!pair.baseline.states.isEmpty()) {
        pairs.add(pair);
      }
    }
    BiFunction<CapturedPipeline, CapturedOperator, DryOperator> starts =
        (pipeline, operator) -> {
          DryOperator started = fresh.get(operator);
          return started != null ? started : initialiser.initialise(pipeline, operator);
        };
    for (int i = 0; i < pairs.size(); i++) {
      Pairing.Pair pair = pairs.get(i);
      CapturedPipeline pipeline = candidate.get(pair.candidatePipeline);
      tryOut(pair, pipeline, starts.apply(pipeline, pair.candidate));
      watcher.done(i + 1, pairs.size());
    }
    Newcomers found = new Newcomers(initialiser, around, facts, starts);
    for (JsonObject newcomer : found.refused(all, candidate)) {
      newcomers.add(newcomer);
    }
    enumerators = new EnumeratorTrial(candidate, initialiser.operatorMillis()).of(all);
  }

  /** Serializers of the candidate's are read and resolved: its class loader is the thread's, as in a task. */
  private void tryOut(Pairing.Pair pair, CapturedPipeline pipeline, DryOperator started) throws Exception {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(pipeline.userClassLoader);
    try {
      Resolutions resolutions = new Resolutions(pair, pipeline, started);
      OperatorTrial heap = on(Backend.HASHMAP, pair, pipeline, started);
      boolean quiet = resolutions.allAsIs() && heap.quiet();
      boolean keyed = pair.baseline.hasKeyedState() && started.key() != null;
      // Beside the values, RocksDB depends on how the candidate writes keys.
      boolean same = quiet && (!keyed || heap.savesTheSame(pipeline.userClassLoader));
      if (!same) {
        heap.goOn();
      }
      JsonObject json = resolutions.withKeys(resolutions.json(heap, Backend.HASHMAP));
      boolean settled = quiet && plays(pair);
      Replay replay = new Replay(pipeline, pair.candidate, Backend.HASHMAP, initialiser, FlinkExceptions::json);
      JsonObject alone = settled ? null : alone(replay, pair, false);
      add("rehearsal", alone, json);
      // What is made of records before they come to an operator and behind it may make up for what it does otherwise itself.
      JsonObject inPlace = inPlace(replay, pair, settled, alone != null);
      add("rehearsalInPlace", inPlace, json);
      JsonObject fromAfar = fromAfar(replay, pair, settled, alone != null || inPlace != null);
      add("rehearsalFromAfar", fromAfar, json);
      boolean otherwise = alone != null || inPlace != null || fromAfar != null;
      same &= !otherwise;
      // The heap finds a key of a map by what it is equal to, RocksDB by its bytes.
      same &= settled || !pair.baseline.hasMapKeysByKryo() || !replayable(pair);
      add("moved", moved(pair, pipeline), json);
      operators.add(json);
      if (rocksdb && (same || !keyed)) {
        json.add("alsoOn", new JsonArray().add(Backend.ROCKSDB.id));
      } else if (rocksdb && loaded()) {
        OperatorTrial other = on(Backend.ROCKSDB, pair, pipeline, started);
        other.goOn();
        JsonObject there = resolutions.json(other, Backend.ROCKSDB);
        // What the heap does otherwise and this backend does not is to be seen.
        Replay onRocksdb = new Replay(pipeline, pair.candidate, Backend.ROCKSDB, initialiser, FlinkExceptions::json);
        add("rehearsal", settled ? null : alone(onRocksdb, pair, alone != null), there);
        add("rehearsalInPlace", inPlace(onRocksdb, pair, settled, otherwise), there);
        add("rehearsalFromAfar", fromAfar(onRocksdb, pair, settled, otherwise), there);
        operators.add(there);
      }
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  /** Whether the candidate makes the same of what it reads as it was written: by its code, and by itself. */
  private boolean plays(Pairing.Pair pair) {
    OperatorFacts candidate = repeatable.get(pair.candidate);
    return candidate != null
        && pair.baseline.code.equals(candidate.code)
        && SamePlay.is(pair.baseline.rehearsal, candidate.rehearsal)
        && SamePlay.is(pair.baseline.rehearsalInPlace, candidate.rehearsalInPlace)
        && (pair.baseline.rehearsalFromAfar == null
            || SamePlay.is(pair.baseline.rehearsalFromAfar, candidate.rehearsalFromAfar));
  }

  /** Null where there is nothing to tell. */
  private JsonObject alone(Replay replay, Pairing.Pair pair, boolean evenIfSame) {
    return replayable(pair) ? replay.of(pair.baseline.rehearsal.asObject(), evenIfSame) : null;
  }

  private JsonObject inPlace(Replay replay, Pairing.Pair pair, boolean settled, boolean evenIfSame) {
    Place place = sameKeying(pair) ? places.get(pair.candidate) : null;
    if (place == null) {
      return null;
    }
    if (pair.baseline.rehearsalInPlace != null) {
      return replay.inPlace(pair.baseline.rehearsalInPlace.asObject(), place, settled, evenIfSame);
    }
    return replayable(pair) && pair.baseline.from != null
        ? replay.inPlace(pair.baseline.rehearsal.asObject(), pair.baseline.from, place, evenIfSame)
        : null;
  }

  /** What stood far before it may stand near it now. */
  private JsonObject fromAfar(Replay replay, Pairing.Pair pair, boolean settled, boolean evenIfSame) {
    Place far = placesFromAfar.get(pair.candidate);
    Place place = far == null ? places.get(pair.candidate) : far;
    return place == null || pair.baseline.rehearsalFromAfar == null || !sameKeying(pair)
        ? null
        : replay.inPlace(pair.baseline.rehearsalFromAfar.asObject(), place, settled, evenIfSame);
  }

  /** What changes with the state backend alone, where the baseline's is known and the candidate's is not the same. */
  private JsonObject moved(Pairing.Pair pair, CapturedPipeline pipeline) {
    if (!rocksdb || pair.backend == null || pair.backend == backends.get(pair.candidatePipeline) || !replayable(pair) || !loaded()) {
      return null;
    }
    Backend to = pair.backend == Backend.HASHMAP ? Backend.ROCKSDB : Backend.HASHMAP;
    Moved moved = new Moved(pipeline, pair.candidate, pair.backend, to, initialiser);
    Place place = places.get(pair.candidate);
    JsonObject inJob = place == null || pair.baseline.rehearsalInPlace == null ? null : pair.baseline.rehearsalInPlace.asObject();
    JsonObject seen = inJob == null ? null : moved.of(inJob, place);
    return seen != null ? seen : moved.of(pair.baseline.rehearsal.asObject(), null);
  }

  private boolean replayable(Pairing.Pair pair) {
    return pair.baseline.rehearsal != null && repeatable.containsKey(pair.candidate) && sameKeying(pair);
  }

  /** What lies under keys is nothing to an operator without any. */
  private static boolean sameKeying(Pairing.Pair pair) {
    return (pair.baseline.key == null) == (pair.candidate.node.getStateKeySerializer() == null);
  }

  private static void add(String name, JsonObject replay, JsonObject operator) {
    if (replay != null) {
      operator.add(name, replay);
    }
  }

  private OperatorTrial on(Backend backend, Pairing.Pair pair, CapturedPipeline pipeline, DryOperator started)
      throws Exception {
    // What hangs by itself would hang again for each of the restores.
    Restores restores = new Restores(pair, pipeline, started, backend, initialiser, around);
    return new OperatorTrial(
        pair, restores, () -> BaselineOperator.read(facts.apply(pair.candidate)), started.hungAt() == null);
  }

  private boolean loaded() {
    lacksRocksdb = !Backend.ROCKSDB.available();
    if (!lacksRocksdb && rocksdbFailed == null) {
      rocksdbFailed = Backend.ROCKSDB.failure(initialiser.temporary());
    }
    return !lacksRocksdb && rocksdbFailed == null;
  }
}
