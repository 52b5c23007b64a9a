package pair;

import java.io.IOException;
import org.apache.flink.api.connector.source.lib.NumberSequenceSource.NumberSequenceSplit;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.util.InstantiationUtil;

/** The splits of a source, with their tasks as Java writes them. */
final class Splits implements SimpleVersionedSerializer<NumberSequenceSplit> {
  @Override
  public int getVersion() {
    return 1;
  }

  @Override
  public byte[] serialize(NumberSequenceSplit split) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(256);
    out.writeUTF(split.splitId());
    out.write(InstantiationUtil.serializeObject(new ScanTask(split.from(), split.to())));
    return out.getCopyOfBuffer();
  }

  @Override
  public NumberSequenceSplit deserialize(int version, byte[] bytes) throws IOException {
    DataInputDeserializer in = new DataInputDeserializer(bytes);
    String id = in.readUTF();
    byte[] written = new byte[in.available()];
    in.readFully(written);
    try {
      ScanTask task = InstantiationUtil.deserializeObject(written, ScanTask.class.getClassLoader());
      return new NumberSequenceSplit(id, task.from(), task.to());
    } catch (ClassNotFoundException missing) {
      throw new IOException("The task of split " + id + " cannot be read.", missing);
    }
  }
}
