package io.github.flinkupgradecheck.extractor.state;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RunnableFuture;
import org.apache.flink.core.fs.CloseableRegistry;
import org.apache.flink.runtime.checkpoint.CheckpointOptions;
import org.apache.flink.runtime.state.CheckpointStreamFactory;
import org.apache.flink.runtime.state.KeyGroupsStateHandle;
import org.apache.flink.runtime.state.OperatorStateHandle;
import org.apache.flink.runtime.state.SnapshotResult;
import org.apache.flink.runtime.state.memory.MemCheckpointStreamFactory;
import org.apache.flink.streaming.api.operators.StreamOperatorStateContext;
import org.apache.flink.streaming.api.operators.StreamOperatorStateHandler;

/** Snapshots of an operator's two state backends, as bytes; null where nothing is registered. */
final class BackendSnapshot {
  private static final int MOST_BYTES = 64 << 20;

  private BackendSnapshot() {}

  static byte[] keyed(StreamOperatorStateContext context) throws Exception {
    KeyGroupsStateHandle handle = keyedHandle(context);
    return handle == null ? null : read(handle.openInputStream());
  }

  /** In the canonical format of savepoints, which all backends share, where this Flink has it; else in the backend's own. */
  static KeyGroupsStateHandle keyedHandle(StreamOperatorStateContext context) throws Exception {
    Object backend = keyedBackend(context);
    if (backend == null) {
      return null;
    }
    Object runner;
    try {
      runner =
          Drift.callStatic(
              StreamOperatorStateHandler.class, "prepareCanonicalSavepoint", backend, new CloseableRegistry());
    } catch (Drift.Missing before115) {
      runner = backend;
    }
    return (KeyGroupsStateHandle) run(runner);
  }

  static byte[] operator(StreamOperatorStateContext context) throws Exception {
    OperatorStateHandle handle = operatorHandle(context);
    return handle == null ? null : read(handle.openInputStream());
  }

  static OperatorStateHandle operatorHandle(StreamOperatorStateContext context) throws Exception {
    return context.operatorStateBackend() == null ? null : (OperatorStateHandle) run(context.operatorStateBackend());
  }

  /** Lets go of what lies outside the heap. */
  static void dispose(StreamOperatorStateContext context) throws Exception {
    Object keyed = keyedBackend(context);
    if (keyed != null) {
      Drift.call(keyed, "dispose");
    }
  }

  /** The keyed backend itself; for asynchronous state (Flink 2) the one behind its adaptor. Null for an operator without a key. */
  static Object keyedBackend(StreamOperatorStateContext context) throws Exception {
    if (context.keyedStateBackend() != null) {
      return context.keyedStateBackend();
    }
    try {
      Object adaptor = Drift.call(context, "asyncKeyedStateBackend");
      return adaptor == null ? null : Drift.field(adaptor, "keyedStateBackend");
    } catch (Drift.Missing before120) {
      return null;
    }
  }

  private static Object run(Object snapshotable) throws Exception {
    CheckpointStreamFactory memory = new MemCheckpointStreamFactory(MOST_BYTES);
    CheckpointOptions options = CheckpointOptions.forCheckpointWithDefaultLocation();
    RunnableFuture<?> snapshot = (RunnableFuture<?>) Drift.call(snapshotable, "snapshot", 1L, 1L, memory, options);
    snapshot.run();
    try {
      return ((SnapshotResult<?>) snapshot.get()).getJobManagerOwnedSnapshot();
    } catch (ExecutionException wrapped) {
      if (wrapped.getCause() instanceof Exception) {
        throw (Exception) wrapped.getCause();
      }
      throw wrapped;
    }
  }

  static byte[] read(InputStream in) throws IOException {
    try (InputStream closed = in) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      for (int n = closed.read(buffer); n >= 0; n = closed.read(buffer)) {
        bytes.write(buffer, 0, n);
      }
      return bytes.toByteArray();
    }
  }
}
