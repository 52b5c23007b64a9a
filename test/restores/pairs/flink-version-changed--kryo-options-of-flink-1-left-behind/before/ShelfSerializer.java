package pair;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;

/** Writes the board before the name. */
public final class ShelfSerializer extends Serializer<Shelf> {
  @Override
  public void write(Kryo kryo, Output out, Shelf shelf) {
    out.writeInt(shelf.board(), true);
    out.writeString(shelf.name());
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"})
  public Shelf read(Kryo kryo, Input in, Class type) {
    int board = in.readInt(true);
    return new Shelf(in.readString(), board);
  }
}
