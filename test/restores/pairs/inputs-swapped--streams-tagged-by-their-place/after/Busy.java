package pair;

import org.apache.flink.api.common.functions.FilterFunction;

/** Channels are not equally busy. */
final class Busy implements FilterFunction<Long> {
  private final String channel;

  Busy(String channel) {
    this.channel = channel;
  }

  @Override
  public boolean filter(Long number) {
    return number % 12 < 4 * channel.length() - 8;
  }
}
