package pair;

import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSchemaCompatibility;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Knows in which version a value was written. */
public final class AddressSerializerSnapshot implements TypeSerializerSnapshot<Address> {
  private int version = 2;

  @Override
  public int getCurrentVersion() {
    return 2;
  }

  @Override
  public void writeSnapshot(DataOutputView out) {}

  @Override
  public void readSnapshot(int readVersion, DataInputView in, ClassLoader loader) {
    version = readVersion;
  }

  @Override
  public TypeSerializer<Address> restoreSerializer() {
    return new AddressSerializer(version);
  }

  @Override
  public TypeSerializerSchemaCompatibility<Address> resolveSchemaCompatibility(TypeSerializerSnapshot<Address> before) {
    return ((AddressSerializerSnapshot) before).version == version
        ? TypeSerializerSchemaCompatibility.compatibleAsIs()
        : TypeSerializerSchemaCompatibility.compatibleAfterMigration();
  }
}
