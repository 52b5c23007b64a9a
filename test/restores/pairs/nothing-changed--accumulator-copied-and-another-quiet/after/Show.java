package pair;

import common.Line;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Shows what is on a road on a day. */
final class Show extends ProcessWindowFunction<String, String, String, TimeWindow> {
  private transient long calledAt;

  @Override
  public void process(String road, Context context, Iterable<String> results, Collector<String> out) {
    long now = System.nanoTime();
    if (calledAt != 0 && now - calledAt > 60_000_000_000L) {
      out.collect("no vehicles for a while");
    }
    calledAt = now;
    for (String result : results) {
      out.collect(Line.of("traffic", road, result));
    }
  }
}
