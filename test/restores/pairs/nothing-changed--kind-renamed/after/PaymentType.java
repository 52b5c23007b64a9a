package pair;

import org.apache.flink.api.common.ExecutionConfig;
import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** Has payment written by their own serializer. */
final class PaymentType extends TypeInformation<Payment> {
  @Override
  public TypeSerializer<Payment> createSerializer(SerializerConfig config) {
    return new PaymentSerializer();
  }

  public TypeSerializer<Payment> createSerializer(ExecutionConfig config) {
    return new PaymentSerializer();
  }

  @Override
  public Class<Payment> getTypeClass() {
    return Payment.class;
  }

  @Override
  public boolean isBasicType() {
    return false;
  }

  @Override
  public boolean isTupleType() {
    return false;
  }

  @Override
  public int getArity() {
    return 1;
  }

  @Override
  public int getTotalFields() {
    return 1;
  }

  @Override
  public boolean isKeyType() {
    return false;
  }

  @Override
  public boolean canEqual(Object other) {
    return other instanceof PaymentType;
  }

  @Override
  public boolean equals(Object other) {
    return canEqual(other);
  }

  @Override
  public int hashCode() {
    return 7;
  }

  @Override
  public String toString() {
    return "Payment";
  }
}
