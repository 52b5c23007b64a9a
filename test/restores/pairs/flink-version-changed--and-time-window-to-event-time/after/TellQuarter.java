package pair;

import common.Line;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Says how many there were. */
final class TellQuarter extends ProcessWindowFunction<Long, String, String, TimeWindow> {
  @Override
  public void process(String key, Context context, Iterable<Long> counts, Collector<String> out) {
    counts.forEach(count -> out.collect(Line.of("sales", key, count)));
  }
}
