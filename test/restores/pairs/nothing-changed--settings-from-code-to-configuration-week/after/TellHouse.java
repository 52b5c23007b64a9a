package pair;

import common.Line;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Says what a house uses. */
final class TellHouse extends ProcessWindowFunction<Long, String, String, TimeWindow> {
  @Override
  public void process(String house, Context context, Iterable<Long> sums, Collector<String> out) {
    sums.forEach(sum -> out.collect(Line.of("house", house, sum)));
  }
}
