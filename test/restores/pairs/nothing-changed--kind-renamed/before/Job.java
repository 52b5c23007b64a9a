package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").keyBy(Feed::key).process(new Keep<>(
        "payment",
        new PaymentType(),
        Payment::of,
        Shown.as("method", stored -> stored.method()),
        Shown.as("amount", stored -> "amount " + stored.amount()))).uid("payments").print().uid("out");
    env.execute("orders");
  }
}
