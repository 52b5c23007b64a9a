package pair;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Writes values that do not change, in a version. */
abstract class VersionedSerializer<E> extends TypeSerializer<E> {
  private static final long serialVersionUID = 1L;
  protected final int readVersion;

  VersionedSerializer(int readVersion) {
    this.readVersion = readVersion;
  }

  @Override
  public final boolean isImmutableType() {
    return true;
  }

  @Override
  public final TypeSerializer<E> duplicate() {
    return this;
  }

  @Override
  public final E createInstance() {
    return null;
  }

  @Override
  public final E copy(E from) {
    return from;
  }

  @Override
  public final E copy(E from, E reuse) {
    return from;
  }

  @Override
  public final int getLength() {
    return -1;
  }

  @Override
  public final E deserialize(E reuse, DataInputView source) throws IOException {
    return deserialize(source);
  }

  @Override
  public final void copy(DataInputView source, DataOutputView target) throws IOException {
    serialize(deserialize(source), target);
  }

  @Override
  public boolean equals(Object other) {
    return other != null && other.getClass() == getClass() && ((VersionedSerializer<?>) other).readVersion == readVersion;
  }

  @Override
  public int hashCode() {
    return readVersion;
  }
}
