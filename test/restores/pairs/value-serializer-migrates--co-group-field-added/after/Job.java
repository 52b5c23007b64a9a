package pair;

import common.Feed;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.GlobalWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    WatermarkStrategy<Shipment> never = WatermarkStrategy.noWatermarks();
    DataStream<Shipment> sent = Feed.of(env, "sent").uid("sent").map(Shipment::of).returns(Shipment.class).uid("shipments").assignTimestampsAndWatermarks(never).uid("times");
    DataStream<Long> orders = Feed.of(env, "orders").uid("orders");
    DataStream<String> firsts =
        orders
        .coGroup(sent)
        .where(Feed::key)
        .equalTo(shipment -> shipment.customer)
        .window(GlobalWindows.create())
        .trigger(CountTrigger.of(1))
        .apply(new First());
    ((SingleOutputStreamOperator<String>) firsts).uid("first").print().uid("out");
    env.execute("orders");
  }
}
