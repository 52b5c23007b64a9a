package pair;

import java.io.Serializable;

/** A fact of the tills, or how many came through the doors. */
public class Fact implements Serializable {
  private static final long serialVersionUID = 1L;
  private final String shop;
  private final TillFact tills;
  private final long visitors;

  private Fact(String shop, TillFact tills, long visitors) {
    this.shop = shop;
    this.tills = tills;
    this.visitors = visitors;
  }

  static Fact tills(TillFact tills) {
    return new Fact(tills.shop(), tills, 0);
  }

  static Fact doors(Long number) {
    return new Fact("shop-" + number % 4, null, 10 + number % 5);
  }

  public String shop() {
    return shop;
  }

  public TillFact tills() {
    return tills;
  }

  public long visitors() {
    return visitors;
  }
}
