package pair;

import common.Count;
import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Writes numbers in parts. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> numbers = Feed.of(env, "numbers").uid("numbers");
    numbers.rebalance().map(new Written()).uid("written").name("Written").print().uid("written-out");
    numbers.keyBy(Feed::key).process(new Count("counted")).uid("counted").print().uid("counted-out");
    env.execute("parts");
  }
}
