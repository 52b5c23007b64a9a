package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Visits by shop and day. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "visits").uid("visits").map(Visit::of).returns(Visit.class).uid("parse").keyBy(new ShopAndDay()).process(new Visits()).uid("daily").print().uid("out");
    env.execute("visits by day");
  }
}
