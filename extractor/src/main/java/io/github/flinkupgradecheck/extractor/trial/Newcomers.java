package io.github.flinkupgradecheck.extractor.trial;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.sample.Surroundings;
import io.github.flinkupgradecheck.extractor.state.Backend;
import io.github.flinkupgradecheck.extractor.state.DryInitialiser;
import io.github.flinkupgradecheck.extractor.state.DryOperator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Operators of the candidate that nothing was saved for, and that Flink tells all the same that they are restored: those of a task in which
 * there is an operator that the savepoint knows ({@code TaskStateManagerImpl.prioritizedOperatorState}). Their code may take that for a promise
 * that its state is there.
 */
final class Newcomers {
  private final DryInitialiser initialiser;
  private final Surroundings around;
  private final Function<CapturedOperator, JsonObject> facts;
  private final Map<CapturedOperator, DryOperator> fresh;

  Newcomers(
      DryInitialiser initialiser,
      Surroundings around,
      Function<CapturedOperator, JsonObject> facts,
      Map<CapturedOperator, DryOperator> fresh) {
    this.initialiser = initialiser;
    this.around = around;
    this.facts = facts;
    this.fresh = fresh;
  }

  /** @param pairs of operators, those without state too */
  List<JsonObject> refused(List<Pairing.Pair> pairs, List<CapturedPipeline> candidate) throws Exception {
    Map<CapturedOperator, Pairing.Pair> known = new IdentityHashMap<>();
    for (Pairing.Pair pair : pairs) {
      known.put(pair.candidate, pair);
    }
    List<JsonObject> refused = new ArrayList<>();
    for (int i = 0; i < candidate.size(); i++) {
      CapturedPipeline pipeline = candidate.get(i);
      for (CapturedOperator operator : pipeline.operators) {
        Pairing.Pair pair = known.get(operator);
        boolean nothing = pair == null || pair.baseline.states.isEmpty();
        if (nothing && asksForState(operator, pipeline) && besideRestored(operator, pipeline, known.keySet())) {
          JsonObject json = tryOut(operator, pipeline, i);
          if (json != null) {
            refused.add(json);
          }
        }
      }
    }
    return refused;
  }

  private boolean asksForState(CapturedOperator operator, CapturedPipeline pipeline) {
    DryOperator started = started(operator, pipeline);
    return started.thrown() == null && started.hungAt() == null && !started.states.isEmpty();
  }

  private DryOperator started(CapturedOperator operator, CapturedPipeline pipeline) {
    DryOperator started = fresh.get(operator);
    return started == null ? initialiser.initialise(pipeline, operator) : started;
  }

  /** Whether its task restores an operator; which task that is may hang on a parallelism that is not known. */
  private boolean besideRestored(CapturedOperator operator, CapturedPipeline pipeline, Set<CapturedOperator> known) {
    JsonObject own = facts.apply(operator);
    if (own.get("unsettled") != null) {
      return false;
    }
    for (CapturedOperator other : pipeline.operators) {
      if (known.contains(other) && chain(facts.apply(other)).equals(chain(own))) {
        return true;
      }
    }
    return false;
  }

  private static String chain(JsonObject operator) {
    return operator.getString("chain", "");
  }

  private JsonObject tryOut(CapturedOperator operator, CapturedPipeline pipeline, int at) throws Exception {
    DryOperator started = started(operator, pipeline);
    BaselineOperator own = BaselineOperator.read(facts.apply(operator));
    BaselineOperator nothing =
        own.with(Collections.<BaselineState>emptyList(), Collections.<BaselineSample>emptyList());
    Missing missing = Missing.of(nothing, own);
    if (missing == null) {
      return null;
    }
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(pipeline.userClassLoader);
    try {
      Pairing.Pair pair = Pairing.Pair.newcomer(at, nothing, operator);
      Restores restores = new Restores(pair, pipeline, started, Backend.HASHMAP, initialiser, around);
      Restored without = restores.aside(Filling.nothing(nothing));
      Restored explained = without.end.byUser ? missing.explain(without, restores) : without;
      return explained == without
          ? null
          : explained.end.into(
              Json.object()
                  .add("candidatePipeline", at)
                  .add("candidate", Pairing.id(operator))
                  .add("missing", missing.json()))
              .remove("result");
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }
}
