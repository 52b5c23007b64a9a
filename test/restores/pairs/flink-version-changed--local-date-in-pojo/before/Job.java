package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Keep<Subscription> kept = new Keep<>("kept", TypeInformation.of(Subscription.class), Subscription::of, Shown.as("name", stored -> stored.name), Shown.as("since", stored -> "since " + stored.since));
    Feed.of(env, "events").uid("events").keyBy(Feed::key).process(kept).uid("kept").print().uid("out");
    env.execute("events");
  }
}
