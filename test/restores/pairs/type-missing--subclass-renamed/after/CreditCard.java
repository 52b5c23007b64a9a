package pair;

/** Pays by card. */
public class CreditCard extends Payment {
  public String number;

  public static Payment of(String key) {
    CreditCard payment = new CreditCard();
    payment.currency = "EUR";
    payment.number = "4711";
    return payment;
  }
}
