package pair;

import common.Count;
import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.DataStreamUtils;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Drops what was seen, looks up the rest and counts it, with one shuffle for both keyed steps. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> fresh = Feed.of(env, "orders").uid("orders").keyBy(Feed::key).process(new DropSeen()).uid("drop-seen").setParallelism(1);
    DataStream<Long> found = fresh.map(new LookUp()).uid("look-up");
    DataStreamUtils.reinterpretAsKeyedStream(found, Feed::key).process(new Count("count")).uid("count").print().uid("out");
    env.execute("orders");
  }
}
