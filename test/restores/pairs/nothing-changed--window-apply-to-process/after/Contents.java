package pair;

import common.Line;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Counts what a window holds. */
final class Contents extends ProcessWindowFunction<Long, String, String, TimeWindow> {
  @Override
  public void process(String key, Context context, Iterable<Long> numbers, Collector<String> out) {
    long count = 0;
    for (Long number : numbers) {
      count++;
    }
    out.collect(Line.of("window", key, count));
  }
}
