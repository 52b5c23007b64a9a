package pair;

import common.Line;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Shows how many pieces a machine made in a shift. */
final class Show extends ProcessWindowFunction<Long, String, String, TimeWindow> {
  @Override
  public void process(String machine, Context context, Iterable<Long> pieces, Collector<String> out) {
    out.collect(Line.of("shift", machine + " since " + context.window().getStart(), pieces.iterator().next()));
  }
}
