package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Redeems coupons. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "redemptions")
        .uid("redemptions")
        .map(Redemption::of)
        .uid("parse")
        .keyBy(redemption -> redemption.customer)
        .process(new RedeemOnce())
        .uid("redeem-once")
        .name("Redeem once")
        .print()
        .uid("out");
    env.execute("coupons");
  }
}
