package pair;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

/** Writes what is not sent yet. */
final class PendingSerializer implements SimpleVersionedSerializer<Pending> {
  @Override
  public int getVersion() {
    return 1;
  }

  @Override
  public byte[] serialize(Pending pending) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(128);
    out.writeInt(pending.lines.size());
    for (Long line : pending.lines) {
      out.writeLong(line);
    }
    return out.getCopyOfBuffer();
  }

  @Override
  public Pending deserialize(int version, byte[] bytes) throws IOException {
    DataInputDeserializer in = new DataInputDeserializer(bytes);
    List<Long> lines = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      lines.add(in.readLong());
    }
    return new Pending(lines);
  }
}
