package pair;

import org.apache.flink.api.common.ExecutionConfig;
import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** Has addresses written by their own serializer. */
final class AddressType extends TypeInformation<Address> {
  @Override
  public TypeSerializer<Address> createSerializer(SerializerConfig config) {
    return new AddressSerializer();
  }

  public TypeSerializer<Address> createSerializer(ExecutionConfig config) {
    return new AddressSerializer();
  }

  @Override
  public Class<Address> getTypeClass() {
    return Address.class;
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
    return other instanceof AddressType;
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
    return "Address";
  }
}
