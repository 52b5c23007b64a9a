package pair;

import common.Feed;
import java.util.Map;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    Map<String, String> settings = Map.of("pipeline.serialization-config", "[pair.Delivery: {type: pojo}]");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(Configuration.fromMap(settings));
    Feed.of(env, "accounts").uid("accounts").keyBy(Feed::key).process(new Remember()).uid("remember").print().uid("out");
    env.execute("orders");
  }
}
