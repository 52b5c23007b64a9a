package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Brings revisions in their order. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Revision> revisions =
        Feed.of(env, "revisions")
            .uid("revisions")
            .map(Revision::of)
            .uid("parse")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Revision>forMonotonousTimestamps().withTimestampAssigner((revision, before) -> revision.at))
            .uid("times");
    SingleOutputStreamOperator<String> ordered = revisions.keyBy(revision -> revision.page).process(new Ordering(500)).uid("ordering").name("Ordering");
    ordered.print().uid("out");
    ordered.getSideOutput(Ordering.LATE).map(revision -> "late: " + revision.page).uid("late-lines").print().uid("late-out");
    env.execute("revisions");
  }
}
