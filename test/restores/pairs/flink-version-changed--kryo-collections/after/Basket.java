package pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a customer has chosen; no POJO in Flink's sense, so Kryo writes it. */
public final class Basket {
  private final List<String> articles = new ArrayList<>();
  private final Map<String, Long> pieces = new HashMap<>();

  private Basket() {}

  static Basket of(String key) {
    Basket basket = new Basket();
    basket.articles.add("bicycle");
    basket.articles.add("bell");
    basket.pieces.put("bell", 2L);
    return basket;
  }

  String articles() {
    return articles + " " + pieces;
  }
}
