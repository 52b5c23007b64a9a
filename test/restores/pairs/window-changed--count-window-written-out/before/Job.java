package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Packs the parcels of each line, forty to a pallet. */
public final class Job {
  private static final int PALLET = 40;

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "parcels")
        .uid("parcels")
        .keyBy(Feed::key)
        .countWindow(PALLET)
        .aggregate(new Pack())
        .uid("pallets")
        .print()
        .uid("out");
    env.execute("pallets");
  }
}
