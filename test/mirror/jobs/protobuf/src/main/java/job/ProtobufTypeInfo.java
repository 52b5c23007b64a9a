package job;

import com.google.protobuf.MessageLite;
import org.apache.flink.api.common.ExecutionConfig;
import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;

public final class ProtobufTypeInfo<T extends MessageLite> extends TypeInformation<T> {
  private final Class<T> type;

  public ProtobufTypeInfo(Class<T> type) {
    this.type = type;
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
  public Class<T> getTypeClass() {
    return type;
  }

  @Override
  public boolean isKeyType() {
    return false;
  }

  @Override
  public TypeSerializer<T> createSerializer(SerializerConfig config) {
    return new ProtobufSerializer<>(type);
  }

  /** What Flink 1 asks for. */
  public TypeSerializer<T> createSerializer(ExecutionConfig config) {
    return new ProtobufSerializer<>(type);
  }

  @Override
  public String toString() {
    return "Protobuf<" + type.getName() + ">";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProtobufTypeInfo && ((ProtobufTypeInfo<?>) other).type == type;
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }

  @Override
  public boolean canEqual(Object other) {
    return other instanceof ProtobufTypeInfo;
  }
}
