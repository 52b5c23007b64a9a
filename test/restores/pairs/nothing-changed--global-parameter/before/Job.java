package pair;

import common.Feed;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Map<String, String> parameters = new HashMap<>();
    parameters.put("tenant", "europe");
    parameters.put("alert-above", "500");
    env.getConfig().setGlobalJobParameters(new Parameters(parameters));
    Feed.of(env, "visits").uid("visits").keyBy(Feed::key).process(new Visits()).uid("count-visits").print().uid("out");
    env.execute("orders");
  }
}
