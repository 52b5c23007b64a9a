package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps the cart of each customer. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Keep<Cart> carts = new Keep<>("cart", Types.GENERIC(Cart.class), Carts::of, Shown.as("first", Cart::first), Shown.as("second", Cart::second));
    Feed.of(env, "orders").uid("orders").keyBy(Feed::key).process(carts).uid("carts").print().uid("out");
    env.execute("carts");
  }
}
