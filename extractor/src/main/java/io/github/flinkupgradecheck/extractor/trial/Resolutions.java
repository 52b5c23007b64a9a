package io.github.flinkupgradecheck.extractor.trial;

import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.key.KeyReplay;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.state.Backend;
import io.github.flinkupgradecheck.extractor.state.DryOperator;
import java.util.ArrayList;
import java.util.List;

/** Flink's answers for every serializer of one pair of operators, which are the same on all state backends. */
final class Resolutions {
  private static final String AS_IS = "as-is";

  private static final long KEY_MILLIS = 3_000;

  private final String key;
  private final JsonArray keyedInputs;
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
    keyedInputs =
        new KeyReplay(candidate, pair.candidate.node, KEY_MILLIS)
            .of(pair.baseline.keyedInputs, pair.baseline.key);
  }

  /** What became of the keys, which is the same on all state backends too; once is enough. */
  JsonObject withKeys(JsonObject json) {
    return keyedInputs == null ? json : json.add("keyedInputs", keyedInputs);
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
