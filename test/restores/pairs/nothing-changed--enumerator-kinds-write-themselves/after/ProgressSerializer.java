package pair;

import java.io.IOException;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

final class ProgressSerializer implements SimpleVersionedSerializer<Progress> {
  @Override
  public int getVersion() {
    return 4;
  }

  @Override
  public byte[] serialize(Progress progress) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(32);
    out.writeInt(progress.kind().number);
    progress.writeTo(out);
    return out.getCopyOfBuffer();
  }

  @Override
  public Progress deserialize(int version, byte[] bytes) throws IOException {
    DataInputDeserializer in = new DataInputDeserializer(bytes);
    int kind = in.readInt();
    if (kind == Progress.Kind.SNAPSHOT.number) {
      return new InSnapshot(in.readInt());
    }
    if (kind == Progress.Kind.LOG.number) {
      return new InLog(in.readInt());
    }
    return new Failed(in.readUTF());
  }
}
