package pair;

import java.io.IOException;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

/** Writes a move. */
public final class MoveSerializer implements SimpleVersionedSerializer<Move> {
  @Override
  public int getVersion() {
    return 1;
  }

  @Override
  public byte[] serialize(Move move) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(64);
    out.writeUTF(move.from());
    out.writeUTF(move.to());
    return out.getCopyOfBuffer();
  }

  @Override
  public Move deserialize(int version, byte[] bytes) throws IOException {
    DataInputDeserializer in = new DataInputDeserializer(bytes);
    return new Move(in.readUTF(), in.readUTF());
  }
}
