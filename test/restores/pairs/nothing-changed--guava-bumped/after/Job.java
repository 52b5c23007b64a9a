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
        TypeInformation.of(Basket.class),
        Basket::of,
        Shown.as("bells", stored -> "bells " + stored.bells()),
        Shown.as("budget", stored -> stored.budget()))).uid("kept").print().uid("out");
    env.execute("orders");
  }
}
