package pair;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** Writes a number. */
final class Written implements SimpleVersionedSerializer<Long> {
  @Override
  public int getVersion() {
    return 1;
  }

  @Override
  public byte[] serialize(Long lines) {
    return ByteBuffer.allocate(8).putLong(lines).array();
  }

  @Override
  public Long deserialize(int version, byte[] bytes) throws IOException {
    return ByteBuffer.wrap(bytes).getLong();
  }
}
