package jobs;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Says itself that one is what it wants. */
public final class SetsParallelism {
  private SetsParallelism() {}

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.setParallelism(1);
    env.fromSequence(1, 10).map(n -> n + 1).keyBy(n -> n % 2).process(new Counter()).name("counter").print();
    env.execute("sets it to one");
  }
}
