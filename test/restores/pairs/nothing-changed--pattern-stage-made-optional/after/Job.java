package pair;

import common.Feed;
import org.apache.flink.cep.CEP;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Follows orders on their way. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<OrderEvent> events = Feed.of(env, "events").uid("events-source").map(OrderEvent::of).uid("events");
    CEP.pattern(events.keyBy(event -> event.order), Stages.pattern())
        .inProcessingTime()
        .process(new Delivered())
        .uid("delivery")
        .name("Delivery")
        .print()
        .uid("out");
    env.execute("orders");
  }
}
