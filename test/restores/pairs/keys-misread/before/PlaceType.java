package pair;

import org.apache.flink.api.common.ExecutionConfig;
import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** Has places written by their own serializer. */
final class PlaceType extends TypeInformation<Place> {
  @Override
  public TypeSerializer<Place> createSerializer(SerializerConfig config) {
    return new PlaceSerializer();
  }

  public TypeSerializer<Place> createSerializer(ExecutionConfig config) {
    return new PlaceSerializer();
  }

  @Override
  public Class<Place> getTypeClass() {
    return Place.class;
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
    return true;
  }

  @Override
  public boolean canEqual(Object other) {
    return other instanceof PlaceType;
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
    return "Place";
  }
}
