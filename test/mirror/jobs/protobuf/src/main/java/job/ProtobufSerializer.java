package job;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.MessageLite;
import com.google.protobuf.Parser;
import java.io.IOException;
import java.util.Objects;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSchemaCompatibility;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Messages as their own bytes, behind their length. */
public final class ProtobufSerializer<T extends MessageLite> extends TypeSerializer<T> {
  private final Class<T> type;
  private transient T empty;

  public ProtobufSerializer(Class<T> type) {
    this.type = type;
  }

  @SuppressWarnings("unchecked")
  private T empty() {
    if (empty == null) {
      try {
        empty = (T) type.getMethod("getDefaultInstance").invoke(null);
      } catch (ReflectiveOperationException none) {
        throw new IllegalStateException(type + " is no generated message", none);
      }
    }
    return empty;
  }

  @Override
  public boolean isImmutableType() {
    return true;
  }

  @Override
  public TypeSerializer<T> duplicate() {
    return this;
  }

  @Override
  public T createInstance() {
    return empty();
  }

  @Override
  public T copy(T from) {
    return from;
  }

  @Override
  public T copy(T from, T reuse) {
    return from;
  }

  @Override
  public int getLength() {
    return -1;
  }

  @Override
  public void serialize(T message, DataOutputView target) throws IOException {
    byte[] bytes = message.toByteArray();
    target.writeInt(bytes.length);
    target.write(bytes);
  }

  @Override
  @SuppressWarnings("unchecked")
  public T deserialize(DataInputView source) throws IOException {
    byte[] bytes = new byte[source.readInt()];
    source.readFully(bytes);
    try {
      return ((Parser<T>) empty().getParserForType()).parseFrom(bytes);
    } catch (InvalidProtocolBufferException broken) {
      throw new IOException(broken);
    }
  }

  @Override
  public T deserialize(T reuse, DataInputView source) throws IOException {
    return deserialize(source);
  }

  @Override
  public void copy(DataInputView source, DataOutputView target) throws IOException {
    int length = source.readInt();
    target.writeInt(length);
    target.write(source, length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProtobufSerializer && ((ProtobufSerializer<?>) other).type == type;
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(type);
  }

  @Override
  public TypeSerializerSnapshot<T> snapshotConfiguration() {
    return new Snapshot<>(type);
  }

  /** The name of the message's class. */
  public static final class Snapshot<T extends MessageLite> implements TypeSerializerSnapshot<T> {
    private Class<T> type;

    public Snapshot() {}

    Snapshot(Class<T> type) {
      this.type = type;
    }

    @Override
    public int getCurrentVersion() {
      return 1;
    }

    @Override
    public void writeSnapshot(DataOutputView out) throws IOException {
      out.writeUTF(type.getName());
    }

    @Override
    @SuppressWarnings("unchecked")
    public void readSnapshot(int version, DataInputView in, ClassLoader loader) throws IOException {
      try {
        type = (Class<T>) Class.forName(in.readUTF(), true, loader);
      } catch (ClassNotFoundException gone) {
        throw new IOException(gone);
      }
    }

    @Override
    public TypeSerializer<T> restoreSerializer() {
      return new ProtobufSerializer<>(type);
    }

    /** What Flink 2 asks for. */
    public TypeSerializerSchemaCompatibility<T> resolveSchemaCompatibility(TypeSerializerSnapshot<T> before) {
      boolean same = before instanceof Snapshot && ((Snapshot<T>) before).type == type;
      return same ? TypeSerializerSchemaCompatibility.compatibleAsIs() : TypeSerializerSchemaCompatibility.incompatible();
    }

    /** What Flink 1 asks for. */
    public TypeSerializerSchemaCompatibility<T> resolveSchemaCompatibility(TypeSerializer<T> now) {
      return now.equals(restoreSerializer()) ? TypeSerializerSchemaCompatibility.compatibleAsIs() : TypeSerializerSchemaCompatibility.incompatible();
    }
  }
}
