package io.github.flinkupgradecheck.extractor.trial;

import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.state.Backend;
import io.github.flinkupgradecheck.extractor.state.DryInitialiser;
import io.github.flinkupgradecheck.extractor.state.DryOperator;
import io.github.flinkupgradecheck.extractor.state.Failure;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.runtime.checkpoint.PrioritizedOperatorSubtaskState;

/** One operator of the candidate started from the state of its partner in the baseline, on each wanted state backend. */
final class OperatorTrial {
  private final Pairing.Pair pair;
  private final CapturedPipeline candidate;
  private final DryOperator fresh;
  private final List<StateTrial> states = new ArrayList<>();
  private final String key;

  /** @param fresh the candidate's operator after a start without restored state */
  OperatorTrial(Pairing.Pair pair, CapturedPipeline candidate, DryOperator fresh) {
    this.pair = pair;
    this.candidate = candidate;
    this.fresh = fresh;
    for (BaselineState state : pair.baseline.states) {
      states.add(new StateTrial(state, fresh, candidate.userClassLoader));
    }
    key =
        pair.baseline.key == null || fresh.key() == null
            ? null
            : Resolution.of(pair.baseline.key, fresh.key(), candidate.userClassLoader).compatibility;
  }

  JsonObject on(Backend backend, DryInitialiser initialiser) throws Exception {
    PrioritizedOperatorSubtaskState savepoint = SavepointBytes.empty(pair.baseline);
    DryOperator restored = initialiser.restore(candidate, pair.candidate, backend, savepoint);
    JsonObject json =
        new JsonObject()
            .add("baselinePipeline", pair.baselinePipeline)
            .add("candidatePipeline", pair.candidatePipeline)
            .add("baseline", pair.baseline.id)
            .add("candidate", Pairing.id(pair.candidate))
            .add("backend", backend.id);
    end(restored, json);
    if (key != null) {
      json.add("key", key);
    }
    JsonArray answers = new JsonArray();
    for (StateTrial state : states) {
      answers.add(state.json(restored));
    }
    return json.add("states", answers);
  }

  private void end(DryOperator restored, JsonObject json) {
    String unseen = unseen(restored);
    if (unseen == null && restored.thrown() == null) {
      json.add("result", "restored");
      return;
    }
    json.add("result", unseen == null ? "refused" : "unseen");
    if (restored.phase() != null && !restored.phase().equals("create")) {
      json.add("phase", restored.phase());
    }
    if (unseen == null) {
      json.add("exception", FlinkExceptions.json(restored.thrown()));
    } else {
      json.add("because", unseen);
    }
  }

  /** Why nothing can be concluded from how it ended; null if something can. */
  private String unseen(DryOperator restored) {
    Throwable thrown = restored.thrown();
    if (restored.hungAt() != null) {
      return "it did not come to an end within the deadline; it stood at " + restored.hungAt();
    }
    if (thrown == null) {
      return null;
    }
    String what = FlinkExceptions.line(Failure.root(thrown));
    if (restored.ours()) {
      return "the extractor's stand-in for a cluster failed: " + what;
    }
    if ("create".equals(restored.phase())) {
      return "the operator could not be built: " + what;
    }
    if (fresh.thrown() != null && what.equals(FlinkExceptions.line(Failure.root(fresh.thrown())))) {
      return "it ends the same way without restored state: " + what;
    }
    if ("initialize".equals(restored.phase()) || "open".equals(restored.phase())) {
      return Failure.ofStateHandling(Failure.root(thrown), candidate.userClassLoader)
          ? null
          : "user code threw " + what + at(Failure.userFrame(thrown));
    }
    return null;
  }

  private static String at(String frame) {
    return frame == null ? "" : " at " + frame;
  }
}
