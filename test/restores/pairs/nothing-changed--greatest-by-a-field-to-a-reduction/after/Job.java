package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The greatest bid of an auction. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "bids").uid("bids-source").map(Bid::of).uid("bids").keyBy(bid -> bid.auction).reduce(new Greater()).uid("greatest").map(new Show()).uid("lines").print().uid("out");
    env.execute("auctions");
  }
}
