package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Watches what machines measure for what is out of the ordinary. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "measured").uid("measured").map(Measured::of).uid("parse").keyBy(measured -> measured.machine).process(new OutOfTheOrdinary()).uid("ordinary").print().uid("out");
    env.execute("machines");
  }
}
