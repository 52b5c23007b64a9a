package acme.connect;

import java.io.IOException;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

/** Writes a block as its name and the number that comes next. */
final class BlockSerializer implements SimpleVersionedSerializer<Block> {
  @Override
  public int getVersion() {
    return 1;
  }

  @Override
  public byte[] serialize(Block block) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(32);
    out.writeUTF(block.splitId());
    out.writeLong(block.next());
    return out.getCopyOfBuffer();
  }

  @Override
  public Block deserialize(int version, byte[] bytes) throws IOException {
    DataInputDeserializer in = new DataInputDeserializer(bytes);
    return new Block(in.readUTF(), in.readLong());
  }
}
