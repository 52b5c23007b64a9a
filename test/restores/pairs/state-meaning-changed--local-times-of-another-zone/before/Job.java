package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Says how long ago members came last. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "visits")
        .uid("visits")
        .map(Visit::of)
        .returns(Visit.class)
        .uid("parse")
        .keyBy(visit -> visit.member)
        .process(new LastVisit())
        .uid("last-visit")
        .name("Last visit")
        .print()
        .uid("out");
    env.execute("gym");
  }
}
