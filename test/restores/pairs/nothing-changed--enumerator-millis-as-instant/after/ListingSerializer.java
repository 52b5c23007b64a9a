package pair;

import java.io.IOException;
import java.time.Instant;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

final class ListingSerializer implements SimpleVersionedSerializer<Listing> {
  @Override
  public int getVersion() {
    return 1;
  }

  @Override
  public byte[] serialize(Listing listing) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(12);
    out.writeLong(listing.until().toEpochMilli());
    out.writeInt(listing.fileCount());
    return out.getCopyOfBuffer();
  }

  @Override
  public Listing deserialize(int version, byte[] bytes) throws IOException {
    DataInputDeserializer in = new DataInputDeserializer(bytes);
    return new Listing(Instant.ofEpochMilli(in.readLong()), in.readInt());
  }
}
