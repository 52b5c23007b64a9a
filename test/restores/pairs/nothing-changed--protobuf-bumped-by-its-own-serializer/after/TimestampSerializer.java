package pair;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Timestamp;

/** Writes a message as Protobuf does. */
public final class TimestampSerializer extends Serializer<Timestamp> {
  @Override
  public void write(Kryo kryo, Output out, Timestamp timestamp) {
    byte[] bytes = timestamp.toByteArray();
    out.writeInt(bytes.length, true);
    out.writeBytes(bytes);
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"})
  public Timestamp read(Kryo kryo, Input in, Class type) {
    try {
      return Timestamp.parseFrom(in.readBytes(in.readInt(true)));
    } catch (InvalidProtocolBufferException cause) {
      throw new IllegalStateException("This is no timestamp.", cause);
    }
  }
}
