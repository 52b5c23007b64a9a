package pair;

/** From where on a payment is large. */
public class Limit {
  public String country;
  public long cents;

  public Limit() {}

  /** Of the countries that have no limit in the code. */
  static Limit of(Long number) {
    Limit limit = new Limit();
    limit.country = number % 2 == 0 ? "CH" : "LI";
    limit.cents = 2_500_00;
    return limit;
  }
}
