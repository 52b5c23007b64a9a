package pair;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;

/** Writes article and voucher. */
public final class BasketSerializer extends Serializer<Basket> {
  @Override
  public void write(Kryo kryo, Output out, Basket basket) {
    out.writeString(basket.article());
    out.writeString(basket.voucher());
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"})
  public Basket read(Kryo kryo, Input in, Class type) {
    return new Basket(in.readString(), in.readString());
  }
}
