package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").keyBy(Feed::key).process(new Keep<>(
        "kept",
        TypeInformation.of(Tally.class),
        Tally::of,
        Shown.as("site", stored -> stored.site()),
        Shown.as("home", stored -> "home " + stored.visits("home")),
        Shown.as("prices", stored -> "prices " + stored.visits("prices")))).uid("kept").print().uid("out");
    env.execute("orders");
  }
}
