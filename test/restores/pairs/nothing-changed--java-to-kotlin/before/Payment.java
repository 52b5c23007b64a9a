package pair;

/** Somebody paid for a month. */
public class Payment {
  public String subscriber;
  public String plan;

  public Payment() {}

  static Payment of(Long number) {
    Payment payment = new Payment();
    payment.subscriber = "subscriber-" + number % 4;
    payment.plan = number % 2 == 0 ? "basic" : "family";
    return payment;
  }
}
