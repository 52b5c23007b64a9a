package com.acme.orders;

import java.time.Instant;
import java.util.EnumSet;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;

/** Made-up traffic: the same numbers give the same orders and rules. */
public final class Traffic {
  private static final Instant OPENING = Instant.parse("2025-01-01T08:00:00Z");
  private static final Category[] CATEGORIES = Category.values();
  private static final OrderStatus[] STATUSES = OrderStatus.values();

  private Traffic() {}

  /** Orders of 500 customers, one a second by their own clocks. */
  public static DataGeneratorSource<Order> orders(long count, double perSecond) {
    return new DataGeneratorSource<>(
        Traffic::order, count, RateLimiterStrategy.perSecond(perSecond), Types.POJO(Order.class));
  }

  /** Rule updates, a tenth as many. */
  public static DataGeneratorSource<FraudRule> rules(long count, double perSecond) {
    return new DataGeneratorSource<>(
        Traffic::rule, count, RateLimiterStrategy.perSecond(perSecond), Types.POJO(FraudRule.class));
  }

  private static Order order(long n) {
    long number = n / STATUSES.length;
    OrderStatus status = STATUSES[(int) (n % STATUSES.length)];
    boolean forgotten = number % 5 == 0;
    Order order = new Order();
    order.id = "order-" + number;
    order.customerId = "customer-" + number % 500;
    order.status = forgotten ? OrderStatus.PLACED : status;
    order.placedAt = OPENING.plusSeconds(n);
    for (int i = 0; i <= number % 3; i++) {
      Category category = CATEGORIES[(int) ((number + i) % CATEGORIES.length)];
      order.items.add(new OrderItem("sku-" + (number + i) % 97, category, 1 + i, 250 + 37 * (number % 113)));
    }
    return order;
  }

  private static FraudRule rule(long n) {
    Category category = CATEGORIES[(int) (n % CATEGORIES.length)];
    return new FraudRule("rule-" + n % 7, 5_000 + 100 * (n % 50), EnumSet.of(category), n % 5 > 2);
  }
}
