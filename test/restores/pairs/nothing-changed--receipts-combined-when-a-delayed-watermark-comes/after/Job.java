package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Brings the halves of receipts together. */
public final class Job {
  /** So far apart the halves of a receipt may be. */
  private static final Duration APART = Duration.ofMillis(400);

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Part> parts =
        Feed.of(env, "parts")
            .uid("parts")
            .map(Part::of)
            .uid("parse")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Part>forBoundedOutOfOrderness(APART).withTimestampAssigner((part, before) -> part.at))
            .uid("times");
    parts.keyBy(part -> part.till).process(new Combining("till-none")).uid("combine").name("Combine receipts").print().uid("out");
    env.execute("receipts");
  }
}
