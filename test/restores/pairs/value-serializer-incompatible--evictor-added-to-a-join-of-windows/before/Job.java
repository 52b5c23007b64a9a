package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;

/** Which banners are clicked. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Shown> views = timed(Feed.of(env, "views-source").uid("views-source").map(Shown::view).uid("views"), "view-times");
    DataStream<Shown> clicks = timed(Feed.of(env, "clicks-source").uid("clicks-source").map(Shown::click).uid("clicks"), "click-times");
    DataStream<String> clicked =
        clicks
            .join(views)
            .where(click -> click.banner)
            .equalTo(view -> view.banner)
            .window(TumblingEventTimeWindows.of(Duration.ofMinutes(1)))
            .apply(new Clicked());
    ((SingleOutputStreamOperator<String>) clicked).uid("clicked").print().uid("out");
    env.execute("banners");
  }

  private static DataStream<Shown> timed(DataStream<Shown> shown, String uid) {
    return shown.assignTimestampsAndWatermarks(WatermarkStrategy.<Shown>forMonotonousTimestamps().withTimestampAssigner((one, previous) -> one.at)).uid(uid);
  }
}
