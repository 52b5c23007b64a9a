package pair;

import common.Line;
import org.apache.flink.api.common.functions.AggregateFunction;

/** Counts the records of a window. */
final class Counting implements AggregateFunction<Long, String, String> {
  @Override
  public String createAccumulator() {
    return "0";
  }

  @Override
  public String add(Long number, String count) {
    return Long.toString(Long.parseLong(count) + 1);
  }

  @Override
  public String getResult(String count) {
    return Line.of("window", "all", count);
  }

  @Override
  public String merge(String one, String other) {
    return one + other;
  }
}
