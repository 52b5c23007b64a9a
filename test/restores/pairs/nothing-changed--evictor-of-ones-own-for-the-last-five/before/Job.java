package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.GlobalWindows;
import org.apache.flink.streaming.api.windowing.evictors.CountEvictor;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** How warm it is in greenhouses. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "sensors")
        .uid("sensors")
        .map(Reading::of)
        .uid("readings")
        .keyBy(reading -> reading.house)
        .window(GlobalWindows.create())
        .trigger(CountTrigger.of(1))
        .evictor(CountEvictor.of(5))
        .process(new LastReadings())
        .uid("last-readings")
        .print()
        .uid("out");
    env.execute("greenhouses");
  }
}
