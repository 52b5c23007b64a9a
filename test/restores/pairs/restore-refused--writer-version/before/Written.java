package pair;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** Writes two numbers. */
public class Written implements SimpleVersionedSerializer<Long[]> {
  @Override
  public int getVersion() {
    return 1;
  }

  @Override
  public byte[] serialize(Long[] counts) {
    return ByteBuffer.allocate(16).putLong(counts[0]).putLong(counts[1]).array();
  }

  @Override
  public Long[] deserialize(int version, byte[] bytes) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    return new Long[] {in.getLong(), in.getLong()};
  }
}
