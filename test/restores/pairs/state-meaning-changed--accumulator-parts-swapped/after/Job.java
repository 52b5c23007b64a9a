package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.GlobalWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** Averages what each sensor measures. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "readings").uid("readings").map(Reading::of).uid("parse").keyBy(reading -> reading.sensor).window(GlobalWindows.create()).trigger(CountTrigger.of(1)).aggregate(new Average()).uid("averages").print().uid("out");
    env.execute("sensors");
  }
}
