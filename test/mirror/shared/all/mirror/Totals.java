package mirror;

import org.apache.flink.api.common.functions.AggregateFunction;

/** Adds up orders. */
public final class Totals implements AggregateFunction<Order, Total, Double> {
  @Override
  public Total createAccumulator() {
    return new Total();
  }

  @Override
  public Total add(Order order, Total total) {
    return total.plus(order);
  }

  @Override
  public Double getResult(Total total) {
    return total.amount;
  }

  @Override
  public Total merge(Total one, Total other) {
    return one.plus(other);
  }
}
