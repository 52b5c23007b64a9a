package pair;

import common.Feed;
import common.Line;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "bids")
        .uid("bids")
        .map(Bid::of)
        .uid("parse")
        .keyBy(bid -> bid.auction)
        .maxBy("price")
        .uid("highest")
        .map(bid -> Line.of("highest", bid.auction, "price " + bid.price))
        .uid("lines")
        .print()
        .uid("out");
    env.execute("auctions");
  }
}
