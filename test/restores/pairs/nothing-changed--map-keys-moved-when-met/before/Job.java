package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts for each site how often each of its pages is called. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "calls").uid("calls").map(Call::of).uid("parse").keyBy(Call::getSite).process(new PageCounts()).uid("page-counts").print().uid("out");
    env.execute("pages");
  }
}
