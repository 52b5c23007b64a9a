package pair;

/** Somebody pays. */
public class Payment {
  private static final String[] CURRENCIES = {"EUR", "USD", "CHF", "GBP"};

  public String payer;
  public long cents;
  public String currency;

  public Payment() {}

  static Payment of(Long number) {
    Payment payment = new Payment();
    payment.payer = "payer-" + number % 4;
    payment.cents = number < 4 ? 9_999 : number % 100;
    payment.currency = CURRENCIES[(int) (number % 4)];
    return payment;
  }
}
