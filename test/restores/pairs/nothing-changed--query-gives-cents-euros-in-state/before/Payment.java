package pair;

/** What a customer paid. */
public class Payment {
  public String customer;
  public long amount;
}
