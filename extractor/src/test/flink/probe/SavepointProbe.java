package probe;

import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.state.DryInitialiser;
import io.github.flinkupgradecheck.extractor.state.DryOperator;
import io.github.flinkupgradecheck.extractor.state.KeyedHead;
import io.github.flinkupgradecheck.extractor.state.OperatorHead;
import io.github.flinkupgradecheck.extractor.state.RegisteredState;
import io.github.flinkupgradecheck.extractor.state.StateMeta;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.checkpoint.Checkpoints;
import org.apache.flink.runtime.checkpoint.OperatorState;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.checkpoint.metadata.CheckpointMetadata;
import org.apache.flink.runtime.state.KeyGroupsStateHandle;
import org.apache.flink.runtime.state.KeyedStateHandle;
import org.apache.flink.runtime.state.OperatorStateHandle;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Runs {@code jobs.EveryState} on a MiniCluster, takes a canonical savepoint and writes, per operator, what the savepoint holds and what dry
 * initialisation says it would: name, type, options and the bytes of every serializer.
 */
public final class SavepointProbe {
  private SavepointProbe() {}

  public static void main(String[] arguments) throws Exception {
    File temporary = new File(arguments[1]);
    JsonObject result = new JsonObject();
    result.add("dry", dry(temporary));
    result.add("real", real(savepoint(temporary)));
    Files.write(Paths.get(arguments[0]), result.toString().getBytes("UTF-8"));
    Runtime.getRuntime().halt(0);
  }

  private static JsonObject dry(File temporary) throws Exception {
    CapturedPipeline pipeline = Capture.of(SavepointProbe.class.getClassLoader(), "jobs.EveryState");
    DryInitialiser initialiser = new DryInitialiser(10_000, temporary);
    JsonObject operators = new JsonObject();
    for (CapturedOperator operator : pipeline.operators) {
      DryOperator dry = initialiser.initialise(pipeline, operator);
      JsonObject states = new JsonObject();
      for (RegisteredState state : dry.states) {
        describe(state.meta, states);
      }
      if (dry.key() != null && !dry.states.isEmpty()) {
        states.add("key", Base64.getEncoder().encodeToString(dry.result().key.snapshot));
      }
      operators.add(Capture.hex(operator.id), states);
    }
    return operators;
  }

  private static String savepoint(File temporary) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(1, new Configuration());
    jobs.EveryState.build(env);
    JobClient job = env.executeAsync("every state");
    while (job.getJobStatus().get() != JobStatus.RUNNING) {
      Thread.sleep(50);
    }
    for (int attempt = 1; ; attempt++) {
      // Until all tasks run it is declined; what is registered with the first elements needs some.
      Thread.sleep(1500);
      try {
        return job.triggerSavepoint(temporary.toURI().toString(), SavepointFormatType.CANONICAL).get();
      } catch (Exception notYet) {
        if (attempt == 10) {
          throw notYet;
        }
      }
    }
  }

  private static JsonObject real(String savepoint) throws Exception {
    Path metadata = Paths.get(java.net.URI.create(savepoint.replaceFirst("^file:/+", "file:///"))).resolve("_metadata");
    JsonObject operators = new JsonObject();
    try (DataInputStream in = new DataInputStream(Files.newInputStream(metadata))) {
      ClassLoader loader = SavepointProbe.class.getClassLoader();
      CheckpointMetadata read = Checkpoints.loadCheckpointMetadata(in, loader, savepoint);
      for (OperatorState operator : read.getOperatorStates()) {
        if (operator.isFullyFinished()) {
          continue; // its state is gone for good
        }
        JsonObject states = new JsonObject();
        for (OperatorSubtaskState subtask : operator.getStates()) {
          for (KeyedStateHandle handle : subtask.getManagedKeyedState()) {
            KeyedHead head = KeyedHead.read(bytes(((KeyGroupsStateHandle) handle).openInputStream()), loader);
            head.states.forEach(state -> describe(state, states));
            states.add("key", Base64.getEncoder().encodeToString(head.key));
          }
          for (OperatorStateHandle handle : subtask.getManagedOperatorState()) {
            OperatorHead head = OperatorHead.read(bytes(handle.openInputStream()), loader);
            head.lists.forEach(state -> describe(state, states));
            head.broadcasts.forEach(state -> describe(state, states));
          }
        }
        operators.add(operator.getOperatorID().toHexString(), states);
      }
    }
    return operators;
  }

  private static void describe(StateMeta state, JsonObject states) {
    JsonObject json = new JsonObject().add("type", state.type.name());
    new TreeMap<>(state.options).forEach(json::add);
    for (Map.Entry<String, byte[]> serializer : new TreeMap<>(state.serializers).entrySet()) {
      json.add(serializer.getKey(), Base64.getEncoder().encodeToString(serializer.getValue()));
    }
    states.add(state.name, json);
  }

  private static byte[] bytes(InputStream in) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int each = in.read(); each >= 0; each = in.read()) {
      bytes.write(each);
    }
    return bytes.toByteArray();
  }
}
