package pair;

import common.Feed;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Auctions of lots. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "bids-source")
        .uid("bids-source")
        .map(Bid::of)
        .returns(Bid.class)
        .uid("bids")
        .assignTimestampsAndWatermarks(WatermarkStrategy.<Bid>forMonotonousTimestamps().withTimestampAssigner((bid, previous) -> bid.at))
        .uid("times")
        .keyBy(bid -> bid.lot)
        .process(new Auctions())
        .uid("auctions")
        .name("Auctions")
        .print()
        .uid("out");
    env.execute("auctions");
  }
}
