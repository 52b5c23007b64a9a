package io.github.flinkupgradecheck.extractor.savepoint;

import io.github.flinkupgradecheck.extractor.model.Hex;
import io.github.flinkupgradecheck.extractor.state.NextSavepoint;
import io.github.flinkupgradecheck.extractor.state.OperatorHead;
import io.github.flinkupgradecheck.extractor.state.StateMeta;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.runtime.state.OperatorStateHandle;
import org.apache.flink.runtime.state.OperatorStreamStateHandle;
import org.apache.flink.runtime.state.memory.ByteStreamStateHandle;

/** Entries of broadcast states by their bytes: Flink writes them in the order of a hash map, which of enums is another one in each JVM. */
final class BroadcastOrder {
  private BroadcastOrder() {}

  /**
   * The same operator state with its broadcast states sorted.
   *
   * @throws IOException if it is laid out in another way, as before Flink 1.18, or its serializers do not read what they have written
   */
  static OperatorStateHandle sorted(OperatorStateHandle handle, ClassLoader loader) throws IOException {
    if (!hasBroadcast(handle)) {
      return handle;
    }
    byte[] bytes = NextSavepoint.bytes(handle);
    byte[] sorted = bytes.clone();
    for (StateMeta state : OperatorHead.read(bytes, loader).broadcasts) {
      OperatorStateHandle.StateMetaInfo partition = handle.getStateNameToPartitionOffsets().get(state.name);
      for (long offset : partition == null ? new long[0] : partition.getOffsets()) {
        sort(state, bytes, (int) offset, sorted);
      }
    }
    ByteStreamStateHandle stream = new ByteStreamStateHandle("operator", sorted);
    return new OperatorStreamStateHandle(handle.getStateNameToPartitionOffsets(), stream);
  }

  private static boolean hasBroadcast(OperatorStateHandle handle) {
    boolean any = false;
    if (handle != null) {
      for (OperatorStateHandle.StateMetaInfo partition : handle.getStateNameToPartitionOffsets().values()) {
        any |= partition.getDistributionMode() == OperatorStateHandle.Mode.BROADCAST;
      }
    }
    return any;
  }

  private static void sort(StateMeta state, byte[] bytes, int offset, byte[] sorted) throws IOException {
    TypeSerializer<?> key = state.snapshots.get(StateMeta.KEY).snapshot.restoreSerializer();
    TypeSerializer<?> value = state.snapshots.get(StateMeta.VALUE).snapshot.restoreSerializer();
    DataInputDeserializer in = new DataInputDeserializer(bytes, offset, bytes.length - offset);
    List<byte[]> entries = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      int from = in.getPosition();
      key.deserialize(in);
      value.deserialize(in);
      entries.add(Arrays.copyOfRange(bytes, from, in.getPosition()));
    }
    entries.sort(Comparator.comparing(Hex::of));
    int to = offset + Integer.BYTES;
    for (byte[] entry : entries) {
      System.arraycopy(entry, 0, sorted, to, entry.length);
      to += entry.length;
    }
  }
}
