package pair;

/** How a customer pays. */
public class Payment {
  public String currency;

  public static Payment of(String key) {
    Payment payment = new Payment();
    payment.currency = "EUR";
    return payment;
  }

  public String shown() {
    return "in " + currency;
  }
}
