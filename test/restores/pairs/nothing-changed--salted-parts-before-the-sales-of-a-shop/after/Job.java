package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What shops sell. */
public final class Job {
  private static final int PARTS = 8;

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Order> orders = Feed.of(env, "orders").uid("orders").map(Order::of).returns(Order.class).uid("parse");
    orders
        .keyBy(order -> order.shop + "#" + order.part(PARTS))
        .process(new PartOfShop())
        .uid("parts-of-shops")
        .name("Parts of shops")
        .keyBy(part -> part.shop)
        .process(new ShopSales())
        .uid("shop-sales")
        .name("Shop sales")
        .print()
        .uid("out");
    env.execute("sales");
  }
}
