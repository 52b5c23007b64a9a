package pair;

import common.Line;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Shows the clicks of a day so far. */
final class Daily extends ProcessWindowFunction<Long, String, String, TimeWindow> {
  @Override
  public void process(String page, Context context, Iterable<Long> clicks, Collector<String> out) {
    out.collect(Line.of("clicks", page, clicks.iterator().next()));
  }
}
