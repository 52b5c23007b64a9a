package io.github.flinkupgradecheck.extractor.trial;

import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.state.Failure;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Exceptions as the trial records them: stable from run to run. */
final class FlinkExceptions {
  private static final int LONGEST_CHAIN = 10;

  private FlinkExceptions() {}

  static JsonObject json(Throwable thrown) {
    Throwable root = telling(thrown);
    JsonArray chain = new JsonArray();
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Throwable at = thrown; at != null && seen.add(at) && chain.size() < LONGEST_CHAIN; at = at.getCause()) {
      chain.add(line(at));
    }
    return new JsonObject()
        .add("exception", root.getClass().getName())
        .add("message", Failure.message(root))
        .add("chain", chain);
  }

  /** The root cause; of a class that is not there, what Flink says about it and not the class loader. */
  private static Throwable telling(Throwable thrown) {
    Throwable root = Failure.root(thrown);
    Throwable above = null;
    for (Throwable at = thrown; at != root && at != null; at = at.getCause()) {
      above = at;
    }
    return root instanceof ClassNotFoundException && above != null ? above : root;
  }

  static String line(Throwable thrown) {
    return Failure.line(thrown);
  }
}
