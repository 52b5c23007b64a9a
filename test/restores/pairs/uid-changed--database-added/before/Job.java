package pair;

import common.Count;
import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    String database = "shop";
    String table = "orders";
    Feed.of(env, "orders").uid("orders").keyBy(Feed::key).process(new Count("count")).name("bucket_assigner: " + table).uid("uid_bucket_assigner_" + table).print().uid("out");
    env.execute(database + "." + table);
  }
}
