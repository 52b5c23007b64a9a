package pair;

import org.apache.flink.api.common.functions.MapFunction;

/** Makes orders of what a channel sends. */
final class ParseOrder implements MapFunction<Long, Order> {
  private final String channel;

  ParseOrder(String channel) {
    this.channel = channel;
  }

  @Override
  public Order map(Long number) {
    return new Order(channel, "shop-" + number % 4, amount(4_995));
  }

  private static double amount(long cents) {
    return cents / 100.0;
  }
}
