package pair;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;

/** Writes voucher and article. */
public final class BasketSerializer extends Serializer<Basket> {
  @Override
  public void write(Kryo kryo, Output out, Basket basket) {
    out.writeString(basket.voucher());
    out.writeString(basket.article());
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"})
  public Basket read(Kryo kryo, Input in, Class type) {
    String voucher = in.readString();
    return new Basket(in.readString(), voucher);
  }
}
