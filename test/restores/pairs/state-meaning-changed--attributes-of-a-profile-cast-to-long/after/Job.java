package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Profiles of users. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "visits")
        .uid("visits")
        .map(Visit::of)
        .uid("parse")
        .filter(visit -> visit.attributes.containsKey("pages"))
        .uid("with-pages")
        .keyBy(visit -> visit.user)
        .process(new Profiles())
        .uid("profiles")
        .print()
        .uid("out");
    env.execute("profiles");
  }
}
