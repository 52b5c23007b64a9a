package pair;

import common.Count;
import common.Feed;
import java.io.File;
import java.time.Duration;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.StreamingFileSink;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.DefaultRollingPolicy;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> orders = Feed.of(env, "orders").uid("orders");
    StreamingFileSink<String> archive =
        StreamingFileSink.forRowFormat(new Path(new File(System.getProperty("java.io.tmpdir"), "bought-archive").toURI()), new SimpleStringEncoder<String>("UTF-8"))
            .withRollingPolicy(DefaultRollingPolicy.builder().withRolloverInterval(Duration.ofMinutes(15)).build())
            .build();
    orders.map(order -> "order " + order).uid("lines").addSink(archive).uid("archive");
    orders.keyBy(Feed::key).process(new Count("orders")).uid("count").print().uid("out");
    env.execute("archive");
  }
}
