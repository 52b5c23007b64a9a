package pair;

import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;

/** Says nothing of the format. */
public final class PaymentSerializerSnapshot extends SimpleTypeSerializerSnapshot<Payment> {
  public PaymentSerializerSnapshot() {
    super(PaymentSerializer::new);
  }
}
