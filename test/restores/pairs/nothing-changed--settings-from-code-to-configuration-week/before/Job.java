package pair;

import common.Feed;
import common.Total;
import java.time.Duration;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingProcessingTimeWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** Energy that flats use. */
public final class Job {
  private static final Duration QUARTER = Duration.ofDays(90);

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.setMaxParallelism(240);
    env.setBufferTimeout(100);
    env.enableCheckpointing(60_000);
    SingleOutputStreamOperator<Usage> usages = Feed.of(env, "meters").uid("meters").map((MapFunction<Long, Usage>) Usage::of).returns(Usage.class).uid("parse").name("Parse");
    usages.keyBy(usage -> usage.flat).process(new Flats(Duration.ofDays(400))).uid("flats").name("Flats").print().uid("flats-out");
    usages.keyBy(usage -> usage.house).window(TumblingProcessingTimeWindows.of(QUARTER)).trigger(CountTrigger.of(1)).aggregate(new SumOfWatts(), new TellHouse()).uid("houses").name("Houses").print().uid("houses-out");
    usages.map(usage -> usage.watts).uid("watts").map(new Total("total")).uid("total").setParallelism(1).name("All").print().uid("total-out").setParallelism(1);
    env.execute("energy");
  }
}
