package pair;

import java.io.IOException;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

/** Writes a move. */
public final class MoveSerializer implements SimpleVersionedSerializer<Move> {
  @Override
  public int getVersion() {
    return 2;
  }

  @Override
  public byte[] serialize(Move move) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(64);
    out.writeInt(2);
    out.writeUTF(move.from());
    out.writeUTF(move.to());
    return out.getCopyOfBuffer();
  }

  @Override
  public Move deserialize(int version, byte[] bytes) throws IOException {
    DataInputDeserializer in = new DataInputDeserializer(bytes);
    if (version != 2) {
      throw new IOException("Moves of version " + version + " are not known.");
    }
    in.readInt();
    return new Move(in.readUTF(), in.readUTF());
  }
}
