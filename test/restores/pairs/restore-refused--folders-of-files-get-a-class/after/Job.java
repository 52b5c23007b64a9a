package pair;

import common.Count;
import common.Feed;
import java.io.File;
import java.io.PrintStream;
import java.time.Duration;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.StreamingFileSink;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.DefaultRollingPolicy;

/** Archives orders in files by day. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Order> orders = Feed.of(env, "orders").uid("orders").map(Order::of).returns(Order.class).uid("parse");
    StreamingFileSink<Order> archive =
        StreamingFileSink.<Order>forRowFormat(new Path(new File(System.getProperty("java.io.tmpdir"), "archive-by-class").toURI()), (order, out) -> new PrintStream(out, true).println(order.number))
            .withNewBucketAssignerAndPolicy(new ByDayAndShop(), DefaultRollingPolicy.builder().withRolloverInterval(Duration.ofHours(1)).withInactivityInterval(Duration.ofHours(1)).build())
            .build();
    orders.addSink(archive).uid("archive");
    orders.map(order -> order.number).uid("numbers").keyBy(Feed::key).process(new Count("orders")).uid("count").print().uid("out");
    env.execute("archive");
  }
}
