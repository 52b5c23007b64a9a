package jobs;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** More subtasks than key groups: refused by the translation or later. */
public final class ParallelismAboveMax {
  private ParallelismAboveMax() {}

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.fromSequence(1, 10).keyBy(n -> n % 2).process(new Counter()).uid("counter").name("Counter")
        .setParallelism(8).setMaxParallelism(4).print();
    env.execute("too parallel");
  }
}
