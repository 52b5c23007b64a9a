package pair;

/** A customer has spent something. */
public class Spent {
  public String customer;
  public int points;

  public Spent() {}

  static Spent of(Long number) {
    Spent spent = new Spent();
    spent.customer = "customer-" + number % 4;
    spent.points = 1;
    return spent;
  }
}
