package pair;

import org.apache.flink.api.common.ExecutionConfig;
import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** Boxed orders, each written as the order is. */
final class BoxedType extends TypeInformation<Boxed> {
  private static final TypeInformation<Order> ORDER = TypeInformation.of(Order.class);

  @Override
  public TypeSerializer<Boxed> createSerializer(SerializerConfig config) {
    return new BoxedSerializer(ORDER.createSerializer(config));
  }

  public TypeSerializer<Boxed> createSerializer(ExecutionConfig config) {
    return createSerializer(config.getSerializerConfig());
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
  public Class<Boxed> getTypeClass() {
    return Boxed.class;
  }

  @Override
  public boolean isKeyType() {
    return false;
  }

  @Override
  public String toString() {
    return "Boxed";
  }

  @Override
  public boolean equals(Object other) {
    return canEqual(other);
  }

  @Override
  public int hashCode() {
    return 11;
  }

  @Override
  public boolean canEqual(Object other) {
    return other instanceof BoxedType;
  }
}
