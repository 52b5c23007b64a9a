package pair;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

/** Writes the journals that nobody reads yet. */
final class JournalSplitsSerializer implements SimpleVersionedSerializer<Collection<JournalSplit>> {
  private final JournalSplitSerializer one = new JournalSplitSerializer();

  @Override
  public int getVersion() {
    return 1;
  }

  @Override
  public byte[] serialize(Collection<JournalSplit> splits) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(64);
    out.writeInt(splits.size());
    for (JournalSplit split : splits) {
      byte[] bytes = one.serialize(split);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
    return out.getCopyOfBuffer();
  }

  @Override
  public Collection<JournalSplit> deserialize(int version, byte[] bytes) throws IOException {
    DataInputDeserializer in = new DataInputDeserializer(bytes);
    List<JournalSplit> splits = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      byte[] split = new byte[in.readInt()];
      in.readFully(split);
      splits.add(one.deserialize(one.getVersion(), split));
    }
    return splits;
  }
}
