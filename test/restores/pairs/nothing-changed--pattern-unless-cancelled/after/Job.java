package pair;

import common.Feed;
import org.apache.flink.cep.CEP;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Follows orders until they are delivered. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<OrderEvent> events = Feed.of(env, "events").uid("events").name("Events").map(OrderEvent::of).uid("parse").name("Parse");
    CEP.pattern(events.keyBy(event -> event.order), Delivery.pattern())
        .inProcessingTime()
        .process(new Delivered())
        .uid("delivery")
        .name("Delivery")
        .print()
        .uid("delivery-out")
        .name("Out");
    events.keyBy(event -> event.order).process(new EventCount()).uid("count").name("Events of an order").print().uid("count-out").name("Out");
    env.execute("orders");
  }
}
