package io.github.flinkupgradecheck.extractor.graph;

import com.eclipsesource.json.JsonArray;
import io.github.flinkupgradecheck.extractor.key.RecordContent;
import io.github.flinkupgradecheck.extractor.sample.ValueTree;
import io.github.flinkupgradecheck.extractor.state.InTime;
import java.util.ArrayList;
import org.apache.flink.streaming.api.windowing.assigners.WindowAssigner;

/**
 * Into which windows an assigner of the job's own puts records of some times, whatever its class is called: the only thing that the windows of a savepoint
 * hang on. Asked without a record, which hardly any assigner looks at.
 */
final class WindowCuts {
  private static final long[] TIMES = {
    0, 1, 999, 1_000, 59_999, 60_000, 300_000, 3_599_999, 3_600_000, 28_800_000, 43_200_000, 86_399_999, 86_400_000,
    604_800_000, 951_782_400_000L, 1_700_000_000_000L, 1_711_846_800_000L
  };

  private static final long MOST_MILLIS = 1_000;

  private WindowCuts() {}

  /** A digest; null where it does not say, or looks at more than the time. */
  static String of(Object assigner) {
    if (!(assigner instanceof WindowAssigner)) {
      return null;
    }
    try {
      ClassLoader loader = assigner.getClass().getClassLoader();
      return InTime.confined(MOST_MILLIS, loader, () -> digest((WindowAssigner<?, ?>) assigner));
    } catch (Throwable looksAtTheRecord) {
      return null;
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static String digest(WindowAssigner assigner) {
    JsonArray cuts = new JsonArray();
    for (long time : TIMES) {
      cuts.add(ValueTree.of(new ArrayList<>(assigner.assignWindows(null, time, at(time)))));
    }
    return RecordContent.digest(cuts);
  }

  private static WindowAssigner.WindowAssignerContext at(long time) {
    return new WindowAssigner.WindowAssignerContext() {
      @Override
      public long getCurrentProcessingTime() {
        return time;
      }
    };
  }
}
