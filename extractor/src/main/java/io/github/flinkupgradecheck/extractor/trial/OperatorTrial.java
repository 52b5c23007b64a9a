package io.github.flinkupgradecheck.extractor.trial;

import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.savepoint.SavedEntries;
import io.github.flinkupgradecheck.extractor.state.Backend;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One operator of the candidate restored on one state backend: with its partner's samples; if that is refused, without any and with those of
 * each state alone; if it differs from what was, with edge values too and once more from the next savepoint.
 */
final class OperatorTrial {
  /** A restore that hangs costs its deadline each time. */
  private static final int MOST_ALONE = 20;

  private final Pairing.Pair pair;
  private final Restores restores;
  private final Restored main;
  private String withdrawn;
  /** What is to blame for {@link #main}; null if nothing of the kind. */
  private Missing missing;
  private Restored withoutSamples;
  private Restored withEdges;
  private Restored again;
  private final Map<BaselineState, Restored> alone = new IdentityHashMap<>();

  /**
   * @param own the candidate's operator, as its own manifest tells of it
   * @param fillable false for an operator that does not come to an end even without restored state
   */
  OperatorTrial(Pairing.Pair pair, Restores restores, Supplier<BaselineOperator> own, boolean fillable) throws Exception {
    this.pair = pair;
    this.restores = restores;
    Filling filling =
        fillable ? Filling.of(pair.baseline, false, state -> true) : Filling.nothing(pair.baseline);
    Restored first = explained(inRounds(filling), own);
    if (!filling.isEmpty() && !first.end.restored()) {
      Restored empty = restores.of(Filling.nothing(pair.baseline));
      if (first.end.refused()) {
        withoutSamples = empty;
      } else if (empty.end.because == null || !empty.end.because.equals(first.end.because)) {
        withdrawn = first.end.because;
        first = empty;
      }
    }
    main = first;
    if (withoutSamples != null && withoutSamples.end.restored()) {
      narrowDown();
    }
    if (fillable && withdrawn == null) {
      for (Earlier earlier : Earlier.of(pair.baseline)) {
        read(earlier);
      }
    }
  }

  private Restored explained(Restored first, Supplier<BaselineOperator> own) throws Exception {
    Missing states = first.end.byUser ? Missing.of(pair.baseline, own.get()) : null;
    if (states == null) {
      return first;
    }
    Restored explained = states.explain(first, restores);
    missing = explained == first ? null : states;
    return explained;
  }

  /** Values of an earlier release: what cannot be restored is taken for unreadable, each in its state. */
  private void read(Earlier earlier) throws Exception {
    Filling filling = Filling.of(earlier.operator, false, state -> true);
    if (filling.isEmpty()) {
      return;
    }
    Restored then = restores.from(earlier.operator).aside(filling);
    if (then.end.refused() && main.end.restored()) {
      for (Placed placed : filling.placed) {
        then.answers.threw(placed, then.run.thrown());
      }
    }
    main.answers.addFrom(then.answers, earlier.today);
  }

  /** The first round that does not end well stands for all; what was read in the others is known all the same. */
  private Restored inRounds(Filling filling) throws Exception {
    Restored worst = restores.of(filling);
    for (int round = 1; round < Filling.MOST_ROUNDS && worst.end.restored(); round++) {
      Filling more = Filling.of(pair.baseline, false, state -> true, round);
      if (filling.isEmpty() || more.isEmpty()) {
        break;
      }
      Restored next = restores.aside(more);
      Restored better = next.end.restored() ? next : worst;
      worst = next.end.restored() ? worst : next;
      worst.answers.addFrom(better.answers);
    }
    return worst;
  }

  private void narrowDown() throws Exception {
    Set<BaselineState> filled = new LinkedHashSet<>();
    for (Placed placed : main.filling.placed) {
      filled.add(placed.state);
    }
    for (BaselineState state : filled) {
      if (filled.size() == 1) {
        alone.put(state, main);
      } else if (alone.size() < MOST_ALONE) {
        Restored one = restores.aside(
            Filling.of(pair.baseline, false, each -> each == state, main.filling.round));
        alone.put(state, one);
        main.answers.addFrom(one.answers);
      }
    }
  }

  /** Whether it restored and gave every sample back as it was. */
  boolean quiet() {
    return main.end.restored() && withdrawn == null && main.answers.allEqual();
  }

  /** Whether the keyed part of the next savepoint is that of the first, byte for byte. Only for a restore that came to its end. */
  boolean savesTheSame(ClassLoader userClassLoader) {
    try {
      byte[] next = main.run.next().keyed();
      return next != null
          && SavepointBytes.saved(pair.baseline, main.filling, userClassLoader)
              .areIn(SavedEntries.read(next, main.run.next().firstEntry(), userClassLoader));
    } catch (Exception | LinkageError notCanonical) {
      // Flink before 1.15 has heap's own format here, and compressed ones are not taken apart.
      return false;
    }
  }

  /** What else a change could lead to. */
  void goOn() throws Exception {
    if (!main.end.restored()) {
      return;
    }
    Filling edges = Filling.of(pair.baseline, true, state -> true);
    if (withdrawn == null && edges.placed.size() > main.filling.placed.size()) {
      withEdges = restores.aside(edges);
      main.answers.addFrom(withEdges.answers);
    }
    again = restores.of(main.run.next(), main.filling);
  }

  JsonObject json(Backend backend, String key, List<StateTrial> states) {
    JsonObject json =
        new JsonObject()
            .add("baselinePipeline", pair.baselinePipeline)
            .add("candidatePipeline", pair.candidatePipeline)
            .add("baseline", pair.baseline.id)
            .add("candidate", Pairing.id(pair.candidate))
            .add("backend", backend.id);
    main.end.into(json);
    if (key != null) {
      json.add("key", key);
    }
    JsonArray answers = new JsonArray();
    for (StateTrial state : states) {
      answers.add(samples(state, state.json(main.run)));
    }
    json.add("states", answers);
    if (!main.filling.isEmpty()) {
      json.add("entries", main.filling.placed.size());
    }
    if (withdrawn != null) {
      json.add("withdrawn", withdrawn);
    }
    if (missing != null) {
      json.add("missing", missing.json());
    }
    if (main.run.firstRecord() != null) {
      json.add("firstRecord", FlinkExceptions.json(main.run.firstRecord()));
    }
    end("withEdges", withEdges, json);
    end("withoutSamples", withoutSamples, json);
    end("again", again, json);
    return json;
  }

  private JsonObject samples(StateTrial trial, JsonObject json) {
    BaselineState state = trial.state;
    JsonArray read = main.answers.json(state, pair.baseline);
    if (read != null) {
      json.add("samples", read);
    } else if (withdrawn != null && !state.samples.isEmpty()) {
      json.add("samplesUnseen", withdrawn);
    } else if (main.filling.holds(state)) {
      json.add("samplesUnseen", main.end.restored() ? "nobody asked for it while it started" : "the restore ended before");
    }
    Restored one = alone.get(state);
    if (one != null && !one.end.restored()) {
      json.add("alone", one.end.json());
    }
    return json;
  }

  private static void end(String name, Restored restored, JsonObject json) {
    if (restored != null) {
      json.add(name, restored.end.json());
    }
  }
}
