package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps how customers paid. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Keep<Payment> kept = new Keep<>("payment", TypeInformation.of(Payment.class), Payments::of, Shown.as("payer", payment -> payment.payer), Shown.as("how", Payments::how));
    Feed.of(env, "payments").uid("payments").keyBy(Feed::key).process(kept).uid("payments-of-customers").print().uid("out");
    env.execute("payments");
  }
}
