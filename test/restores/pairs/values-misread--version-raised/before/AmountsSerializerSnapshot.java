package pair;

import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSchemaCompatibility;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Knows in which format the amounts were written. */
public final class AmountsSerializerSnapshot implements TypeSerializerSnapshot<Amounts> {
  private int format = 1;

  @Override
  public int getCurrentVersion() {
    return 1;
  }

  @Override
  public void writeSnapshot(DataOutputView out) {}

  @Override
  public void readSnapshot(int version, DataInputView in, ClassLoader classes) {
    format = version;
  }

  @Override
  public TypeSerializer<Amounts> restoreSerializer() {
    return new AmountsSerializer(format);
  }

  @Override
  public TypeSerializerSchemaCompatibility<Amounts> resolveSchemaCompatibility(TypeSerializerSnapshot<Amounts> old) {
    return TypeSerializerSchemaCompatibility.compatibleAsIs();
  }
}
