package pair;

import java.io.IOException;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

/** Writes how far a journal was read. */
final class JournalSplitSerializer implements SimpleVersionedSerializer<JournalSplit> {
  @Override
  public int getVersion() {
    return 1;
  }

  @Override
  public byte[] serialize(JournalSplit split) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(64);
    out.writeUTF(split.splitId());
    out.writeLong(split.offset());
    return out.getCopyOfBuffer();
  }

  @Override
  public JournalSplit deserialize(int version, byte[] bytes) throws IOException {
    DataInputDeserializer in = new DataInputDeserializer(bytes);
    return new JournalSplit(in.readUTF(), in.readLong());
  }
}
