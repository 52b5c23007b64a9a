package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Who redeems coupons. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "tills").uid("tills").map(Redemption::of).uid("redemptions").keyBy(redemption -> redemption.customer).flatMap(new Coupons()).uid("coupons").print().uid("out");
    env.execute("coupons");
  }
}
