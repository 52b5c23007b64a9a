package io.github.flinkupgradecheck.extractor.trial;

import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.state.Backend;
import io.github.flinkupgradecheck.extractor.state.DryOperator;
import java.util.ArrayList;
import java.util.List;

/** Flink's answers for every serializer of one pair of operators, which are the same on all state backends. */
final class Resolutions {
  private static final String AS_IS = "as-is";

  private final String key;
  private final List<StateTrial> states = new ArrayList<>();

  /** @param fresh the candidate's operator after a start without restored state */
  Resolutions(Pairing.Pair pair, CapturedPipeline candidate, DryOperator fresh) {
    for (BaselineState state : pair.baseline.states) {
      states.add(new StateTrial(state, fresh, candidate.userClassLoader));
    }
    key =
        pair.baseline.key == null || fresh.key() == null
            ? null
            : Resolution.of(pair.baseline.key, fresh.key(), candidate.userClassLoader).compatibility;
  }

  boolean allAsIs() {
    boolean all = key == null || key.equals(AS_IS);
    for (StateTrial state : states) {
      all &= state.allAre(AS_IS);
    }
    return all;
  }

  JsonObject json(OperatorTrial trial, Backend backend) {
    return trial.json(backend, key, states);
  }
}
