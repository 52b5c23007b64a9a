package io.github.flinkupgradecheck.extractor.trial;

import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.state.Backend;
import io.github.flinkupgradecheck.extractor.state.DryInitialiser;
import io.github.flinkupgradecheck.extractor.state.DryOperator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The baseline's states, as its manifest tells them, offered to the candidate's operators. Operators that receive nothing are not in it:
 * those without a partner, and those whose partner has no state.
 */
public final class Trial {
  /** Told after each operator. */
  public interface Watcher {
    void done(int operators, int of);
  }

  private final DryInitialiser initialiser;
  private final List<Backend> backends;

  /** @param backends those whose classes are on the class path; the others cannot be tried */
  public Trial(DryInitialiser initialiser, List<Backend> backends) {
    this.initialiser = initialiser;
    this.backends = new ArrayList<>(backends);
  }

  /**
   * @param baseline a manifest
   * @param candidate the candidate's pipelines in the order of its manifest
   * @param fresh how its operators start without restored state; those that are missing are started here
   * @return {@code operators} of the trial
   */
  public JsonArray make(
      JsonObject baseline,
      List<CapturedPipeline> candidate,
      Map<CapturedOperator, DryOperator> fresh,
      Watcher watcher)
      throws Exception {
    List<Pairing.Pair> pairs = new ArrayList<>();
    for (Pairing.Pair pair : Pairing.of(BaselinePipeline.readAll(baseline), candidate)) {
      if (!pair.baseline.states.isEmpty()) {
        pairs.add(pair);
      }
    }
    JsonArray operators = new JsonArray();
    for (int i = 0; i < pairs.size(); i++) {
      Pairing.Pair pair = pairs.get(i);
      CapturedPipeline pipeline = candidate.get(pair.candidatePipeline);
      DryOperator started = fresh.get(pair.candidate);
      tryOn(pair, pipeline, started != null ? started : initialiser.initialise(pipeline, pair.candidate), operators);
      watcher.done(i + 1, pairs.size());
    }
    return operators;
  }

  /** Serializers of the candidate's are read and resolved: its class loader is the thread's, as in a task. */
  private void tryOn(Pairing.Pair pair, CapturedPipeline pipeline, DryOperator started, JsonArray into)
      throws Exception {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(pipeline.userClassLoader);
    try {
      OperatorTrial trial = new OperatorTrial(pair, pipeline, started);
      for (Backend backend : backends) {
        into.add(trial.on(backend, initialiser));
      }
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }
}
