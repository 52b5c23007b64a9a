package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.GlobalWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;
import org.apache.flink.streaming.api.windowing.triggers.PurgingTrigger;

/** Packs the parcels of each line, forty to a pallet. */
public final class Job {
  private static final int PALLET = 40;

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "parcels")
        .uid("parcels")
        .keyBy(Feed::key)
        .window(GlobalWindows.create())
        .trigger(PurgingTrigger.of(CountTrigger.of(PALLET)))
        .aggregate(new Pack())
        .uid("pallets")
        .print()
        .uid("out");
    env.execute("pallets");
  }
}
