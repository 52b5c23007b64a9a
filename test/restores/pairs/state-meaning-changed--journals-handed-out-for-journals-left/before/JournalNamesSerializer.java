package pair;

import java.io.IOException;
import java.util.Collection;
import java.util.TreeSet;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

/** Writes names of journals. */
final class JournalNamesSerializer implements SimpleVersionedSerializer<Collection<String>> {
  @Override
  public int getVersion() {
    return 1;
  }

  @Override
  public byte[] serialize(Collection<String> names) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(64);
    out.writeInt(names.size());
    for (String name : names) {
      out.writeUTF(name);
    }
    return out.getCopyOfBuffer();
  }

  @Override
  public Collection<String> deserialize(int version, byte[] bytes) throws IOException {
    DataInputDeserializer in = new DataInputDeserializer(bytes);
    Collection<String> names = new TreeSet<>();
    for (int left = in.readInt(); left > 0; left--) {
      names.add(in.readUTF());
    }
    return names;
  }
}
