package io.github.flinkupgradecheck.extractor.savepoint;

import io.github.flinkupgradecheck.extractor.model.Base64Text;
import io.github.flinkupgradecheck.extractor.state.KeyedHead;
import io.github.flinkupgradecheck.extractor.state.StateMeta;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.runtime.state.KeyGroupRange;
import org.apache.flink.runtime.state.KeyGroupsStateHandle;

/**
 * The keyed part of a canonical savepoint taken apart, by the layout that {@link KeyedSavepoint} writes: serializers and entries by state,
 * as bytes, in no order. What two state backends would make of the same serializers and bytes cannot differ.
 */
public final class SavedEntries {
  private static final int END_OF_KEY_GROUP = 0xFFFF;
  private static final int LAST_OF_STATE = 0x80;
  private static final int COMPRESSION = 4;

  private final KeyedHead head;
  private final List<KeyedSavepoint.Entry> entries = new ArrayList<>();

  private SavedEntries(KeyedHead head) {
    this.head = head;
  }

  /**
   * @param firstEntry where the only key group begins, 0 if it is empty
   * @throws IOException if it is not laid out so: compressed, or in the format of one backend
   */
  public static SavedEntries read(byte[] stream, long firstEntry, ClassLoader loader) throws IOException {
    SavedEntries saved = new SavedEntries(KeyedHead.read(stream, loader));
    if (stream[COMPRESSION] != 0) {
      throw new IOException("a compressed savepoint");
    }
    if (firstEntry > 0) {
      int from = (int) firstEntry;
      saved.readKeyGroup(new DataInputDeserializer(stream, from, stream.length - from));
    }
    return saved;
  }

  private void readKeyGroup(DataInputDeserializer in) throws IOException {
    for (int state = in.readUnsignedShort(); state != END_OF_KEY_GROUP; state = in.readUnsignedShort()) {
      if (state >= head.states.size()) {
        throw new IOException("entries of a state " + state + " that is not in the head");
      }
      for (boolean last = false; !last; ) {
        byte[] key = bytes(in);
        last = (key[0] & LAST_OF_STATE) != 0;
        key[0] &= ~LAST_OF_STATE;
        entries.add(new KeyedSavepoint.Entry(0, state, key, bytes(in)));
      }
    }
  }

  private static byte[] bytes(DataInputDeserializer in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("an entry of " + length + " bytes");
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return bytes;
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** The same as a savepoint whose order hangs on nothing: a heap's goes by hash codes, which an enum has anew in each JVM. */
  KeyGroupsStateHandle sorted() throws IOException {
    List<KeyedSavepoint.Entry> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparing((KeyedSavepoint.Entry entry) -> text(entry)));
    return new KeyedSavepoint(head, sorted).handle(new KeyGroupRange(0, 0));
  }

  /** Timers by the name of their service, without their order. */
  SortedSet<String> timers() {
    SortedSet<String> timers = new TreeSet<>();
    for (KeyedSavepoint.Entry entry : entries) {
      StateMeta state = head.states.get(entry.state);
      if (state.type == StateMeta.Type.PRIORITY_QUEUE) {
        timers.add(state.name + " " + text(entry));
      }
    }
    return timers;
  }

  /** Whether every state of these is in the others with the same serializers and entries, under the same key. */
  public boolean areIn(SavedEntries others) {
    if (!Arrays.equals(head.key, others.head.key)) {
      return false;
    }
    Map<String, StateMeta> theirs = new HashMap<>();
    others.head.states.forEach(state -> theirs.put(name(state), state));
    Map<String, Set<String>> these = byState();
    Map<String, Set<String>> those = others.byState();
    for (StateMeta meta : head.states) {
      StateMeta other = theirs.get(name(meta));
      if (other == null
          || !other.options.equals(meta.options)
          || !same(meta.serializers, other.serializers)
          || !these.get(name(meta)).equals(those.get(name(meta)))) {
        return false;
      }
    }
    return true;
  }

  private Map<String, Set<String>> byState() {
    Map<String, Set<String>> byState = new HashMap<>();
    head.states.forEach(state -> byState.put(name(state), new TreeSet<>()));
    for (KeyedSavepoint.Entry entry : entries) {
      byState.get(name(head.states.get(entry.state))).add(text(entry));
    }
    return byState;
  }

  private static boolean same(Map<String, byte[]> these, Map<String, byte[]> others) {
    boolean same = these.size() == others.size();
    for (Map.Entry<String, byte[]> serializer : these.entrySet()) {
      same &= Arrays.equals(serializer.getValue(), others.get(serializer.getKey()));
    }
    return same;
  }

  private static String text(KeyedSavepoint.Entry entry) {
    return Base64Text.of(entry.key) + " " + Base64Text.of(entry.value);
  }

  private static String name(StateMeta state) {
    return state.type + " " + state.name;
  }
}
