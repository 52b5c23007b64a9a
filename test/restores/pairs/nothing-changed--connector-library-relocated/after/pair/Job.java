package pair;

import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingProcessingTimeWindows;
import shop.shaded.acme.connect.Counting;
import shop.shaded.acme.connect.EveryTrigger;
import shop.shaded.acme.connect.Numbering;
import shop.shaded.acme.connect.NumbersSource;

/** Visitors of a shop. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.fromSource(new NumbersSource(), WatermarkStrategy.noWatermarks(), "visitors", Types.LONG).uid("visitors")
        .keyBy(visitor -> "door-" + visitor % 3)
        .window(TumblingProcessingTimeWindows.of(Duration.ofDays(90)))
        .trigger(new EveryTrigger(1))
        .aggregate(new Counting<>(), new TellDoor())
        .uid("doors")
        .flatMap(new Numbering("lines"))
        .uid("numbering")
        .print()
        .uid("out");
    env.execute("visitors");
  }
}
