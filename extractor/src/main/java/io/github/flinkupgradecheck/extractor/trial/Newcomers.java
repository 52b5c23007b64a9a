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
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
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
  private final BiFunction<CapturedPipeline, CapturedOperator, DryOperator> starts;

  /** @param starts how an operator starts without restored state */
  Newcomers(
      DryInitialiser initialiser,
      Surroundings around,
      Function<CapturedOperator, JsonObject> facts,
      BiFunction<CapturedPipeline, CapturedOperator, DryOperator> starts) {
    this.initialiser = initialiser;
    this.around = around;
    this.facts = facts;
    this.starts = starts;
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
      Set<String> restoring = null;
      for (CapturedOperator operator : pipeline.operators) {
        Pairing.Pair pair = known.get(operator);
        boolean nothing = pair == null || pair.baseline.states.isEmpty();
        DryOperator started = nothing ? starts.apply(pipeline, operator) : null;
        if (started == null || !asksForState(started)) {
          continue;
        }
        // Few jobs have such an operator, and only for them it has to be known.
        restoring = restoring == null ? restoringTasks(pipeline, known.keySet()) : restoring;
        JsonObject own = facts.apply(operator);
        // Which task that is may hang on a parallelism that is not known.
        boolean beside = own.get("unsettled") == null && restoring.contains(chain(own));
        JsonObject json = beside ? tryOut(operator, pipeline, i, started, own) : null;
        if (json != null) {
          refused.add(json);
        }
      }
    }
    return refused;
  }

  private static boolean asksForState(DryOperator started) {
    return started.thrown() == null && started.hungAt() == null && !started.states.isEmpty();
  }

  /** Tasks that restore an operator, by who heads them. */
  private Set<String> restoringTasks(CapturedPipeline pipeline, Set<CapturedOperator> known) {
    Set<String> tasks = new HashSet<>();
    for (CapturedOperator operator : pipeline.operators) {
      if (known.contains(operator)) {
        tasks.add(chain(facts.apply(operator)));
      }
    }
    return tasks;
  }

  private static String chain(JsonObject operator) {
    return operator.getString("chain", "");
  }

  private JsonObject tryOut(
      CapturedOperator operator, CapturedPipeline pipeline, int at, DryOperator started, JsonObject facts)
      throws Exception {
    BaselineOperator own = BaselineOperator.read(facts);
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
