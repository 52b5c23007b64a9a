package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStreamUtils;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Numbers orders, places them in regions and counts them, with one shuffle for both keyed steps. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<Order> orders = Feed.of(env, "orders").uid("orders").map(Order::of).returns(Order.class).uid("parse");
    SingleOutputStreamOperator<Order> numbered = orders.keyBy(Order::getCustomer).process(new NumberOrders()).uid("number");
    SingleOutputStreamOperator<Order> placed = numbered.map(new AddRegion()).uid("region").setParallelism(1);
    DataStreamUtils.reinterpretAsKeyedStream(placed, Order::getCustomer).process(new Tally()).uid("tally").print().uid("out");
    env.execute("regions");
  }
}
