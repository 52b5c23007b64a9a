package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** When machines rest. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "moves")
        .uid("moves-source")
        .filter(number -> number / 60 % 2 == 0)
        .uid("shifts")
        .map(number -> "machine-" + number % 4)
        .returns(String.class)
        .uid("moves")
        .keyBy(machine -> machine)
        .process(new Machines())
        .uid("machines")
        .print()
        .uid("out");
    env.execute("machines");
  }
}
