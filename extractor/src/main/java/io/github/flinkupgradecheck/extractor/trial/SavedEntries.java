package io.github.flinkupgradecheck.extractor.trial;

import io.github.flinkupgradecheck.extractor.state.KeyedHead;
import io.github.flinkupgradecheck.extractor.state.StateMeta;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.flink.core.memory.DataInputDeserializer;

/**
 * The keyed part of a canonical savepoint taken apart, by the layout that {@link KeyedSavepoint} writes: serializers and entries by state,
 * as bytes, in no order. What two state backends would make of the same serializers and bytes cannot differ.
 */
final class SavedEntries {
  private static final int END_OF_KEY_GROUP = 0xFFFF;
  private static final int LAST_OF_STATE = 0x80;
  private static final int COMPRESSION = 4;

  private final byte[] key;
  private final Map<String, StateMeta> metas = new LinkedHashMap<>();
  private final Map<String, SortedSet<String>> entries = new LinkedHashMap<>();

  private SavedEntries(KeyedHead head) {
    this.key = head.key;
    for (StateMeta state : head.states) {
      metas.put(name(state), state);
      entries.put(name(state), new TreeSet<>());
    }
  }

  /**
   * @param firstEntry where the only key group begins, 0 if it is empty
   * @throws IOException if it is not laid out so: compressed, or in the format of one backend
   */
  static SavedEntries read(byte[] stream, long firstEntry, ClassLoader loader) throws IOException {
    KeyedHead head = KeyedHead.read(stream, loader);
    if (stream[COMPRESSION] != 0) {
      throw new IOException("a compressed savepoint");
    }
    SavedEntries saved = new SavedEntries(head);
    if (firstEntry > 0) {
      int from = (int) firstEntry;
      saved.readKeyGroup(head, new DataInputDeserializer(stream, from, stream.length - from));
    }
    return saved;
  }

  private void readKeyGroup(KeyedHead head, DataInputDeserializer in) throws IOException {
    for (int state = in.readUnsignedShort(); state != END_OF_KEY_GROUP; state = in.readUnsignedShort()) {
      if (state >= head.states.size()) {
        throw new IOException("entries of a state " + state + " that is not in the head");
      }
      SortedSet<String> ofState = entries.get(name(head.states.get(state)));
      for (boolean last = false; !last; ) {
        byte[] entryKey = bytes(in);
        last = (entryKey[0] & LAST_OF_STATE) != 0;
        entryKey[0] &= ~LAST_OF_STATE;
        Base64.Encoder text = Base64.getEncoder();
        ofState.add(text.encodeToString(entryKey) + " " + text.encodeToString(bytes(in)));
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

  /** Whether every state of these is in the others with the same serializers and entries, under the same key. */
  boolean areIn(SavedEntries others) {
    if (!Arrays.equals(key, others.key)) {
      return false;
    }
    for (Map.Entry<String, StateMeta> meta : metas.entrySet()) {
      StateMeta other = others.metas.get(meta.getKey());
      if (other == null
          || !other.options.equals(meta.getValue().options)
          || !same(meta.getValue().serializers, other.serializers)
          || !entries.get(meta.getKey()).equals(others.entries.get(meta.getKey()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(Map<String, byte[]> these, Map<String, byte[]> others) {
    boolean same = these.size() == others.size();
    for (Map.Entry<String, byte[]> serializer : these.entrySet()) {
      same &= Arrays.equals(serializer.getValue(), others.get(serializer.getKey()));
    }
    return same;
  }

  private static String name(StateMeta state) {
    return state.type + " " + state.name;
  }
}
