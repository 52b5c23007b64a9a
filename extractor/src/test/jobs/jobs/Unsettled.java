package jobs;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

/** At a default of one everything chains that can; at another it does not. */
public final class Unsettled {
  private Unsettled() {}

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.fromSequence(1, 10).setParallelism(1).map(n -> n + 1).name("map")
        .keyBy(n -> n % 2).process(new Counter()).name("counter")
        .sinkTo(new DiscardingSink<>()).name("sink").setParallelism(1);
    env.execute("unsettled");
  }
}
