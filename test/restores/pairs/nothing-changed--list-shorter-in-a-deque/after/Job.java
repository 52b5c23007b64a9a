package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps the pages by which users came. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "clicks").uid("clicks").map(Click::of).uid("parse").keyBy(click -> click.user).process(new Trail()).uid("trail").print().uid("out");
    env.execute("trails");
  }
}
