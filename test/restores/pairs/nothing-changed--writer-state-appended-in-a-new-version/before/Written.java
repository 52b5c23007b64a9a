package pair;

import java.io.IOException;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

/** Writes label and lines. */
final class Written implements SimpleVersionedSerializer<Loaded> {
  @Override
  public int getVersion() {
    return 1;
  }

  @Override
  public byte[] serialize(Loaded loaded) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(64);
    out.writeUTF(loaded.label);
    out.writeLong(loaded.lines);
    return out.getCopyOfBuffer();
  }

  @Override
  public Loaded deserialize(int version, byte[] bytes) throws IOException {
    DataInputDeserializer in = new DataInputDeserializer(bytes);
    return new Loaded(in.readUTF(), in.readLong());
  }
}
