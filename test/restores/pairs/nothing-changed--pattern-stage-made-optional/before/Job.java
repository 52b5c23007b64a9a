package pair;

import common.Feed;
import org.apache.flink.cep.CEP;
import org.apache.flink.cep.pattern.Pattern;
import org.apache.flink.cep.pattern.conditions.SimpleCondition;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Follows orders on their way. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<OrderEvent> events = Feed.of(env, "events").uid("events-source").map(OrderEvent::of).uid("events");
    Pattern<OrderEvent, ?> way =
        Pattern.<OrderEvent>begin("placed")
            .where(SimpleCondition.of(event -> event.kind.equals("placed")))
            .followedBy("confirmed")
            .where(SimpleCondition.of(event -> event.kind.equals("confirmed")))
            .followedByAny("scanned")
            .where(SimpleCondition.of(event -> event.kind.equals("scanned")));
    CEP.pattern(events.keyBy(event -> event.order), way).inProcessingTime().process(new Delivered()).uid("delivery").print().uid("out");
    env.execute("orders");
  }
}
