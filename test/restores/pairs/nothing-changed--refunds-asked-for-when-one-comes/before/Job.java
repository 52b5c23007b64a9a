package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps the books of merchants. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "postings").uid("postings-source").map(Posting::of).uid("postings").keyBy(posting -> posting.merchant).process(new Ledger()).uid("ledger").print().uid("out");
    env.execute("ledger");
  }
}
