package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.GlobalWindows;

/** Parcels go onto pallets. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "scales")
        .uid("scales")
        .map(Parcel::of)
        .uid("parcels")
        .keyBy(parcel -> parcel.depot)
        .window(GlobalWindows.create())
        .trigger(new FullPallet())
        .aggregate(new Loading(), new Labels())
        .uid("pallets")
        .print()
        .uid("out");
    env.execute("depots");
  }
}
