package pair;

import common.Feed;
import java.util.concurrent.TimeUnit;
import org.apache.flink.streaming.api.datastream.AsyncDataStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Follows what is bid for lots in many currencies. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Bid> bids = Feed.of(env, "bids").uid("bids").map(Bid::of).uid("parse");
    DataStream<Bid> converted = AsyncDataStream.orderedWait(bids, new Convert(), 10, TimeUnit.SECONDS).uid("convert").name("Convert");
    converted.keyBy(bid -> bid.lot).process(new Trend()).uid("trend").name("Trend").print().uid("out");
    env.execute("auction");
  }
}
