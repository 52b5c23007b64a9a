package pair;

import com.esotericsoftware.kryo.DefaultSerializer;
import com.esotericsoftware.kryo.serializers.CompatibleFieldSerializer;

/** What a customer has chosen; Kryo writes it with the names of its fields, so that it can grow. */
@DefaultSerializer(CompatibleFieldSerializer.class)
public final class Basket {
  private final String article;
  private final String voucher;

  Basket(String article, String voucher) {
    this.article = article;
    this.voucher = voucher;
  }

  public static Basket of(String key) {
    return new Basket("bicycle", "WELCOME");
  }

  public String article() {
    return article;
  }

  public String voucher() {
    return voucher;
  }
}
