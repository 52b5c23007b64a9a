package pair;

import common.Line;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Says what a quarter has weighed so far. */
final class TellWeight extends ProcessWindowFunction<Long, String, String, TimeWindow> {
  @Override
  public void process(String town, Context context, Iterable<Long> kilos, Collector<String> out) {
    kilos.forEach(sum -> out.collect(Line.of("kilos", town, sum)));
  }
}
