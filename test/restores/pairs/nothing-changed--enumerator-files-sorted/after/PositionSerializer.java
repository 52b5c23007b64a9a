package pair;

import java.nio.ByteBuffer;
import org.apache.flink.core.io.SimpleVersionedSerializer;

final class PositionSerializer implements SimpleVersionedSerializer<Position> {
  @Override
  public int getVersion() {
    return 1;
  }

  @Override
  public byte[] serialize(Position position) {
    return ByteBuffer.allocate(8).putLong(position.read).array();
  }

  @Override
  public Position deserialize(int version, byte[] bytes) {
    return new Position(ByteBuffer.wrap(bytes).getLong());
  }
}
