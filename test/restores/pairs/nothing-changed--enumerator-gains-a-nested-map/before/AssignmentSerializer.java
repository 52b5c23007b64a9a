package pair;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

final class AssignmentSerializer implements SimpleVersionedSerializer<Assignment> {
  @Override
  public int getVersion() {
    return 1;
  }

  @Override
  public byte[] serialize(Assignment assignment) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(64);
    out.writeInt(assignment.offsets().size());
    for (Map.Entry<String, Integer> shard : assignment.offsets().entrySet()) {
      out.writeUTF(shard.getKey());
      out.writeInt(shard.getValue());
    }
    return out.getCopyOfBuffer();
  }

  @Override
  public Assignment deserialize(int version, byte[] bytes) throws IOException {
    DataInputDeserializer in = new DataInputDeserializer(bytes);
    Map<String, Integer> offsets = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      offsets.put(in.readUTF(), in.readInt());
    }
    return new Assignment(offsets);
  }
}
