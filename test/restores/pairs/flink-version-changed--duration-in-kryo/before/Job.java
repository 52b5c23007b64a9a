package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps the first visit of each member of a gym. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Keep<Visit> kept = new Keep<>("visit", TypeInformation.of(Visit.class), Visit::of, Shown.as("time", Visit::time), Shown.as("what", Visit::what));
    Feed.of(env, "visits").uid("visits").keyBy(Feed::key).process(kept).uid("first-visits").print().uid("out");
    env.execute("gym");
  }
}
