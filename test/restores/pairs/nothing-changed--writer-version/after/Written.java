package pair;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** Writes two numbers, each with its place. */
public class Written implements SimpleVersionedSerializer<Long[]> {
  @Override
  public int getVersion() {
    return 2;
  }

  @Override
  public byte[] serialize(Long[] counts) {
    return ByteBuffer.allocate(18).put((byte) 0).putLong(counts[0]).put((byte) 1).putLong(counts[1]).array();
  }

  @Override
  public Long[] deserialize(int version, byte[] bytes) throws IOException {
    if (version == 1) {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      return new Long[] {in.getLong(), in.getLong()};
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    Long[] counts = new Long[2];
    while (in.hasRemaining()) {
      counts[in.get()] = in.getLong();
    }
    return counts;
  }
}
