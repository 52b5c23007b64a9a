package pair;

import java.io.IOException;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

final class ProgressSerializer implements SimpleVersionedSerializer<Progress> {
  private static final int SNAPSHOT = 1;
  private static final int LOG = 2;

  @Override
  public int getVersion() {
    return 4;
  }

  @Override
  public byte[] serialize(Progress progress) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(8);
    if (progress instanceof InSnapshot) {
      out.writeInt(SNAPSHOT);
      out.writeInt(((InSnapshot) progress).chunksLeft);
    } else if (progress instanceof InLog) {
      out.writeInt(LOG);
      out.writeInt(((InLog) progress).position);
    } else {
      throw new IOException("Progress of class " + progress.getClass().getName() + " cannot be written.");
    }
    return out.getCopyOfBuffer();
  }

  @Override
  public Progress deserialize(int version, byte[] bytes) throws IOException {
    DataInputDeserializer in = new DataInputDeserializer(bytes);
    int kind = in.readInt();
    switch (kind) {
      case SNAPSHOT:
        return new InSnapshot(in.readInt());
      case LOG:
        return new InLog(in.readInt());
      default:
        throw new IOException("Progress of kind " + kind + " is not known.");
    }
  }
}
