package pair;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Writes what is owed, then what is paid. */
public final class AmountsSerializer extends TypeSerializer<Amounts> {
  @Override
  public void serialize(Amounts amounts, DataOutputView out) throws IOException {
    out.writeLong(amounts.owed);
    out.writeLong(amounts.paid);
  }

  @Override
  public Amounts deserialize(DataInputView in) throws IOException {
    return new Amounts(in.readLong(), in.readLong());
  }

  @Override
  public Amounts deserialize(Amounts reuse, DataInputView in) throws IOException {
    return deserialize(in);
  }

  @Override
  public void copy(DataInputView in, DataOutputView out) throws IOException {
    serialize(deserialize(in), out);
  }

  @Override
  public Amounts copy(Amounts from) {
    return from;
  }

  @Override
  public Amounts copy(Amounts from, Amounts reuse) {
    return from;
  }

  @Override
  public Amounts createInstance() {
    return new Amounts(0, 0);
  }

  @Override
  public boolean isImmutableType() {
    return true;
  }

  @Override
  public int getLength() {
    return -1;
  }

  @Override
  public TypeSerializer<Amounts> duplicate() {
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AmountsSerializer;
  }

  @Override
  public int hashCode() {
    return 7;
  }

  @Override
  public TypeSerializerSnapshot<Amounts> snapshotConfiguration() {
    return new AmountsSerializerSnapshot();
  }
}
