package pair;

import common.Count;
import common.Feed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.file.src.reader.TextLineInputFormat;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Path inbox = Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"), "order-inbox"));
    FileSource<String> files =
        FileSource.forRecordStreamFormat(new TextLineInputFormat(), new org.apache.flink.core.fs.Path(inbox.toUri()))
            .monitorContinuously(Duration.ofSeconds(30))
            .setSplitAssigner(org.apache.flink.connector.file.src.assigners.SimpleSplitAssigner::new)
            .build();
    DataStream<Long> corrections = env.fromSource(files, WatermarkStrategy.noWatermarks(), "corrections").uid("corrections").map(Long::valueOf).uid("numbers");
    Feed.of(env, "orders").uid("orders").union(corrections).keyBy(Feed::key).process(new Count("count")).uid("count").print().uid("out");
    env.execute("orders");
  }
}
