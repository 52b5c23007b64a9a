package pair;

/** What something costs. */
public class Price {
  public String name;
  public long cents;

  public Price() {}

  static Price of(Long number) {
    Price price = new Price();
    price.name = "item-" + number % 3;
    price.cents = 100 + number % 3;
    return price;
  }
}
