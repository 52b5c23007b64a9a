package pair;

import java.nio.ByteBuffer;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** Writes the number of letters. */
final class PostedSerializer implements SimpleVersionedSerializer<Long> {
  @Override
  public int getVersion() {
    return 1;
  }

  @Override
  public byte[] serialize(Long posted) {
    return ByteBuffer.allocate(Long.BYTES).putLong(posted).array();
  }

  @Override
  public Long deserialize(int version, byte[] bytes) {
    return ByteBuffer.wrap(bytes).getLong();
  }
}
