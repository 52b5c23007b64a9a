package io.github.flinkupgradecheck.extractor.state;

import org.apache.flink.runtime.checkpoint.CheckpointOptions;
import org.apache.flink.runtime.state.CheckpointStorageLocationReference;
import org.apache.flink.runtime.state.memory.MemCheckpointStreamFactory;
import org.apache.flink.streaming.api.operators.StreamOperator;

/** A savepoint in the canonical format, which is what is taken where nothing else is said, of an operator that runs. */
final class CanonicalSavepoint {
  private static final int MOST_BYTES = 1 << 20;

  private CanonicalSavepoint() {}

  /** That Flink has no such savepoint of it; null where it has, and where nothing can be told. */
  static Throwable refusal(StreamOperator<?> operator) {
    try {
      Object type =
          Drift.callStatic(
              Drift.type("org.apache.flink.runtime.checkpoint.SavepointType"),
              "savepoint",
              Drift.constant(Drift.type("org.apache.flink.core.execution.SavepointFormatType"), "CANONICAL"));
      CheckpointOptions options =
          (CheckpointOptions) Drift.create(CheckpointOptions.class, type, CheckpointStorageLocationReference.getDefault());
      operator.snapshotState(1L, Exercise.FIRST_TIMESTAMP, options, new MemCheckpointStreamFactory(MOST_BYTES));
      return null;
    } catch (Throwable thrown) {
      Throwable root = Failure.root(thrown);
      return root instanceof UnsupportedOperationException ? root : null;
    }
  }
}
