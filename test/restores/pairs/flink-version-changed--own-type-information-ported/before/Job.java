package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps what customers owe. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Keep<Money> owed = new Keep<>("owed", new MoneyType(2), key -> Money.of(key.length() * 100L + 7, "EUR"), Shown.as("owed", Money::toString), Shown.as("currency", Money::currency));
    Feed.of(env, "bills").uid("bills").keyBy(Feed::key).process(owed).uid("owed").print().uid("out");
    env.execute("bills");
  }
}
