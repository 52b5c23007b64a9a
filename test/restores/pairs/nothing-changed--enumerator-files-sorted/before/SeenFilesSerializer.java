package pair;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

final class SeenFilesSerializer implements SimpleVersionedSerializer<SeenFiles> {
  @Override
  public int getVersion() {
    return 2;
  }

  @Override
  public byte[] serialize(SeenFiles seen) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(256);
    out.writeInt(seen.files().size());
    for (String file : seen.files()) {
      out.writeUTF(file);
    }
    return out.getCopyOfBuffer();
  }

  @Override
  public SeenFiles deserialize(int version, byte[] bytes) throws IOException {
    if (version != 2) {
      throw new IOException("Version " + version + " of the seen files is not known.");
    }
    DataInputDeserializer in = new DataInputDeserializer(bytes);
    int count = in.readInt();
    List<String> files = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      files.add(in.readUTF());
    }
    return new SeenFiles(files);
  }
}
