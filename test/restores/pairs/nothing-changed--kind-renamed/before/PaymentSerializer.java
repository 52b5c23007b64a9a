package pair;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Writes the kind of a payment, then what belongs to it. */
public final class PaymentSerializer extends TypeSerializer<Payment> {
  private static final int INVOICE = 0;
  private static final int INSTALMENTS = 1;

  @Override
  public void serialize(Payment payment, DataOutputView out) throws IOException {
    if (payment instanceof ByInvoice) {
      out.writeByte(INVOICE);
      out.writeInt(((ByInvoice) payment).days());
      out.writeInt(((ByInvoice) payment).reminders());
    } else {
      out.writeByte(INSTALMENTS);
      out.writeInt(((ByInstalments) payment).rates());
      out.writeInt(((ByInstalments) payment).paid());
    }
  }

  @Override
  public Payment deserialize(DataInputView in) throws IOException {
    int kind = in.readByte();
    int first = in.readInt();
    int second = in.readInt();
    return kind == INVOICE ? new ByInvoice(first, second) : new ByInstalments(first, second);
  }

  @Override
  public Payment deserialize(Payment reuse, DataInputView in) throws IOException {
    return deserialize(in);
  }

  @Override
  public void copy(DataInputView in, DataOutputView out) throws IOException {
    serialize(deserialize(in), out);
  }

  @Override
  public Payment copy(Payment from) {
    return from;
  }

  @Override
  public Payment copy(Payment from, Payment reuse) {
    return from;
  }

  @Override
  public Payment createInstance() {
    return new ByInvoice(0, 0);
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
  public TypeSerializer<Payment> duplicate() {
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PaymentSerializer;
  }

  @Override
  public int hashCode() {
    return 7;
  }

  @Override
  public TypeSerializerSnapshot<Payment> snapshotConfiguration() {
    return new PaymentSerializerSnapshot();
  }
}
