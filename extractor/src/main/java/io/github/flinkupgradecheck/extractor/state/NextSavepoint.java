package io.github.flinkupgradecheck.extractor.state;

import java.io.IOException;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.state.KeyGroupsStateHandle;
import org.apache.flink.runtime.state.OperatorStateHandle;
import org.apache.flink.runtime.state.StateSnapshotContextSynchronousImpl;
import org.apache.flink.streaming.api.operators.StreamOperator;
import org.apache.flink.streaming.api.operators.StreamOperatorStateContext;
import org.apache.flink.streaming.api.operators.StreamOperatorStateHandler;

/** The savepoint that a restored operator takes, kept in memory. */
public final class NextSavepoint {
  private static final long CHECKPOINT = 1L;

  /** Null where nothing is registered. */
  private final KeyGroupsStateHandle keyed;

  private final OperatorStateHandle operator;

  private NextSavepoint(KeyGroupsStateHandle keyed, OperatorStateHandle operator) {
    this.keyed = keyed;
    this.operator = operator;
  }

  static NextSavepoint of(StreamOperatorStateContext context) throws Exception {
    return new NextSavepoint(BackendSnapshot.keyedHandle(context), BackendSnapshot.operatorHandle(context));
  }

  /** After the operator has put into its states what it keeps elsewhere; with broadcast states in an order that they have in every JVM. */
  static NextSavepoint ordered(StreamOperatorStateContext context, StreamOperator<?> live) throws Exception {
    live.prepareSnapshotPreBarrier(CHECKPOINT);
    if (live instanceof StreamOperatorStateHandler.CheckpointedStreamOperator) {
      ((StreamOperatorStateHandler.CheckpointedStreamOperator) live)
          .snapshotState(new StateSnapshotContextSynchronousImpl(CHECKPOINT, Exercise.FIRST_TIMESTAMP));
    }
    OperatorStateHandle operator = BackendSnapshot.operatorHandle(context);
    return new NextSavepoint(BackendSnapshot.keyedHandle(context), BroadcastOrder.settled(operator, context));
  }

  /** The keyed part as it lies in the file; null if there is none. */
  public byte[] keyed() throws IOException {
    return keyed == null ? null : BackendSnapshot.read(keyed.openInputStream());
  }

  /** Where the entries of the only key group begin in {@link #keyed()}; 0 if there are none. */
  public long firstEntry() {
    return keyed.getGroupRangeOffsets().getKeyGroupOffset(0);
  }

  /** The part without a key; null if there is none. */
  public OperatorStateHandle operator() {
    return operator;
  }

  public static byte[] bytes(OperatorStateHandle handle) throws IOException {
    return BackendSnapshot.read(handle.openInputStream());
  }

  /** What a task would be given to restore. */
  public OperatorSubtaskState state() throws Exception {
    return SubtaskState.of(keyed, operator);
  }
}
