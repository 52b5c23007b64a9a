package pair;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Writes what is paid, then what is owed; format 1 had them the other way round. */
public final class AmountsSerializer extends TypeSerializer<Amounts> {
  private final int format;

  AmountsSerializer() {
    this(2);
  }

  AmountsSerializer(int format) {
    this.format = format;
  }

  @Override
  public void serialize(Amounts amounts, DataOutputView out) throws IOException {
    out.writeLong(format == 1 ? amounts.owed : amounts.paid);
    out.writeLong(format == 1 ? amounts.paid : amounts.owed);
  }

  @Override
  public Amounts deserialize(DataInputView in) throws IOException {
    long first = in.readLong();
    long second = in.readLong();
    return format == 1 ? new Amounts(first, second) : new Amounts(second, first);
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
