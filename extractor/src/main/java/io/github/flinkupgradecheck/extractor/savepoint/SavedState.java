package io.github.flinkupgradecheck.extractor.savepoint;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.model.Base64Text;
import io.github.flinkupgradecheck.extractor.state.Drift;
import io.github.flinkupgradecheck.extractor.state.NextSavepoint;
import io.github.flinkupgradecheck.extractor.state.SubtaskState;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.checkpoint.PrioritizedOperatorSubtaskState;
import org.apache.flink.runtime.state.KeyGroupRange;
import org.apache.flink.runtime.state.KeyGroupRangeOffsets;
import org.apache.flink.runtime.state.KeyGroupsSavepointStateHandle;
import org.apache.flink.runtime.state.KeyGroupsStateHandle;
import org.apache.flink.runtime.state.OperatorStateHandle;
import org.apache.flink.runtime.state.OperatorStreamStateHandle;
import org.apache.flink.runtime.state.memory.ByteStreamStateHandle;

/** All that one operator has saved, as it lies in a canonical savepoint: {@code saved} of a rehearsal. The same in every JVM. */
public final class SavedState {
  private static final KeyGroupRange ALL = new KeyGroupRange(0, 0);

  /** Null of an operator without a key. */
  private final byte[] keyed;
  private final long firstEntry;
  /** Null where nothing is registered. */
  private final OperatorStateHandle operator;

  private SavedState(byte[] keyed, long firstEntry, OperatorStateHandle operator) {
    this.keyed = keyed;
    this.firstEntry = firstEntry;
    this.operator = operator;
  }

  /**
   * Null where nothing lies under any key; of an operator without one, where it has no element of a list and no broadcast state.
   *
   * @throws IOException if this Flink has no canonical format, or writes it compressed
   */
  public static SavedState of(NextSavepoint next, ClassLoader loader) throws IOException {
    byte[] stream = next.keyed();
    if (stream == null) {
      return hasElements(next.operator()) ? new SavedState(null, 0, next.operator()) : null;
    }
    SavedEntries entries = SavedEntries.read(stream, next.firstEntry(), loader);
    if (entries.isEmpty()) {
      // A broadcast state is filled before any key has come.
      return hasElements(next.operator()) ? new SavedState(null, 0, next.operator()) : null;
    }
    KeyGroupsStateHandle sorted = entries.sorted();
    byte[] bytes = ((ByteStreamStateHandle) sorted.getDelegateStateHandle()).getData();
    return new SavedState(bytes, sorted.getGroupRangeOffsets().getKeyGroupOffset(0), next.operator());
  }

  private static boolean hasElements(OperatorStateHandle operator) {
    boolean any = false;
    if (operator != null) {
      for (OperatorStateHandle.StateMetaInfo partition : operator.getStateNameToPartitionOffsets().values()) {
        any |= partition.getOffsets().length > 0;
      }
    }
    return any;
  }

  /** The state of a subtask as what its operator is to be restored from. */
  public static PrioritizedOperatorSubtaskState restored(OperatorSubtaskState state) throws Exception {
    Class<?> type = PrioritizedOperatorSubtaskState.Builder.class;
    Object builder;
    try {
      builder = Drift.create(type, state, Collections.emptyList(), 1L);
    } catch (Drift.Missing before114) {
      builder = Drift.create(type, state, Collections.emptyList(), true);
    }
    return ((PrioritizedOperatorSubtaskState.Builder) builder).build();
  }

  public PrioritizedOperatorSubtaskState restored() throws Exception {
    return restored(state());
  }

  private OperatorSubtaskState state() throws Exception {
    if (keyed == null) {
      return SubtaskState.of(null, operator);
    }
    KeyGroupRangeOffsets offsets = new KeyGroupRangeOffsets(ALL, new long[] {firstEntry});
    KeyGroupsStateHandle handle = new KeyGroupsSavepointStateHandle(offsets, new ByteStreamStateHandle("keyed", keyed));
    return SubtaskState.of(handle, operator);
  }

  /** Timers by the name of their service. */
  public SortedSet<String> timers(ClassLoader loader) throws IOException {
    return keyed == null ? Collections.emptySortedSet() : SavedEntries.read(keyed, firstEntry, loader).timers();
  }

  public JsonObject json() throws IOException {
    JsonObject json = Json.object();
    if (keyed != null) {
      json.add("keyed", Base64Text.of(keyed)).add("firstEntry", firstEntry);
    }
    if (operator == null) {
      return json;
    }
    JsonObject partitions = Json.object();
    new TreeMap<>(operator.getStateNameToPartitionOffsets())
        .forEach(
            (name, partition) -> {
              JsonArray offsets = new JsonArray();
              for (long offset : partition.getOffsets()) {
                offsets.add(offset);
              }
              partitions.add(
                  name, Json.object().add("offsets", offsets).add("mode", partition.getDistributionMode().name()));
            });
    return json.add("operator", Base64Text.of(NextSavepoint.bytes(operator))).add("partitions", partitions);
  }

  /** Of what {@link #json} made. */
  public static SavedState read(JsonObject json) {
    byte[] keyed = json.get("keyed") == null ? null : Base64Text.bytes(json.get("keyed"));
    long firstEntry = json.getLong("firstEntry", 0);
    if (json.get("operator") == null) {
      return new SavedState(keyed, firstEntry, null);
    }
    Map<String, OperatorStateHandle.StateMetaInfo> partitions = new HashMap<>();
    for (JsonObject.Member partition : json.get("partitions").asObject()) {
      JsonArray given = partition.getValue().asObject().get("offsets").asArray();
      long[] offsets = new long[given.size()];
      for (int i = 0; i < offsets.length; i++) {
        offsets[i] = given.get(i).asLong();
      }
      String mode = partition.getValue().asObject().get("mode").asString();
      partitions.put(
          partition.getName(),
          new OperatorStateHandle.StateMetaInfo(offsets, OperatorStateHandle.Mode.valueOf(mode)));
    }
    ByteStreamStateHandle stream = new ByteStreamStateHandle("operator", Base64Text.bytes(json.get("operator")));
    return new SavedState(keyed, firstEntry, new OperatorStreamStateHandle(partitions, stream));
  }
}
