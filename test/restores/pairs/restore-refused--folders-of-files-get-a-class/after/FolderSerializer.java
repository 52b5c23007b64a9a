package pair;

import java.io.IOException;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

final class FolderSerializer implements SimpleVersionedSerializer<Folder> {
  @Override
  public int getVersion() {
    return 1;
  }

  @Override
  public byte[] serialize(Folder folder) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(64);
    out.writeUTF(folder.day);
    out.writeUTF(folder.shop);
    return out.getCopyOfBuffer();
  }

  @Override
  public Folder deserialize(int version, byte[] bytes) throws IOException {
    DataInputDeserializer in = new DataInputDeserializer(bytes);
    return new Folder(in.readUTF(), in.readUTF());
  }
}
