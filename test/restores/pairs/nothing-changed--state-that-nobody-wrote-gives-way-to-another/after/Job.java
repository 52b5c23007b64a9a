package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Members of museums. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "visits").uid("visits-source").map(Visit::of).uid("visits").keyBy(visit -> visit.member).process(new Members()).uid("members").print().uid("out");
    env.execute("members");
  }
}
