package pair;

import org.apache.flink.api.common.ExecutionConfig;
import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** Has amounts written by their own serializer. */
final class AmountsType extends TypeInformation<Amounts> {
  @Override
  public TypeSerializer<Amounts> createSerializer(SerializerConfig config) {
    return new AmountsSerializer();
  }

  public TypeSerializer<Amounts> createSerializer(ExecutionConfig config) {
    return new AmountsSerializer();
  }

  @Override
  public Class<Amounts> getTypeClass() {
    return Amounts.class;
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
    return other instanceof AmountsType;
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
    return "Amounts";
  }
}
