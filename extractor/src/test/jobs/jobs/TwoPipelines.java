package jobs;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Two pipelines, the first inside a catch of everything. */
public final class TwoPipelines {
  private TwoPipelines() {}

  public static void main(String[] arguments) throws Exception {
    try {
      Plain.main(arguments);
    } catch (Throwable anything) {
      System.out.println("caught " + anything);
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.fromSequence(1, 3).print().name("second");
    System.out.println(env.executeAsync("second").getJobStatus().get());
  }
}
