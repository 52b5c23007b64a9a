package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.commons.lang3.tuple.Pair;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").keyBy(Feed::key).process(new Keep<>(
        "kept",
        TypeInformation.of(new TypeHint<Pair<String, Integer>>() {}),
        LastPurchase::of,
        Shown.as("article", stored -> stored.getLeft()),
        Shown.as("price", stored -> "price " + stored.getRight()))).uid("kept").print().uid("out");
    env.execute("orders");
  }
}
