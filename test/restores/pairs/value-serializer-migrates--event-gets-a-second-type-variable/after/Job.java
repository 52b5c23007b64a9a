package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Listens to orders and stock. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> numbers = Feed.of(env, "numbers").uid("numbers");
    numbers.map(OrderEvent::of).uid("orders").keyBy(event -> event.key).process(new FirstOrder()).uid("first-order").print().uid("orders-out");
    numbers.map(ItemEvent::of).uid("items").keyBy(event -> event.key).process(new FirstItem()).uid("first-item").print().uid("items-out");
    env.execute("events");
  }
}
