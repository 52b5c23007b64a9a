package pair;

import java.util.TreeMap;

/** Offers of a shop, the dearest first; no POJO, so Kryo writes it. */
public final class Offers {
  private final TreeMap<Integer, String> byPrice;

  private Offers(TreeMap<Integer, String> byPrice) {
    this.byPrice = byPrice;
  }

  static Offers of(String key) {
    TreeMap<Integer, String> byPrice = new TreeMap<>(new Dearest());
    byPrice.put(20, "bell");
    byPrice.put(499, "bicycle");
    return new Offers(byPrice);
  }

  String dearest() {
    return byPrice.firstEntry().getValue();
  }

  int size() {
    return byPrice.size();
  }
}
