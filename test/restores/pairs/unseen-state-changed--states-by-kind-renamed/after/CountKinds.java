package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts what a device sends, by its kind. */
final class CountKinds extends KeyedProcessFunction<String, Long, String> {
  private transient Counters counters;

  @Override
  public void open(OpenContext context) {
    counters = new Counters(getRuntimeContext());
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    String kind = number / 4 % 2 == 0 ? "reading" : "alarm";
    out.collect(Line.of(kind, context.getCurrentKey(), counters.increment(kind)));
    if (number % 1000 == 0) {
      System.err.println(number);
    }
  }
}
