package pair;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

/** Writes what is not sent yet; since version 2 with the number of batches behind it. */
final class PendingSerializer implements SimpleVersionedSerializer<Pending> {
  private static final int WITH_BATCHES = 2;

  @Override
  public int getVersion() {
    return WITH_BATCHES;
  }

  @Override
  public byte[] serialize(Pending pending) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(128);
    out.writeInt(pending.lines.size());
    for (Long line : pending.lines) {
      out.writeLong(line);
    }
    out.writeLong(pending.batches);
    return out.getCopyOfBuffer();
  }

  @Override
  public Pending deserialize(int version, byte[] bytes) throws IOException {
    DataInputDeserializer in = new DataInputDeserializer(bytes);
    List<Long> lines = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      lines.add(in.readLong());
    }
    return new Pending(lines, version < WITH_BATCHES ? Pending.UNKNOWN : in.readLong());
  }
}
