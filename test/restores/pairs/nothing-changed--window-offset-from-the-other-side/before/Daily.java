package pair;

import common.Line;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Shows the calls of a day so far. */
final class Daily extends ProcessWindowFunction<Long, String, String, TimeWindow> {
  @Override
  public void process(String line, Context context, Iterable<Long> calls, Collector<String> out) {
    out.collect(Line.of("calls", line, calls.iterator().next()));
  }
}
