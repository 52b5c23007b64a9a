package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Says which fetches of a page brought something new. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "fetches")
        .uid("fetches")
        .map(Fetch::of)
        .uid("parse")
        .keyBy(fetch -> fetch.url)
        .process(new Changes())
        .uid("changes")
        .name("Changes")
        .print()
        .uid("out");
    env.execute("pages");
  }
}
