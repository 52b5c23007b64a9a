package io.github.flinkupgradecheck.states;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.flink.runtime.checkpoint.OperatorState;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.checkpoint.metadata.CheckpointMetadata;

/**
 * Records which states a test run of an operator has registered: names, kinds and serializers, never a value. What an operator asks for
 * only once the right record comes is seen by nobody else; {@code flink-upgrade-check extract --declared <file>} takes it into the manifest.
 *
 * <pre>{@code
 * harness.processElement(...);           // whatever makes the operator ask for all of its states
 * StateRecording.into(Paths.get("target/states.jsonl")).harness("count-orders", harness);
 * }</pre>
 *
 * The file has one line an operator and is added to, so that many tests can write into one.
 */
public final class StateRecording {
  private static final int FORMAT = 1;

  private final Path file;

  private StateRecording(Path file) {
    this.file = file;
  }

  /** @param file made with its directory if it is not there; lies best where the build cleans up */
  public static StateRecording into(Path file) {
    return new StateRecording(file);
  }

  /**
   * Takes a snapshot of a test harness of Flink's ({@code KeyedOneInputStreamOperatorTestHarness} and its kin) and records what is in it. It is
   * bound to the classes of the function as they were compiled: for other ones it does not count.
   *
   * @param uid of the operator in the job
   * @param harness open, after the records
   * @throws IllegalArgumentException if it is no such harness
   */
  public StateRecording harness(String uid, AutoCloseable harness) throws Exception {
    Object operator = call(harness, "getOperator");
    Object snapshot = call(harness, "snapshot", Long.MAX_VALUE - 1, 0L);
    Map<String, String> classes = new LinkedHashMap<>();
    Digests.add(operator.getClass(), classes);
    try {
      Object function = call(operator, "getUserFunction");
      if (function != null) {
        Digests.add(function.getClass(), classes);
      }
    } catch (IllegalArgumentException withoutFunction) {
      // An operator of the team's own.
    }
    write("uid", uid, (OperatorSubtaskState) snapshot, classes);
    return this;
  }

  /** Records what one subtask has saved. */
  public StateRecording snapshot(String uid, OperatorSubtaskState snapshot) throws IOException {
    write("uid", uid, snapshot, Collections.emptyMap());
    return this;
  }

  /**
   * Records every operator of a savepoint that a test took, on a {@code MiniCluster} say.
   *
   * @param savepoint as the cluster gave it back: a directory, or its {@code _metadata}
   */
  public StateRecording savepoint(String savepoint) throws IOException {
    CheckpointMetadata metadata = Savepoints.read(savepoint);
    for (OperatorState operator : metadata.getOperatorStates()) {
      for (OperatorSubtaskState subtask : operator.getStates()) {
        write("id", operator.getOperatorID().toString(), subtask, Collections.emptyMap());
      }
    }
    return this;
  }

  private void write(String by, String operator, OperatorSubtaskState snapshot, Map<String, String> classes)
      throws IOException {
    StringBuilder line = new StringBuilder("{\"format\":").append(FORMAT);
    line.append(",\"").append(by).append("\":").append(Json.text(operator));
    line.append(",\"classes\":").append(Json.texts(classes));
    line.append(",\"keyed\":").append(Json.bytes(Heads.keyed(snapshot)));
    line.append(",\"operator\":").append(Json.bytes(Heads.operator(snapshot))).append("}\n");
    if (file.toAbsolutePath().getParent() != null) {
      Files.createDirectories(file.toAbsolutePath().getParent());
    }
    // In one piece, because tests run side by side.
    Files.write(
        file,
        line.toString().getBytes(StandardCharsets.UTF_8),
        StandardOpenOption.CREATE,
        StandardOpenOption.WRITE,
        StandardOpenOption.APPEND);
  }

  private static Object call(Object on, String name, Long... arguments) throws Exception {
    Class<?>[] types = new Class<?>[arguments.length];
    Arrays.fill(types, long.class);
    try {
      return on.getClass().getMethod(name, types).invoke(on, (Object[]) arguments);
    } catch (NoSuchMethodException other) {
      throw new IllegalArgumentException(on.getClass().getName() + " has no " + name + "()", other);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause() instanceof Exception ? (Exception) thrown.getCause() : thrown;
    }
  }
}
