package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Orders and what is shipped of them. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Order> orders = Feed.of(env, "orders").uid("orders").map(Order::of).returns(Order.class).uid("parse-orders");
    DataStream<Shipment> shipments = Feed.of(env, "shipments").uid("shipments").map(Shipment::of).returns(Shipment.class).uid("parse-shipments");
    orders.keyBy(Order::owner).process(new TrackOrders()).uid("track-orders").print().uid("orders-out");
    shipments.keyBy(Shipment::owner).process(new TrackShipments()).uid("track-shipments").print().uid("shipments-out");
    env.execute("orders and shipments");
  }
}
