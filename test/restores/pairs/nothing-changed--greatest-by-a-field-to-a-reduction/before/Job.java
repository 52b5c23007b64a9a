package pair;

import common.Feed;
import common.Line;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The greatest bid of an auction. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "bids")
        .uid("bids-source")
        .map(Bid::of)
        .uid("bids")
        .keyBy(bid -> bid.auction)
        .maxBy("cents")
        .uid("greatest")
        .map(bid -> Line.of("greatest", bid.auction, bid.bidder + " with " + bid.cents))
        .uid("lines")
        .print()
        .uid("out");
    env.execute("auctions");
  }
}
