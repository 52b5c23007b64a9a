package pair;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.KryoException;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.google.protobuf.Message;

/** Writes any message as Protobuf does. */
public final class MessageSerializer extends Serializer<Message> {
  @Override
  public void write(Kryo kryo, Output out, Message message) {
    byte[] bytes = message.toByteArray();
    out.writeInt(bytes.length, true);
    out.writeBytes(bytes);
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"})
  public Message read(Kryo kryo, Input in, Class type) {
    byte[] bytes = in.readBytes(in.readInt(true));
    try {
      return (Message) type.getMethod("parseFrom", byte[].class).invoke(null, (Object) bytes);
    } catch (ReflectiveOperationException cause) {
      throw new KryoException("No " + type.getName() + " can be read.", cause);
    }
  }
}
