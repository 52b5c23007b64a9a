package pair;

import java.io.IOException;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

/** Writes the count of a till. */
final class TillCountSerializer implements SimpleVersionedSerializer<TillCount> {
  @Override
  public int getVersion() {
    return 1;
  }

  @Override
  public byte[] serialize(TillCount count) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(64);
    out.writeUTF(count.shop);
    out.writeUTF(count.till);
    out.writeLong(count.receipts);
    return out.getCopyOfBuffer();
  }

  @Override
  public TillCount deserialize(int version, byte[] bytes) throws IOException {
    DataInputDeserializer in = new DataInputDeserializer(bytes);
    return new TillCount(in.readUTF(), in.readUTF(), in.readLong());
  }
}
