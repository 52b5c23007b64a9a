package pair;

/** What a customer paid, in cents. */
public class Payment {
  public String customer;
  public long amount;
}
