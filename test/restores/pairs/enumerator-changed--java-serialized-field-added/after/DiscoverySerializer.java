package pair;

import java.io.IOException;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.util.InstantiationUtil;

final class DiscoverySerializer implements SimpleVersionedSerializer<Discovery> {
  @Override
  public int getVersion() {
    return 0;
  }

  @Override
  public byte[] serialize(Discovery discovery) throws IOException {
    return InstantiationUtil.serializeObject(discovery);
  }

  @Override
  public Discovery deserialize(int version, byte[] bytes) throws IOException {
    try {
      return InstantiationUtil.deserializeObject(bytes, Discovery.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IOException("The discovered partitions cannot be read.", e);
    }
  }
}
