package pair;

import common.Line;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Says how often a page was clicked. */
final class Show extends ProcessWindowFunction<Long, String, String, TimeWindow> {
  @Override
  public void process(String page, Context context, Iterable<Long> counts, Collector<String> out) {
    counts.forEach(count -> out.collect(Line.of("clicks", page, count)));
  }
}
