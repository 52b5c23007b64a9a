package pair;

/** A payment. */
public class Payment {
  public String customer;
  public Way way;
  public long cents;

  public static Payment of(Long number) {
    Payment payment = new Payment();
    payment.customer = "customer-" + number % 3;
    payment.way = Way.values()[(int) (number % 3)];
    payment.cents = 700;
    return payment;
  }

  /** How somebody pays. */
  public enum Way {
    CARD,
    TRANSFER,
    CASH
  }
}
