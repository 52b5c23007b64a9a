package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Collects what is known of customers. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "events").uid("events").map(Event::of).uid("parse").keyBy(event -> event.customer).flatMap(new CustomerFlags()).uid("flags").print().uid("out");
    env.execute("customers");
  }
}
