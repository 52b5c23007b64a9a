package io.github.flinkupgradecheck.extractor.state;

import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.checkpoint.StateObjectCollection;
import org.apache.flink.runtime.state.KeyedStateHandle;
import org.apache.flink.runtime.state.OperatorStateHandle;

/** What a task is given to restore. */
public final class SubtaskState {
  private SubtaskState() {}

  /** Either part may be null: there is nothing of the kind. */
  public static OperatorSubtaskState of(KeyedStateHandle keyed, OperatorStateHandle operator) throws Exception {
    Object builder = Drift.callStatic(OperatorSubtaskState.class, "builder");
    if (keyed != null) {
      Drift.call(builder, "setManagedKeyedState", StateObjectCollection.singleton(keyed));
    }
    if (operator != null) {
      Drift.call(builder, "setManagedOperatorState", StateObjectCollection.singleton(operator));
    }
    return (OperatorSubtaskState) Drift.call(builder, "build");
  }
}
