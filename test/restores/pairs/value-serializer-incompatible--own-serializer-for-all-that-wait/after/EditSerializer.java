package pair;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.base.TypeSerializerSingleton;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Writes edits with a version in front, so that they may get fields. */
public final class EditSerializer extends TypeSerializerSingleton<Edit> {
  private static final long serialVersionUID = 1L;
  private static final int VERSION = 1;

  @Override
  public boolean isImmutableType() {
    return true;
  }

  @Override
  public Edit createInstance() {
    return null;
  }

  @Override
  public Edit copy(Edit from) {
    return from;
  }

  @Override
  public Edit copy(Edit from, Edit reuse) {
    return from;
  }

  @Override
  public int getLength() {
    return -1;
  }

  @Override
  public void serialize(Edit edit, DataOutputView target) throws IOException {
    target.writeInt(VERSION);
    target.writeUTF(edit.document());
    target.writeLong(edit.revision());
    target.writeLong(edit.parent());
    target.writeBoolean(edit.editor() != null);
    if (edit.editor() != null) {
      target.writeUTF(edit.editor());
    }
  }

  @Override
  public Edit deserialize(DataInputView source) throws IOException {
    int version = source.readInt();
    if (version != VERSION) {
      throw new IOException("An edit of version " + version);
    }
    return new Edit(source.readUTF(), source.readLong(), source.readLong(), source.readBoolean() ? source.readUTF() : null);
  }

  @Override
  public Edit deserialize(Edit reuse, DataInputView source) throws IOException {
    return deserialize(source);
  }

  @Override
  public void copy(DataInputView source, DataOutputView target) throws IOException {
    serialize(deserialize(source), target);
  }

  @Override
  public TypeSerializerSnapshot<Edit> snapshotConfiguration() {
    return new Snapshot();
  }

  /** Nothing but the class. */
  public static final class Snapshot extends SimpleTypeSerializerSnapshot<Edit> {
    public Snapshot() {
      super(EditSerializer::new);
    }
  }
}
