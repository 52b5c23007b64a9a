package pair;

import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/** Hands on what comes. */
final class Spread extends ProcessFunction<Long, Long> {
  @Override
  public void processElement(Long number, Context context, Collector<Long> out) {
    out.collect(number);
  }
}
