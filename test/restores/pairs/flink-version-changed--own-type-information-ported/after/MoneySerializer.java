package pair;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Writes money as two parts. */
public final class MoneySerializer extends TypeSerializer<Money> {
  private final int scale;

  MoneySerializer(int scale) {
    this.scale = scale;
  }

  int scale() {
    return scale;
  }

  @Override
  public boolean isImmutableType() {
    return true;
  }

  @Override
  public TypeSerializer<Money> duplicate() {
    return this;
  }

  @Override
  public Money createInstance() {
    return Money.of(0, "");
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
  public void serialize(Money money, DataOutputView target) throws IOException {
    target.writeLong(money.units());
    target.writeUTF(money.currency());
  }

  @Override
  public Money deserialize(DataInputView source) throws IOException {
    return Money.of(source.readLong(), source.readUTF());
  }

  @Override
  public Money deserialize(Money reuse, DataInputView source) throws IOException {
    return deserialize(source);
  }

  @Override
  public void copy(DataInputView source, DataOutputView target) throws IOException {
    serialize(deserialize(source), target);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MoneySerializer && ((MoneySerializer) other).scale == scale;
  }

  @Override
  public int hashCode() {
    return scale;
  }

  @Override
  public TypeSerializerSnapshot<Money> snapshotConfiguration() {
    return new MoneySerializerSnapshot(scale);
  }
}
