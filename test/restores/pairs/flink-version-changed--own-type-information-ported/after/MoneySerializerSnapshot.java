package pair;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSchemaCompatibility;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** How money was written: with how many places behind the point. */
public final class MoneySerializerSnapshot implements TypeSerializerSnapshot<Money> {
  private int scale;

  /** For Flink, which reads the rest. */
  public MoneySerializerSnapshot() {}

  MoneySerializerSnapshot(int scale) {
    this.scale = scale;
  }

  @Override
  public int getCurrentVersion() {
    return 1;
  }

  @Override
  public void writeSnapshot(DataOutputView out) throws IOException {
    out.writeInt(scale);
  }

  @Override
  public void readSnapshot(int version, DataInputView in, ClassLoader loader) throws IOException {
    scale = in.readInt();
  }

  @Override
  public TypeSerializer<Money> restoreSerializer() {
    return new MoneySerializer(scale);
  }

  @Override
  public TypeSerializerSchemaCompatibility<Money> resolveSchemaCompatibility(TypeSerializerSnapshot<Money> old) {
    if (!(old instanceof MoneySerializerSnapshot)) {
      return TypeSerializerSchemaCompatibility.incompatible();
    }
    return ((MoneySerializerSnapshot) old).scale == scale ? TypeSerializerSchemaCompatibility.compatibleAsIs() : TypeSerializerSchemaCompatibility.incompatible();
  }
}
