package pair;

import common.Feed;
import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts how often pages are seen. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Visit> visits =
        Feed.of(env, "visits")
            .uid("visits")
            .map(Visit::of)
            .uid("parse")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Visit>forMonotonousTimestamps().withTimestampAssigner((visit, before) -> visit.at))
            .uid("times");

    SingleOutputStreamOperator<Counted> daily = visits.keyBy(visit -> visit.page).process(new DailyCounter<>(visit -> visit.at)).returns(Counted.class).uid("count-daily");
    SingleOutputStreamOperator<Counted> hourly =
        visits.keyBy(visit -> visit.page).process(new HourlyCounter<>(Duration.ofMinutes(15), visit -> visit.at)).returns(Counted.class).uid("count-hourly");

    print(daily, "daily");
    print(hourly, "hourly");
    env.execute("visits");
  }

  private static void print(DataStream<Counted> counted, String label) {
    counted.map(one -> Line.of(label, one.key + " in " + one.bucket, one.count)).uid(label + "-lines").print().uid(label + "-out");
  }
}
