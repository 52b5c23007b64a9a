package pair;

import java.util.function.IntFunction;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSchemaCompatibility;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Which version a serializer wrote in. */
public abstract class VersionedSnapshot<E> implements TypeSerializerSnapshot<E> {
  private final IntFunction<TypeSerializer<E>> serializers;

  protected VersionedSnapshot(IntFunction<TypeSerializer<E>> serializers) {
    this.serializers = serializers;
  }

  @Override
  public int getCurrentVersion() {
    return 1;
  }

  @Override
  public void writeSnapshot(DataOutputView out) {
    // The version is written by Flink.
  }

  @Override
  public void readSnapshot(int readVersion, DataInputView in, ClassLoader loader) {
    if (readVersion > getCurrentVersion()) {
      throw new IllegalStateException("Version " + readVersion + " is of a later release.");
    }
  }

  @Override
  public TypeSerializer<E> restoreSerializer() {
    return serializers.apply(getCurrentVersion());
  }

  @Override
  public TypeSerializerSchemaCompatibility<E> resolveSchemaCompatibility(TypeSerializerSnapshot<E> old) {
    // There is one version so far.
    return old instanceof VersionedSnapshot ? TypeSerializerSchemaCompatibility.compatibleAsIs() : TypeSerializerSchemaCompatibility.incompatible();
  }
}
