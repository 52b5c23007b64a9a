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
        "cart",
        TypeInformation.of(Cart.class),
        Cart::of,
        Shown.as("customer", stored -> stored.customer()),
        Shown.as("tea", stored -> "tea " + stored.pieces("tea")),
        Shown.as("cup", stored -> "cup " + stored.pieces("cup")))).uid("carts").print().uid("out");
    env.execute("orders");
  }
}
