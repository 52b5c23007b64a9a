package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps parcels that wait for their pick-up. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Keep<Waiting> kept = new Keep<>("waiting", Types.GENERIC(Waiting.class), Waiting::of, Shown.as("shelf", Waiting::shelf), Shown.as("weight", Waiting::weight));
    Feed.of(env, "parcels").uid("parcels").keyBy(Feed::key).process(kept).uid("waiting").print().uid("out");
    env.execute("parcels");
  }
}
