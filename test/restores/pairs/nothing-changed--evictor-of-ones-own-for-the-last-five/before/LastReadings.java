package pair;

import common.Line;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;

/** What the last readings of a greenhouse say. */
final class LastReadings extends ProcessWindowFunction<Reading, String, String, GlobalWindow> {
  @Override
  public void process(String house, Context context, Iterable<Reading> readings, Collector<String> out) {
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    double warmest = Double.NEGATIVE_INFINITY;
    for (Reading reading : readings) {
      first = Math.min(first, reading.number);
      last = Math.max(last, reading.number);
      warmest = Math.max(warmest, reading.degrees);
    }
    out.collect(Line.of("span", house, "over " + (last - first)));
    out.collect(Line.of("warmest", house, warmest + " degrees"));
  }
}
