package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Applies the changes of customers that a database sends, in whatever order they arrive. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "changes").uid("changes").map(new Decode()).uid("decode")
        .keyBy(change -> change.customer)
        .process(new Newest()).uid("newest")
        .print().uid("out");
    env.execute("customers");
  }
}
