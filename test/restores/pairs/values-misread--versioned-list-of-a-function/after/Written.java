package pair;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** Writes a number for each file. */
final class Written implements SimpleVersionedSerializer<Long> {
  @Override
  public int getVersion() {
    return 1;
  }

  @Override
  public byte[] serialize(Long lines) {
    return ByteBuffer.allocate(12).putInt(1).putLong(lines).array();
  }

  @Override
  public Long deserialize(int version, byte[] bytes) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int files = in.getInt();
    long lines = 0;
    for (int file = 0; file < files; file++) {
      lines += in.getLong();
    }
    return lines;
  }
}
