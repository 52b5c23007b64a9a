package pair;

import common.Count;
import common.Feed;
import java.io.File;
import java.io.PrintStream;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;

/** Archives orders in files by day. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Order> orders = Feed.of(env, "orders").uid("orders").map(Order::of).returns(Order.class).uid("parse");
    FileSink<Order> archive =
        FileSink.<Order>forRowFormat(new Path(new File(System.getProperty("java.io.tmpdir"), "archive-of-two-and-more").toURI()), (order, out) -> new PrintStream(out, true).println(order.number))
            .withBucketAssigner(new ByDay())
            .withRollingPolicy(OnCheckpointRollingPolicy.build())
            .build();
    orders.sinkTo(archive).uid("archive");
    orders.map(order -> order.number).uid("numbers").keyBy(Feed::key).process(new Count("orders")).uid("count").print().uid("out");
    env.execute("archive");
  }
}
