package pair;

import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Passes records on; it is keyed, and keeps nothing. */
final class Passing extends KeyedProcessFunction<String, Long, Long> {
  @Override
  public void processElement(Long number, Context context, Collector<Long> out) {
    out.collect(number);
  }
}
