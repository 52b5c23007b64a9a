package pair;

import common.Feed;
import java.util.Map;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(Configuration.fromMap(Map.of("pipeline.force-avro", "true")));
    Feed.of(env, "parcels").uid("parcels").keyBy(Feed::key).process(new Remember()).uid("remember").print().uid("out");
    env.execute("orders");
  }
}
