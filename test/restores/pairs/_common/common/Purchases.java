package common;

import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Orders without end. */
public final class Purchases {
  private Purchases() {}

  public static SingleOutputStreamOperator<Purchase> of(StreamExecutionEnvironment env) {
    return Feed.of(env, "orders").uid("orders").map(Purchase::of).returns(Purchase.class).uid("purchases");
  }
}
