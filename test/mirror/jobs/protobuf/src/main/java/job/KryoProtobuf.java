package job;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.google.protobuf.MessageLite;

/** For Kryo 2 and 5 alike, whose methods differ by what they say of types alone. */
@SuppressWarnings("rawtypes")
public final class KryoProtobuf extends Serializer {
  @Override
  public void write(Kryo kryo, Output output, Object message) {
    byte[] bytes = ((MessageLite) message).toByteArray();
    output.writeInt(bytes.length, true);
    output.writeBytes(bytes);
  }

  @Override
  public Object read(Kryo kryo, Input input, Class type) {
    try {
      byte[] bytes = input.readBytes(input.readInt(true));
      return type.getMethod("parseFrom", byte[].class).invoke(null, (Object) bytes);
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(type + " cannot be read", broken);
    }
  }

  @Override
  public Object copy(Kryo kryo, Object message) {
    return message;
  }
}
