package pair;

import java.io.IOException;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

/** Writes label and lines, and where to. */
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
    out.writeUTF(loaded.database);
    out.writeUTF(loaded.table);
    return out.getCopyOfBuffer();
  }

  @Override
  public Loaded deserialize(int version, byte[] bytes) throws IOException {
    DataInputDeserializer in = new DataInputDeserializer(bytes);
    String label = in.readUTF();
    long lines = in.readLong();
    String database = in.available() > 0 ? in.readUTF() : "shop";
    String table = in.available() > 0 ? in.readUTF() : "orders";
    return new Loaded(label, lines, database, table);
  }
}
