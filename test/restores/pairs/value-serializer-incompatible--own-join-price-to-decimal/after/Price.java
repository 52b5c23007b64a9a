package pair;

/** What something costs. */
public class Price {
  public String name;
  public java.math.BigDecimal cents;

  public Price() {}

  static Price of(Long number) {
    Price price = new Price();
    price.name = "item-" + number % 3;
    price.cents = java.math.BigDecimal.valueOf(100 + number % 3);
    return price;
  }
}
