package pair;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Writes what happened to a door. */
public final class DoorEventSerializer extends VersionedSerializer<DoorEvent> {
  private static final long serialVersionUID = 1L;
  static final int V1 = 1;
  static final int CURRENT = V1;

  public DoorEventSerializer(int readVersion) {
    super(readVersion);
    if (readVersion != V1) {
      throw new IllegalArgumentException("Nothing is known of version " + readVersion);
    }
  }

  @Override
  public void serialize(DoorEvent event, DataOutputView target) throws IOException {
    target.writeUTF(event.door());
    target.writeLong(event.at());
    if (event instanceof DoorEvent.Opened) {
      target.writeUTF("Opened");
      target.writeUTF(((DoorEvent.Opened) event).badge());
    } else {
      target.writeUTF("Closed");
    }
  }

  @Override
  public DoorEvent deserialize(DataInputView source) throws IOException {
    String door = source.readUTF();
    long at = source.readLong();
    String kind = source.readUTF();
    switch (kind) {
      case "Opened":
        return new DoorEvent.Opened(door, at, source.readUTF());
      case "Closed":
        return new DoorEvent.Closed(door, at);
      default:
        throw new IOException("No kind is called " + kind);
    }
  }

  @Override
  public TypeSerializerSnapshot<DoorEvent> snapshotConfiguration() {
    return new DoorEventSnapshot();
  }

  /** The version that events of doors were written in. */
  public static final class DoorEventSnapshot extends VersionedSnapshot<DoorEvent> {
    public DoorEventSnapshot() {
      super(CURRENT, DoorEventSerializer::new);
    }
  }
}
