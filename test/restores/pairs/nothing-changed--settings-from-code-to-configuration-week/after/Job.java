package pair;

import common.Total;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingProcessingTimeWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** Energy that flats use. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Settings settings = Settings.of(env.getConfiguration());
    SingleOutputStreamOperator<Usage> usages = Meters.of(env).slotSharingGroup("reading");
    usages.keyBy(Usage::flat).process(new Flats(settings.retention())).uid("flats").name("Flats").slotSharingGroup("counting").setDescription("What flats use").print().uid("flats-out");
    usages.keyBy(Usage::house).window(TumblingProcessingTimeWindows.of(settings.window())).trigger(CountTrigger.of(1)).aggregate(new SumOfWatts(), new TellHouse()).uid("houses").name("Houses").slotSharingGroup("counting").print().uid("houses-out");
    usages.map(usage -> usage.watts).uid("watts").disableChaining().map(new Total("total")).uid("total").setParallelism(1).name("All").print().uid("total-out").setParallelism(1);
    env.execute(settings.name());
  }
}
