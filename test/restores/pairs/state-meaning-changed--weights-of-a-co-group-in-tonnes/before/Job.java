package pair;

import common.Feed;
import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.CoGroupFunction;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.util.Collector;

/** What is left on building sites after a shift. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Load> brought = timed(Feed.of(env, "brought-source").uid("brought-source").map(Load::brought).uid("brought"), "brought-times");
    DataStream<Load> taken = timed(Feed.of(env, "taken-source").uid("taken-source").map(Load::taken).uid("taken"), "taken-times");
    DataStream<String> shifts =
        brought
            .coGroup(taken)
            .where(load -> load.site)
            .equalTo(load -> load.site)
            .window(TumblingEventTimeWindows.of(Duration.ofHours(1)))
            .apply(
                new CoGroupFunction<Load, Load, String>() {
                  @Override
                  public void coGroup(Iterable<Load> in, Iterable<Load> away, Collector<String> out) {
                    String site = "";
                    long left = 0;
                    for (Load load : in) {
                      site = load.site;
                      left += load.weight;
                    }
                    for (Load load : away) {
                      site = load.site;
                      left -= load.weight;
                    }
                    out.collect(Line.of("shift", site, left / 1_000 + " t left"));
                  }
                });
    ((SingleOutputStreamOperator<String>) shifts).uid("shifts").print().uid("out");
    env.execute("building sites");
  }

  private static DataStream<Load> timed(DataStream<Load> loads, String uid) {
    return loads.assignTimestampsAndWatermarks(WatermarkStrategy.<Load>forMonotonousTimestamps().withTimestampAssigner((load, previous) -> load.at)).uid(uid);
  }
}
