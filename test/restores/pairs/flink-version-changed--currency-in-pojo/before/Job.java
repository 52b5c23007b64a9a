package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps what customers have agreed to pay. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Keep<Price> kept = new Keep<>("price", TypeInformation.of(Price.class), Price::of, Shown.as("currency", price -> price.currency.getCurrencyCode()), Shown.as("amount", price -> price.amount + " of " + price.plan));
    Feed.of(env, "plans").uid("plans").keyBy(Feed::key).process(kept).uid("prices").print().uid("out");
    env.execute("prices");
  }
}
