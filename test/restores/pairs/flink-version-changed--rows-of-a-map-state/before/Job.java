package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Auctions. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "bids").uid("bids").keyBy(Feed::key).process(new Auction()).uid("auction").name("Auction").print().uid("out");
    env.execute("auctions");
  }
}
