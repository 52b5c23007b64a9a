package pair;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;

/** Writes pieces, then the article. */
public final class BasketSerializer extends Serializer<Basket> {
  @Override
  public void write(Kryo kryo, Output out, Basket basket) {
    out.writeInt(basket.pieces(), true);
    out.writeString(basket.article());
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"})
  public Basket read(Kryo kryo, Input in, Class type) {
    int pieces = in.readInt(true);
    return new Basket(in.readString(), pieces);
  }
}
