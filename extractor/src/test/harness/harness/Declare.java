package harness;

import io.github.flinkupgradecheck.states.StateRecording;
import java.nio.file.Path;
import java.nio.file.Paths;
import jobs.Declares;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.environment.LocalStreamEnvironment;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;

/** What a team's tests would do: with Flink's harness, or with a cluster in the JVM and a savepoint of it. */
public final class Declare {
  private Declare() {}

  public static void main(String[] arguments) throws Exception {
    Path output = Paths.get(arguments[1]);
    if (arguments[0].equals("harness")) {
      harness(output);
    } else {
      cluster(output, arguments[2]);
    }
    Runtime.getRuntime().halt(0);
  }

  private static void harness(Path output) throws Exception {
    try (KeyedOneInputStreamOperatorTestHarness<Long, Long, Long> harness =
        new KeyedOneInputStreamOperatorTestHarness<>(
            new KeyedProcessOperator<>(new Declares.ByRecord()), n -> n % 2, Types.LONG)) {
      harness.open();
      harness.processElement(1L, 1);
      harness.processElement(Declares.RARE, 2);
      StateRecording.into(output).harness("by-record", harness);
    }
  }

  private static void cluster(Path output, String savepoints) throws Exception {
    LocalStreamEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(1);
    Declares.build(env);
    JobClient job = env.executeAsync();
    while (!Declares.came) {
      Thread.sleep(100);
    }
    String savepoint = job.triggerSavepoint(savepoints, SavepointFormatType.CANONICAL).get();
    StateRecording.into(output).savepoint(savepoint);
    job.cancel().get();
  }
}
