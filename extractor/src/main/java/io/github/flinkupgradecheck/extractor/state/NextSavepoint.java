package io.github.flinkupgradecheck.extractor.state;

import java.io.IOException;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.state.KeyGroupsStateHandle;
import org.apache.flink.runtime.state.OperatorStateHandle;
import org.apache.flink.streaming.api.operators.StreamOperatorStateContext;

/** The savepoint that a restored operator takes, kept in memory. */
public final class NextSavepoint {
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

  /** The same with broadcast states in an order that they have in every JVM. */
  static NextSavepoint ordered(StreamOperatorStateContext context) throws Exception {
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
