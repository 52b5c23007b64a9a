package io.github.flinkupgradecheck.extractor.trial;

import io.github.flinkupgradecheck.extractor.savepoint.KeyedSavepoint;
import io.github.flinkupgradecheck.extractor.savepoint.OperatorSavepoint;
import io.github.flinkupgradecheck.extractor.savepoint.SavedEntries;
import io.github.flinkupgradecheck.extractor.state.Backend;
import io.github.flinkupgradecheck.extractor.state.KeyedHead;
import io.github.flinkupgradecheck.extractor.state.OperatorHead;
import io.github.flinkupgradecheck.extractor.state.StateMeta;
import io.github.flinkupgradecheck.extractor.state.SubtaskState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.state.KeyGroupRange;
import org.apache.flink.runtime.state.KeyGroupsStateHandle;
import org.apache.flink.runtime.state.memory.ByteStreamStateHandle;

/**
 * A savepoint of one operator of the baseline, written from what its manifest says, without a class of the baseline. States that the
 * manifest knows only by name are not in it.
 */
final class SavepointBytes {
  /** The only key group of an operator that runs alone. */
  private static final KeyGroupRange ALL = new KeyGroupRange(0, 0);

  private SavepointBytes() {}

  /**
   * @param from the state backend that is to have taken it. RocksDB's serializers have written every value by then; the heap writes the
   *     head before the values, and these with duplicates, so what they learn is not in it.
   * @param userClassLoader with whose classes lengths are told; not asked for by an empty filling
   */
  static OperatorSubtaskState state(
      BaselineOperator operator, Filling filling, Backend from, ClassLoader userClassLoader) throws Exception {
    return state(
        operator,
        !filling.isEmpty() && from == Backend.ROCKSDB,
        entries(operator, filling, userClassLoader),
        EntryBytes.contents(filling.placed));
  }

  /** The keyed part of the same, taken apart. */
  static SavedEntries saved(BaselineOperator operator, Filling filling, ClassLoader userClassLoader) throws Exception {
    KeyedSavepoint savepoint = keyed(operator, !filling.isEmpty(), entries(operator, filling, userClassLoader));
    KeyGroupsStateHandle handle = savepoint.handle(ALL);
    byte[] bytes = ((ByteStreamStateHandle) handle.getDelegateStateHandle()).getData();
    return SavedEntries.read(bytes, handle.getGroupRangeOffsets().getKeyGroupOffset(0), userClassLoader);
  }

  private static List<KeyedSavepoint.Entry> entries(
      BaselineOperator operator, Filling filling, ClassLoader userClassLoader) throws Exception {
    List<BaselineState> keyed = new ArrayList<>();
    for (BaselineState state : operator.states) {
      if (state.scope() != Scope.OPERATOR && state.meta(false) != null) {
        keyed.add(state);
      }
    }
    return new EntryBytes(operator, userClassLoader).keyed(filling.placed, keyed);
  }

  /** Null if the operator has no keyed state. */
  private static KeyedSavepoint keyed(BaselineOperator operator, boolean filled, List<KeyedSavepoint.Entry> entries) {
    List<StateMeta> metas = new ArrayList<>();
    for (BaselineState state : operator.states) {
      StateMeta meta = state.scope() == Scope.OPERATOR ? null : state.meta(filled);
      if (meta != null) {
        metas.add(meta);
      }
    }
    byte[] key = filled ? operator.sampledKey : operator.key;
    return key == null || metas.isEmpty() ? null : new KeyedSavepoint(new KeyedHead(key, metas), entries);
  }

  /**
   * @param filled whether the serializers of keyed state have written samples; operator state lies on the heap everywhere
   * @param entries of the keyed states; their positions are those of the operator's keyed states and timers, in the manifest's order
   * @param contents of the operator's states, see {@link OperatorSavepoint}
   */
  static OperatorSubtaskState state(
      BaselineOperator operator, boolean filled, List<KeyedSavepoint.Entry> entries, Map<String, List<byte[]>> contents)
      throws Exception {
    List<StateMeta> lists = new ArrayList<>();
    List<StateMeta> broadcasts = new ArrayList<>();
    for (BaselineState state : operator.states) {
      StateMeta meta = state.scope() == Scope.OPERATOR ? state.meta(false) : null;
      if (meta != null) {
        (state.broadcast() ? broadcasts : lists).add(meta);
      }
    }
    KeyedSavepoint keyed = keyed(operator, filled, entries);
    boolean none = lists.isEmpty() && broadcasts.isEmpty();
    OperatorSavepoint others = none ? null : new OperatorSavepoint(new OperatorHead(lists, broadcasts), contents);
    return SubtaskState.of(keyed == null ? null : keyed.handle(ALL), others == null ? null : others.handle());
  }
}
