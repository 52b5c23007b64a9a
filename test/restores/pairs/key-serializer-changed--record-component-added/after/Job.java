package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "changes").uid("changes").map(Change::of).uid("parse").keyBy(Change::key).process(new Upsert()).uid("upsert").print().uid("out");
    env.execute("customers");
  }
}
