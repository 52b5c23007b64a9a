package jobs;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

/** A counter behind a filter; the filter and the sink have no uid. */
public final class Plain {
  private Plain() {}

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.fromSequence(1, 10)
        .uid("numbers")
        .filter(number -> number > 2)
        .keyBy(number -> number % 2)
        .process(new Counter())
        .uid("counter")
        .name("Counter")
        .sinkTo(new DiscardingSink<>())
        .name("out");
    env.execute("plain");
  }
}
