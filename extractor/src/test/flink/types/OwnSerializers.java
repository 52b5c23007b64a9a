package types;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSchemaCompatibility;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.base.TypeSerializerSingleton;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Serializers that Flink does not know: one as one should be, and one whose snapshot does nothing right. */
public final class OwnSerializers {
  public static class Money {
    final long cents;

    Money(long cents) {
      this.cents = cents;
    }
  }

  private abstract static class Base extends TypeSerializerSingleton<Money> {
    @Override
    public boolean isImmutableType() {
      return true;
    }

    @Override
    public Money createInstance() {
      return new Money(0);
    }

    @Override
    public Money copy(Money from) {
      return from;
    }

    @Override
    public Money copy(Money from, Money reuse) {
      return from;
    }

    @Override
    public int getLength() {
      return 8;
    }

    @Override
    public void serialize(Money money, DataOutputView out) throws IOException {
      out.writeLong(money.cents);
    }

    @Override
    public Money deserialize(DataInputView in) throws IOException {
      return new Money(in.readLong());
    }

    @Override
    public Money deserialize(Money reuse, DataInputView in) throws IOException {
      return deserialize(in);
    }

    @Override
    public void copy(DataInputView in, DataOutputView out) throws IOException {
      out.writeLong(in.readLong());
    }
  }

  public static final class Proper extends Base {
    @Override
    public TypeSerializerSnapshot<Money> snapshotConfiguration() {
      return new ProperSnapshot();
    }
  }

  public static final class ProperSnapshot extends SimpleTypeSerializerSnapshot<Money> {
    public ProperSnapshot() {
      super(Proper::new);
    }
  }

  public static final class Broken extends Base {
    @Override
    public TypeSerializerSnapshot<Money> snapshotConfiguration() {
      return new BrokenSnapshot();
    }
  }

  public static final class BrokenSnapshot implements TypeSerializerSnapshot<Money> {
    @Override
    public int getCurrentVersion() {
      return 41;
    }

    @Override
    public void writeSnapshot(DataOutputView out) throws IOException {
      out.writeUTF("payload");
    }

    @Override
    public void readSnapshot(int version, DataInputView in, ClassLoader loader) throws IOException {
      in.readUTF();
    }

    @Override
    public TypeSerializer<Money> restoreSerializer() {
      throw new UnsupportedOperationException("never needed so far");
    }

    /** Of Flink up to 1.20, where it has no default. */
    public TypeSerializerSchemaCompatibility<Money> resolveSchemaCompatibility(TypeSerializer<Money> next) {
      return TypeSerializerSchemaCompatibility.compatibleAsIs();
    }

    public TypeSerializerSchemaCompatibility<Money> resolveSchemaCompatibility(TypeSerializerSnapshot<Money> old) {
      return TypeSerializerSchemaCompatibility.compatibleAsIs();
    }
  }

  private OwnSerializers() {}
}
