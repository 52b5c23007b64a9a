package jobs;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Leaves traces in the JVM. */
public final class Remembers {
  private static int runs;

  private Remembers() {}

  public static void main(String[] arguments) throws Exception {
    runs++;
    String seen = System.getProperty("jobs.seen");
    System.setProperty("jobs.seen", "yes");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.setMaxParallelism(64);
    env.fromSequence(1, 10).keyBy(n -> n % 2).process(new Counter()).uid("counter").print().uid("out");
    env.execute(runs + " " + seen);
  }
}
