package pair;

import java.io.IOException;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

/** Writes the count of a shop; until version 1 there was one for each of its tills. */
final class ShopCountSerializer implements SimpleVersionedSerializer<ShopCount> {
  private static final int BY_TILL = 1;

  @Override
  public int getVersion() {
    return 2;
  }

  @Override
  public byte[] serialize(ShopCount count) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(64);
    out.writeUTF(count.shop);
    out.writeLong(count.receipts);
    return out.getCopyOfBuffer();
  }

  @Override
  public ShopCount deserialize(int version, byte[] bytes) throws IOException {
    DataInputDeserializer in = new DataInputDeserializer(bytes);
    String shop = in.readUTF();
    if (version == BY_TILL) {
      in.readUTF();
    }
    return new ShopCount(shop, in.readLong());
  }
}
