package pair;

import common.Feed;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple1;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts orders by customer and by what is ordered. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Order> orders = Feed.of(env, "orders").uid("orders-source").map(Order::of).uid("orders");
    orders.keyBy(new ByCustomer()).process(new CountOrders()).uid("by-customer").print().uid("by-customer-out");
    orders.keyBy(order -> Tuple1.of(order.goods), Types.TUPLE(Types.STRING)).process(new CountGoods()).uid("by-goods").print().uid("by-goods-out");
    env.execute("orders");
  }
}
