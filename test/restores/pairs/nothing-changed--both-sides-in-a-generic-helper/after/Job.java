package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Brings orders and shipments together. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Order> orders = Feed.of(env, "orders").uid("orders").map(Order::of).uid("parse-orders");
    DataStream<Shipment> shipments =
        Feed.of(env, "shipments").uid("shipments").map(Shipment::of).uid("parse-shipments").union(Feed.of(env, "express").uid("express").map(Shipment::of).uid("parse-express"));
    orders.connect(shipments).keyBy(order -> order.id, shipment -> shipment.id).process(new Match()).uid("match").name("Match").print().uid("out");
    env.execute("shipping");
  }
}
