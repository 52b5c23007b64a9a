package jobs;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Refused by the graph API itself. */
public final class WrongNumber {
  private WrongNumber() {}

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.fromSequence(1, 10).keyBy(n -> n % 2).process(new Counter()).setMaxParallelism(-7).print();
    env.execute("wrong number");
  }
}
