package pair;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.base.TypeSerializerSingleton;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Writes the cents and the code of the currency. */
public final class MoneySerializer extends TypeSerializerSingleton<Money> {
  private static final long serialVersionUID = 1L;

  @Override
  public boolean isImmutableType() {
    return true;
  }

  @Override
  public Money createInstance() {
    return Money.of(0, "EUR");
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
    return -1;
  }

  @Override
  public void serialize(Money money, DataOutputView out) throws IOException {
    out.writeLong(money.cents());
    out.writeUTF(money.currency());
  }

  @Override
  public Money deserialize(DataInputView in) throws IOException {
    return Money.of(in.readLong(), in.readUTF());
  }

  @Override
  public Money deserialize(Money reuse, DataInputView in) throws IOException {
    return deserialize(in);
  }

  @Override
  public void copy(DataInputView in, DataOutputView out) throws IOException {
    serialize(deserialize(in), out);
  }

  @Override
  public TypeSerializerSnapshot<Money> snapshotConfiguration() {
    return new Snapshot();
  }

  /** Has nothing to tell but which serializer wrote. */
  public static final class Snapshot extends SimpleTypeSerializerSnapshot<Money> {
    public Snapshot() {
      super(MoneySerializer::new);
    }
  }
}
