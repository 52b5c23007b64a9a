package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Follows the bids for lots at an auction. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Bid> bids = Feed.of(env, "bids").uid("bids").map(Bid::of).uid("parse");
    DataStream<Bid> once = bids.keyBy(bid -> bid.bidder).process(new DropRepeated()).uid("drop-repeated").name("Drop repeated");
    once.keyBy(bid -> bid.lot).process(new Trend()).uid("trend").name("Trend").print().uid("out");
    env.execute("auction");
  }
}
