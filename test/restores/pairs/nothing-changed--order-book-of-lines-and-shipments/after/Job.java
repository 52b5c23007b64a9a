package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

/** What warehouses owe and what they sent. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<OrderLine> lines = Feed.of(env, "lines").uid("lines-source").map(OrderLine::of).uid("lines");
    DataStream<Shipment> shipments = Feed.of(env, "shipments").uid("shipments-source").map(Shipment::of).uid("shipments");
    SingleOutputStreamOperator<String> matched =
        lines.keyBy(OrderLine::getRegion).connect(shipments.keyBy(Shipment::getRegion)).process(new KeepOrderBook()).uid("match-shipments").name("Order book");
    matched.getSideOutput(KeepOrderBook.DEAR).sinkTo(new DiscardingSink<>()).uid("dear-out");
    matched.print().uid("out");
    env.execute("warehouses");
  }
}
