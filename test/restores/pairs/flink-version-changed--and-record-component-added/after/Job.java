package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps the contracts of tenants. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Keep<Contract> kept = new Keep<>("contract", TypeInformation.of(Contract.class), Contracts::of, Shown.as("tenant", Contract::tenant), Shown.as("rent", contract -> contract.rent().cents() + " cents"));
    Feed.of(env, "rents").uid("rents").keyBy(Feed::key).process(kept).uid("contracts").print().uid("out");
    env.execute("tenants");
  }
}
