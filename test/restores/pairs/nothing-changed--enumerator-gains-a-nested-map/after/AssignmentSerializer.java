package pair;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

final class AssignmentSerializer implements SimpleVersionedSerializer<Assignment> {
  private static final int WITH_FORMER_READERS = 2;

  @Override
  public int getVersion() {
    return WITH_FORMER_READERS;
  }

  @Override
  public byte[] serialize(Assignment assignment) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(64);
    out.writeInt(assignment.offsets().size());
    for (Map.Entry<String, Integer> shard : assignment.offsets().entrySet()) {
      out.writeUTF(shard.getKey());
      out.writeInt(shard.getValue());
    }
    out.writeInt(assignment.formerReaders().size());
    for (Map.Entry<String, Set<Integer>> shard : assignment.formerReaders().entrySet()) {
      out.writeUTF(shard.getKey());
      out.writeInt(shard.getValue().size());
      for (int reader : shard.getValue()) {
        out.writeInt(reader);
      }
    }
    return out.getCopyOfBuffer();
  }

  @Override
  public Assignment deserialize(int version, byte[] bytes) throws IOException {
    DataInputDeserializer in = new DataInputDeserializer(bytes);
    Map<String, Integer> offsets = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      offsets.put(in.readUTF(), in.readInt());
    }
    Map<String, Set<Integer>> formerReaders = new HashMap<>();
    if (version < WITH_FORMER_READERS) {
      return new Assignment(offsets, formerReaders);
    }
    for (int left = in.readInt(); left > 0; left--) {
      Set<Integer> readers = formerReaders.computeIfAbsent(in.readUTF(), shard -> new HashSet<>());
      for (int more = in.readInt(); more > 0; more--) {
        readers.add(in.readInt());
      }
    }
    return new Assignment(offsets, formerReaders);
  }
}
