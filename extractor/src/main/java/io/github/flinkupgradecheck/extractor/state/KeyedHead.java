package io.github.flinkupgradecheck.extractor.state;

import io.github.flinkupgradecheck.extractor.serializer.WrittenSnapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputView;

/** Head of a keyed snapshot, the layout of {@code KeyedBackendSerializationProxy} version 6: all that stands before the data. */
public final class KeyedHead {
  private static final int VERSION = 6;

  /** Snapshot of the key serializer. */
  public final byte[] key;
  /** In the order of the state ids that the data uses. */
  public final List<StateMeta> states;

  public KeyedHead(byte[] key, List<StateMeta> states) {
    this.key = key;
    this.states = Collections.unmodifiableList(states);
  }

  public static KeyedHead read(byte[] stream, ClassLoader loader) throws IOException {
    DataInputDeserializer in = new DataInputDeserializer(stream);
    int version = in.readInt();
    if (version != VERSION) {
      throw new IOException("keyed snapshot of version " + version + ", expected " + VERSION);
    }
    in.readBoolean(); // whether the data behind the head is compressed
    WrittenSnapshot key = StateMeta.readSerializer(stream, in, loader);
    List<StateMeta> states = new ArrayList<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      states.add(StateMeta.read(stream, in, loader));
    }
    return new KeyedHead(key.bytes, states);
  }

  public void write(DataOutputView out) throws IOException {
    out.writeInt(VERSION);
    out.writeBoolean(false);
    StateMeta.writeSerializer(key, out);
    out.writeShort(states.size());
    for (StateMeta state : states) {
      state.write(out);
    }
  }
}
