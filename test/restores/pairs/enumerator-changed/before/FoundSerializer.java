package pair;

import java.nio.ByteBuffer;
import org.apache.flink.core.io.SimpleVersionedSerializer;

final class FoundSerializer implements SimpleVersionedSerializer<Found> {
  @Override
  public int getVersion() {
    return 1;
  }

  @Override
  public byte[] serialize(Found found) {
    return ByteBuffer.allocate(16).putLong(found.first).putLong(found.partitions).array();
  }

  @Override
  public Found deserialize(int version, byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new Found(buffer.getLong(), buffer.getLong());
  }
}
