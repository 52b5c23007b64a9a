package io.github.flinkupgradecheck.extractor.graph;

import com.eclipsesource.json.JsonArray;
import io.github.flinkupgradecheck.extractor.key.RecordContent;
import io.github.flinkupgradecheck.extractor.sample.ValueTree;
import io.github.flinkupgradecheck.extractor.state.InTime;
import java.util.ArrayList;
import org.apache.flink.streaming.api.windowing.assigners.WindowAssigner;
import org.apache.flink.util.InstantiationUtil;

/**
 * Into which windows an assigner puts records of some times, whatever its class is called and however it is set: the only thing that the windows of a savepoint
 * hang on. Asked without a record, which hardly any assigner looks at. A copy of it is: one that shifts its windows by chance decides when it is asked first.
 */
final class WindowCuts {
  /** A new year of our days: what time zones were long ago cuts no record of today's. */
  private static final long FROM = 1_704_067_200_000L;

  /** From there on. The two last ones are in summer and in the hour that is left out for it. */
  private static final long[] TIMES = {
    0, 1, 999, 1_000, 59_999, 60_000, 300_000, 3_599_999, 3_600_000, 28_800_000, 43_200_000, 86_399_999, 86_400_000,
    604_800_000, 31_622_400_000L, 15_552_000_000L, 7_779_600_000L
  };

  private static final long MOST_MILLIS = 1_000;

  private WindowCuts() {}

  /** A digest; null where it does not say, looks at more than the time, or decides by chance. */
  static String of(Object assigner) {
    if (!(assigner instanceof WindowAssigner)) {
      return null;
    }
    try {
      ClassLoader loader = assigner.getClass().getClassLoader();
      return InTime.confined(
          MOST_MILLIS,
          loader,
          () -> {
            String digest = digest(InstantiationUtil.clone((WindowAssigner<?, ?>) assigner, loader));
            return digest.equals(digest(InstantiationUtil.clone((WindowAssigner<?, ?>) assigner, loader))) ? digest : null;
          });
    } catch (Throwable looksAtTheRecord) {
      return null;
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static String digest(WindowAssigner assigner) {
    JsonArray cuts = new JsonArray();
    for (long after : TIMES) {
      long time = FROM + after;
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
