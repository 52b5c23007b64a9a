package pair;

import common.Line;
import java.util.Map;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** A line for each number of the day. */
final class AsLines extends ProcessWindowFunction<Map<Tuple2<Dimension, String>, Long>, String, String, TimeWindow> {
  @Override
  public void process(String page, Context context, Iterable<Map<Tuple2<Dimension, String>, Long>> days, Collector<String> out) {
    for (Map<Tuple2<Dimension, String>, Long> counts : days) {
      counts.forEach((dimension, count) -> out.collect(Line.of("today", page + " " + dimension.f0 + " " + dimension.f1, count)));
    }
  }
}
