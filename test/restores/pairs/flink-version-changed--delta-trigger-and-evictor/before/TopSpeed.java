package pair;

import common.Line;
import org.apache.flink.api.java.tuple.Tuple4;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;

/** Tells the greatest speed. */
final class TopSpeed extends ProcessWindowFunction<Tuple4<String, Integer, Double, Long>, String, String, GlobalWindow> {
  @Override
  public void process(String car, Context context, Iterable<Tuple4<String, Integer, Double, Long>> lately, Collector<String> out) {
    Tuple4<String, Integer, Double, Long> top = null;
    int reports = 0;
    for (Tuple4<String, Integer, Double, Long> one : lately) {
      top = top == null || one.f1 > top.f1 ? one : top;
      reports++;
    }
    out.collect(Line.of("top", car, (reports < 10 ? "so far " : "") + top.f1 + " at " + top.f3));
  }
}
