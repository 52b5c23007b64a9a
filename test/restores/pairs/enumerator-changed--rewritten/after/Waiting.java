package pair;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.flink.api.connector.source.lib.NumberSequenceSource.NumberSequenceSplit;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** Splits that no reader has yet. */
final class Waiting implements SimpleVersionedSerializer<Collection<NumberSequenceSplit>> {
  private final SimpleVersionedSerializer<NumberSequenceSplit> splits;

  Waiting(SimpleVersionedSerializer<NumberSequenceSplit> splits) {
    this.splits = splits;
  }

  @Override
  public int getVersion() {
    return 1;
  }

  @Override
  public byte[] serialize(Collection<NumberSequenceSplit> waiting) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(waiting.size());
    for (NumberSequenceSplit split : waiting) {
      byte[] written = splits.serialize(split);
      out.writeInt(written.length);
      out.write(written);
    }
    return bytes.toByteArray();
  }

  @Override
  public Collection<NumberSequenceSplit> deserialize(int version, byte[] bytes) throws IOException {
    List<NumberSequenceSplit> waiting = new ArrayList<>();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    for (int left = in.getInt(); left > 0; left--) {
      byte[] written = new byte[in.getInt()];
      in.get(written);
      waiting.add(splits.deserialize(splits.getVersion(), written));
    }
    return waiting;
  }
}
