package jobs;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Makes an environment of its own. */
public final class LocalEnvironment {
  private LocalEnvironment() {}

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment();
    env.fromSequence(1, 10).keyBy(n -> n % 2).process(new Counter()).uid("counter").print();
    env.execute("local");
  }
}
