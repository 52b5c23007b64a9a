package pair;

import common.Count;
import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<String> lines = Feed.of(env, "orders").uid("orders").keyBy(Feed::key).process(new Count("count")).uid("count");
    lines.print().uid("out");
    lines.map(line -> "seen " + line).uid("seen").sinkTo(new DiscardingSink<>()).uid("archive");
    env.execute("orders");
  }
}
