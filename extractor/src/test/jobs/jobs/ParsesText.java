package jobs;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** An exception that the JDK throws for user code: the user's, not Flink's. */
public final class ParsesText {
  private ParsesText() {}

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.setParallelism(Integer.parseInt(System.getenv().getOrDefault("JOBS_PARALLELISM", "many")));
    Plain.main(arguments);
  }
}
