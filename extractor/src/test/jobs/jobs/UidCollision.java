package jobs;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** One uid for two operators. */
public final class UidCollision {
  private UidCollision() {}

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.fromSequence(1, 10).uid("numbers").keyBy(n -> n % 2).process(new Counter()).uid("twice").name("first")
        .keyBy(n -> n % 3).process(new Counter()).uid("twice").name("second").print().uid("out");
    env.execute("collision");
  }
}
