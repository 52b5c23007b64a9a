package pair;

import common.Count;
import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts visits of visitors. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> numbers = Feed.of(env, "numbers").uid("numbers");
    numbers.map(Visit::of).uid("parse").keyBy(visit -> visit.visitor).flatMap(new Visits()).uid("visits").print().uid("visits-out");
    numbers.keyBy(Feed::key).process(new Count("seen")).uid("seen").print().uid("seen-out");
    env.execute("visitors");
  }
}
