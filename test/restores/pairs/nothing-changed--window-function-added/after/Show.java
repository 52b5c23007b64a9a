package pair;

import common.Line;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Shows what a window has come to. */
final class Show extends ProcessWindowFunction<Long, String, String, TimeWindow> {
  @Override
  public void process(String key, Context context, Iterable<Long> counts, Collector<String> out) {
    out.collect(Line.of("window", key, counts.iterator().next()));
  }
}
