package pair;

import common.Line;
import java.util.stream.StreamSupport;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;

/** How fast a ship went lately, while it went at all. */
final class MeanSpeed extends ProcessWindowFunction<Fix, String, String, GlobalWindow> {
  @Override
  public void process(String ship, Context context, Iterable<Fix> fixes, Collector<String> out) {
    double mean = StreamSupport.stream(fixes.spliterator(), false).filter(Fix::isUnderWay).mapToDouble(fix -> fix.speed).average().orElse(0);
    out.collect(Line.of("mean", ship, Math.round(mean) + " km/h"));
  }
}
