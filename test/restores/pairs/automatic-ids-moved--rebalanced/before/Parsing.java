package pair;

import org.apache.flink.api.common.functions.MapFunction;

/** Reads a number from a text. */
final class Parsing implements MapFunction<Long, Long> {
  @Override
  public Long map(Long number) {
    return Long.parseLong(("  " + number).trim());
  }
}
