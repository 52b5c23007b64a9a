package pair.orders;

import org.apache.flink.api.common.ExecutionConfig;
import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** Orders are written by their own serializer. */
public final class OrderTypeInfo extends TypeInformation<Order> {
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
  public Class<Order> getTypeClass() {
    return Order.class;
  }

  @Override
  public boolean isKeyType() {
    return false;
  }

  @Override
  public TypeSerializer<Order> createSerializer(SerializerConfig config) {
    return OrderSerializer.INSTANCE;
  }

  public TypeSerializer<Order> createSerializer(ExecutionConfig config) {
    return OrderSerializer.INSTANCE;
  }

  @Override
  public String toString() {
    return "Order";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OrderTypeInfo;
  }

  @Override
  public int hashCode() {
    return 17;
  }

  @Override
  public boolean canEqual(Object other) {
    return other instanceof OrderTypeInfo;
  }
}
