package io.github.flinkupgradecheck.extractor.trial;

import io.github.flinkupgradecheck.extractor.state.Drift;
import io.github.flinkupgradecheck.extractor.state.KeyedHead;
import io.github.flinkupgradecheck.extractor.state.OperatorHead;
import io.github.flinkupgradecheck.extractor.state.StateMeta;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.checkpoint.PrioritizedOperatorSubtaskState;
import org.apache.flink.runtime.checkpoint.StateObjectCollection;
import org.apache.flink.runtime.state.KeyGroupRange;

/**
 * A savepoint of one operator of the baseline, written from what its manifest says, without a class of the baseline. Empty: with nothing in
 * its states. States that the manifest knows only by name are not in it.
 */
final class SavepointBytes {
  /** The only key group of an operator that runs alone. */
  private static final KeyGroupRange ALL = new KeyGroupRange(0, 0);

  private SavepointBytes() {}

  static PrioritizedOperatorSubtaskState empty(BaselineOperator operator) throws Exception {
    return of(operator, Collections.emptyList(), Collections.emptyMap());
  }

  /**
   * @param entries of the keyed states; their positions are those of the operator's keyed states and timers, in the manifest's order
   * @param contents of the operator's states, see {@link OperatorSavepoint}
   */
  static PrioritizedOperatorSubtaskState of(
      BaselineOperator operator, List<KeyedSavepoint.Entry> entries, Map<String, List<byte[]>> contents)
      throws Exception {
    List<StateMeta> keyed = new ArrayList<>();
    List<StateMeta> lists = new ArrayList<>();
    List<StateMeta> broadcasts = new ArrayList<>();
    for (BaselineState state : operator.states) {
      StateMeta meta = state.meta();
      if (meta != null && state.scope() != Scope.OPERATOR) {
        keyed.add(meta);
      } else if (meta != null) {
        (state.broadcast() ? broadcasts : lists).add(meta);
      }
    }
    Object builder = Drift.callStatic(OperatorSubtaskState.class, "builder");
    if (operator.key != null && !keyed.isEmpty()) {
      KeyedSavepoint savepoint = new KeyedSavepoint(new KeyedHead(operator.key, keyed), entries);
      Drift.call(builder, "setManagedKeyedState", StateObjectCollection.singleton(savepoint.handle(ALL)));
    }
    if (!lists.isEmpty() || !broadcasts.isEmpty()) {
      OperatorSavepoint savepoint = new OperatorSavepoint(new OperatorHead(lists, broadcasts), contents);
      Drift.call(builder, "setManagedOperatorState", StateObjectCollection.singleton(savepoint.handle()));
    }
    return restored((OperatorSubtaskState) Drift.call(builder, "build"));
  }

  private static PrioritizedOperatorSubtaskState restored(OperatorSubtaskState state) throws Exception {
    Class<?> type = PrioritizedOperatorSubtaskState.Builder.class;
    Object builder;
    try {
      builder = Drift.create(type, state, Collections.emptyList(), 1L);
    } catch (Drift.Missing before114) {
      builder = Drift.create(type, state, Collections.emptyList(), true);
    }
    return ((PrioritizedOperatorSubtaskState.Builder) builder).build();
  }
}
