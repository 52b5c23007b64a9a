package pair;

import common.Feed;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Orders by customer, and sales by what was sold. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Order> orders = Feed.of(env, "orders").uid("orders-source").map(Order::of).uid("orders");
    DataStream<Envelope<Sale>> sales = orders.keyBy(order -> order.customer).process(new RankOrders()).uid("rank").returns(new TypeHint<Envelope<Sale>>() {});
    sales.keyBy(envelope -> envelope.map(sale -> sale.goods.name)).process(new Sales()).uid("sales").print().uid("out");
    env.execute("sales");
  }
}
