package jobs;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Forgets to execute. */
public final class NoPipeline {
  private NoPipeline() {}

  public static void main(String[] arguments) {
    StreamExecutionEnvironment.getExecutionEnvironment().fromSequence(1, 10).print();
  }
}
