package pair;

import common.Line;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Shows each window's count under its begin, in days. */
final class Shown extends ProcessWindowFunction<Long, String, String, TimeWindow> {
  @Override
  public void process(String key, Context context, Iterable<Long> counts, Collector<String> out) {
    out.collect(Line.of("window", context.window().getStart() / 86_400_000, counts.iterator().next()));
  }
}
