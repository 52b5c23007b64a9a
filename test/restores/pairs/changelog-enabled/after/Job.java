package pair;

import common.Count;
import common.Feed;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    Configuration configuration = new Configuration();
    configuration.setString("state.changelog.enabled", "true");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(configuration);
    env.enableCheckpointing(20);
    Feed.of(env, "orders").uid("orders").keyBy(Feed::key).process(new Count("count")).uid("count").print().uid("out");
    env.execute("orders");
  }
}
