package pair;

import common.Line;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Shows what is on a road on a day. */
final class Show extends ProcessWindowFunction<String, String, String, TimeWindow> {
  @Override
  public void process(String road, Context context, Iterable<String> results, Collector<String> out) {
    for (String result : results) {
      out.collect(Line.of("traffic", road, result));
    }
  }
}
