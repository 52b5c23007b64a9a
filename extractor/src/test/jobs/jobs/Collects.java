package jobs;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.CloseableIterator;

/** Reads its results back. */
public final class Collects {
  private Collects() {}

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    try (CloseableIterator<Long> results = env.fromSequence(1, 3).keyBy(n -> n % 2).process(new Counter()).uid("counter").executeAndCollect("collects")) {
      results.forEachRemaining(System.out::println);
    }
    throw new IllegalStateException("never reached");
  }
}
