package pair;

import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSchemaCompatibility;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Knows in which version a value was written. */
public final class AddressSerializerSnapshot implements TypeSerializerSnapshot<Address> {
  @Override
  public int getCurrentVersion() {
    return 1;
  }

  @Override
  public void writeSnapshot(DataOutputView out) {}

  @Override
  public void readSnapshot(int readVersion, DataInputView in, ClassLoader loader) {}

  @Override
  public TypeSerializer<Address> restoreSerializer() {
    return new AddressSerializer();
  }

  @Override
  public TypeSerializerSchemaCompatibility<Address> resolveSchemaCompatibility(TypeSerializerSnapshot<Address> before) {
    return TypeSerializerSchemaCompatibility.compatibleAsIs();
  }
}
