package pair;

import common.Line;
import java.util.LongSummaryStatistics;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;

/** What the last readings of a greenhouse say. */
final class LastReadings extends ProcessWindowFunction<Reading, String, String, GlobalWindow> {
  @Override
  public void process(String house, Context context, Iterable<Reading> readings, Collector<String> out) {
    LongSummaryStatistics numbers = new LongSummaryStatistics();
    double warmest = Double.NEGATIVE_INFINITY;
    for (Reading reading : readings) {
      numbers.accept(reading.number);
      if (reading.isValid()) {
        warmest = Math.max(warmest, reading.degrees);
      }
    }
    out.collect(Line.of("warmest", house, warmest + " degrees"));
    out.collect(Line.of("span", house, "over " + (numbers.getMax() - numbers.getMin())));
  }
}
