package pair;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;

/** Writes the whole of a seat. */
public final class SeatSerializer extends Serializer<Seat> {
  @Override
  public void write(Kryo kryo, Output out, Seat written) {
    out.writeString(written.name());
    out.writeLong(written.cents());
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"})
  public Seat read(Kryo kryo, Input in, Class type) {
    return new Seat(in.readString(), in.readLong());
  }
}
