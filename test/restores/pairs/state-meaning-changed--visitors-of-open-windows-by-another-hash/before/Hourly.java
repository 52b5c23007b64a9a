package pair;

import common.Line;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Shows the visitors of an hour that is over. */
final class Hourly extends ProcessWindowFunction<Integer, String, String, TimeWindow> {
  @Override
  public void process(String page, Context context, Iterable<Integer> visitors, Collector<String> out) {
    out.collect(Line.of("visitors", page, visitors.iterator().next() + " in an hour"));
  }
}
