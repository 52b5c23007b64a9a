package pair;

import java.io.IOException;
import org.apache.flink.api.connector.source.lib.NumberSequenceSource.NumberSequenceSplit;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

/** The splits of a source. */
final class Splits implements SimpleVersionedSerializer<NumberSequenceSplit> {
  @Override
  public int getVersion() {
    return 4;
  }

  @Override
  public byte[] serialize(NumberSequenceSplit split) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(64);
    out.writeUTF(split.splitId());
    out.writeLong(split.from());
    out.writeLong(split.to());
    return out.getCopyOfBuffer();
  }

  @Override
  public NumberSequenceSplit deserialize(int version, byte[] bytes) throws IOException {
    DataInputDeserializer in = new DataInputDeserializer(bytes);
    return new NumberSequenceSplit(in.readUTF(), in.readLong(), in.readLong());
  }
}
