package pair;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.flink.api.connector.source.lib.NumberSequenceSource.NumberSequenceSplit;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

/** What a source's enumerator saves: how far it is, and the splits that no reader has yet. */
final class Waiting implements SimpleVersionedSerializer<Collection<NumberSequenceSplit>> {
  private static final int ASSIGNING = 2;
  private final SimpleVersionedSerializer<NumberSequenceSplit> splits;

  Waiting(SimpleVersionedSerializer<NumberSequenceSplit> splits) {
    this.splits = splits;
  }

  @Override
  public int getVersion() {
    return 4;
  }

  @Override
  public byte[] serialize(Collection<NumberSequenceSplit> waiting) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(64);
    out.writeInt(ASSIGNING);
    out.writeInt(waiting.size());
    for (NumberSequenceSplit split : waiting) {
      byte[] written = splits.serialize(split);
      out.writeInt(written.length);
      out.write(written);
    }
    return out.getCopyOfBuffer();
  }

  @Override
  public Collection<NumberSequenceSplit> deserialize(int version, byte[] bytes) throws IOException {
    DataInputDeserializer in = new DataInputDeserializer(bytes);
    int status = in.readInt();
    if (status < 0 || status > 4) {
      throw new IllegalStateException("Status " + status + " is none of 0 to 4.");
    }
    List<NumberSequenceSplit> waiting = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      byte[] written = new byte[in.readInt()];
      in.readFully(written);
      waiting.add(splits.deserialize(splits.getVersion(), written));
    }
    return waiting;
  }
}
