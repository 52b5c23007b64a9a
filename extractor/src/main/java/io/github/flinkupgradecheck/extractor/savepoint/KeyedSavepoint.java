package io.github.flinkupgradecheck.extractor.savepoint;

import io.github.flinkupgradecheck.extractor.state.KeyedHead;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.runtime.state.KeyGroupRange;
import org.apache.flink.runtime.state.KeyGroupRangeOffsets;
import org.apache.flink.runtime.state.KeyGroupsSavepointStateHandle;
import org.apache.flink.runtime.state.KeyGroupsStateHandle;
import org.apache.flink.runtime.state.memory.ByteStreamStateHandle;

/**
 * Keyed state of one subtask as a canonical savepoint has it ({@code FullSnapshotAsyncWriter}): the head, then key group by key group the
 * entries of each state. Every state backend reads it. Without entries it is the savepoint of a job that has seen no record.
 */
public final class KeyedSavepoint {
  private static final int END_OF_KEY_GROUP = 0xFFFF;
  private static final int ANOTHER_STATE_FOLLOWS = 0x80;

  /** One key with its value. */
  public static final class Entry {
    final int keyGroup;
    /** Position of the state in the head. */
    public final int state;
    /** Key group prefix, key and namespace (and user key of a map), as RocksDB would have it. */
    public final byte[] key;
    public final byte[] value;

    public Entry(int keyGroup, int state, byte[] key, byte[] value) {
      this.keyGroup = keyGroup;
      this.state = state;
      this.key = key;
      this.value = value;
    }
  }

  private final KeyedHead head;
  private final List<Entry> entries;

  public KeyedSavepoint(KeyedHead head, List<Entry> entries) {
    this.head = head;
    this.entries = new ArrayList<>(entries);
    this.entries.sort(Comparator.comparingInt((Entry entry) -> entry.keyGroup).thenComparingInt(entry -> entry.state));
  }

  public KeyGroupsStateHandle handle(KeyGroupRange range) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(1024);
    head.write(out);
    // 0 stands for a key group without entries.
    long[] offsets = new long[range.getNumberOfKeyGroups()];
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      Entry next = i + 1 < entries.size() ? entries.get(i + 1) : null;
      boolean first = i == 0 || entries.get(i - 1).keyGroup != entry.keyGroup;
      if (first) {
        offsets[entry.keyGroup - range.getStartKeyGroup()] = out.length();
      }
      if (first || entries.get(i - 1).state != entry.state) {
        out.writeShort(entry.state);
      }
      boolean lastOfGroup = next == null || next.keyGroup != entry.keyGroup;
      write(entry, lastOfGroup || next.state != entry.state, out);
      if (lastOfGroup) {
        out.writeShort(END_OF_KEY_GROUP);
      }
    }
    return new KeyGroupsSavepointStateHandle(
        new KeyGroupRangeOffsets(range, offsets), new ByteStreamStateHandle("keyed", out.getCopyOfBuffer()));
  }

  private static void write(Entry entry, boolean lastOfState, DataOutputSerializer out) throws IOException {
    byte[] key = entry.key.clone();
    if (lastOfState) {
      key[0] |= (byte) ANOTHER_STATE_FOLLOWS;
    }
    out.writeInt(key.length);
    out.write(key);
    out.writeInt(entry.value.length);
    out.write(entry.value);
  }
}
