package pair;

import common.Feed;
import common.Line;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Gives points for orders. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Order> orders = Feed.of(env, "orders").uid("orders").map(Order::of).uid("parse").filter(order -> order.cents > 0).uid("not-empty");
    orders.keyBy(order -> order.customer).process(new Points()).uid("points").name("Points").print().uid("points-out");
    orders
        .map(order -> Tuple2.of(order.campaign, 1L))
        .returns(Types.TUPLE(Types.STRING, Types.LONG))
        .uid("ones")
        .keyBy(one -> one.f0)
        .sum(1)
        .uid("campaigns")
        .map(campaign -> Line.of("campaign", campaign.f0, campaign.f1))
        .uid("campaign-lines")
        .print()
        .uid("campaigns-out");
    env.execute("points");
  }
}
