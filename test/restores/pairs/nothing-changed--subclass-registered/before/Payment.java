package pair;

/** How a customer pays. */
public class Payment {
  public String currency;
}
