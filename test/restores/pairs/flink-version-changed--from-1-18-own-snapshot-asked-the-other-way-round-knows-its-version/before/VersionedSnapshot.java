package pair;

import java.util.function.IntFunction;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSchemaCompatibility;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Which version a serializer wrote in. */
public abstract class VersionedSnapshot<E> implements TypeSerializerSnapshot<E> {
  private final int currentVersion;
  private final IntFunction<TypeSerializer<E>> serializers;
  private int version = -1;

  protected VersionedSnapshot(int currentVersion, IntFunction<TypeSerializer<E>> serializers) {
    this.currentVersion = currentVersion;
    this.serializers = serializers;
  }

  @Override
  public int getCurrentVersion() {
    return currentVersion;
  }

  @Override
  public void writeSnapshot(DataOutputView out) {
    // The version is written by Flink.
  }

  @Override
  public void readSnapshot(int readVersion, DataInputView in, ClassLoader loader) {
    version = readVersion;
  }

  @Override
  public TypeSerializer<E> restoreSerializer() {
    // One that was not read is of the serializer in use.
    return serializers.apply(version < 0 ? currentVersion : version);
  }

  @Override
  public TypeSerializerSchemaCompatibility<E> resolveSchemaCompatibility(TypeSerializer<E> newSerializer) {
    if (!(newSerializer instanceof VersionedSerializer)) {
      return TypeSerializerSchemaCompatibility.incompatible();
    }
    int newVersion = ((VersionedSerializer<E>) newSerializer).readVersion;
    if (newVersion == version) {
      return TypeSerializerSchemaCompatibility.compatibleAsIs();
    }
    return newVersion > version ? TypeSerializerSchemaCompatibility.compatibleAfterMigration() : TypeSerializerSchemaCompatibility.incompatible();
  }
}
