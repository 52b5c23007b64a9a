package pair;

import common.Line;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;

/** How fast a ship went lately. */
final class MeanSpeed extends ProcessWindowFunction<Fix, String, String, GlobalWindow> {
  private static final double KMH = 3.6;

  @Override
  public void process(String ship, Context context, Iterable<Fix> fixes, Collector<String> out) {
    double sum = 0;
    int count = 0;
    for (Fix fix : fixes) {
      sum += fix.speed;
      count++;
    }
    out.collect(Line.of("mean", ship, Math.round(sum / count * KMH) + " km/h"));
  }
}
