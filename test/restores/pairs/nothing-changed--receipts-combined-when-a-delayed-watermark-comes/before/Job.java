package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Brings the halves of receipts together. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Part> parts =
        Feed.of(env, "parts")
            .uid("parts")
            .map(Part::of)
            .uid("parse")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Part>forMonotonousTimestamps().withTimestampAssigner((part, before) -> part.at))
            .uid("times");
    parts.keyBy(part -> part.till).process(new Combining(Duration.ofMillis(400), "till-none")).uid("combine").name("Combine receipts").print().uid("out");
    env.execute("receipts");
  }
}
