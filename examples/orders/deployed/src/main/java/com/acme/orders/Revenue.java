package com.acme.orders;

import org.apache.flink.api.common.functions.AggregateFunction;

/** Adds up what a category sold. */
public class Revenue implements AggregateFunction<OrderItem, Revenue.Total, Revenue.Total> {
  private static final long serialVersionUID = 1L;

  /** Money and pieces of one window. */
  public static class Total {
    public long cents;
    public long pieces;
  }

  @Override
  public Total createAccumulator() {
    return new Total();
  }

  @Override
  public Total add(OrderItem item, Total total) {
    total.cents += item.unitCents * item.quantity;
    total.pieces += item.quantity;
    return total;
  }

  @Override
  public Total getResult(Total total) {
    return total;
  }

  @Override
  public Total merge(Total one, Total other) {
    one.cents += other.cents;
    one.pieces += other.pieces;
    return one;
  }
}
