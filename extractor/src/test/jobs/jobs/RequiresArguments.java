package jobs;

import org.apache.flink.util.ParameterTool;

/** Stops at the first argument that is not given, and has the others written out. */
public final class RequiresArguments {
  private RequiresArguments() {}

  public static void main(String[] arguments) {
    ParameterTool given = ParameterTool.fromArgs(arguments);
    String brokers = given.getRequired("brokers");
    long interval = given.getLong("interval");
    throw new IllegalStateException(brokers + interval + given.get("group", "all") + given.getRequired("stage"));
  }
}
