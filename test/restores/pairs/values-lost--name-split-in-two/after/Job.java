package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Knows who comes in. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Visit> visits = Feed.of(env, "visits").uid("visits").map(Visit::of).uid("parse");
    visits.filter(visit -> visit.last != null).uid("complete").keyBy(visit -> visit.badge).flatMap(new Door()).uid("door").name("Door").print().uid("out");
    env.execute("visits");
  }
}
