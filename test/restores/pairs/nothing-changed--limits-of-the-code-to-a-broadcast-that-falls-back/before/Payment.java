package pair;

/** Somebody pays. */
public class Payment {
  public String account;
  public String country;
  public long cents;
  public long number;

  public Payment() {}

  static Payment of(Long number) {
    Payment payment = new Payment();
    payment.account = "account-" + number % 4;
    payment.country = number % 2 == 0 ? "DE" : "AT";
    payment.cents = number / 4 % 3 == 0 ? 2_000_00 : 10_00;
    payment.number = number;
    return payment;
  }
}
