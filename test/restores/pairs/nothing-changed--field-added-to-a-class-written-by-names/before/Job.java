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
        "basket",
        TypeInformation.of(Basket.class),
        Basket::of,
        Shown.as("article", stored -> stored.article()),
        Shown.as("voucher", stored -> stored.voucher()))).uid("baskets").print().uid("out");
    env.execute("baskets");
  }
}
