package pair;

import common.Line;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Tells how many sales there were so far. */
final class SoFar extends ProcessWindowFunction<Long, String, String, TimeWindow> {
  @Override
  public void process(String shop, Context context, Iterable<Long> sales, Collector<String> out) {
    out.collect(Line.of("sales", shop, sales.iterator().next()));
  }
}
