package pair;

/** Pays by card. */
public class Card extends Payment {
  public String number;

  public static Payment of(String key) {
    Card payment = new Card();
    payment.currency = "EUR";
    payment.number = "4711";
    return payment;
  }
}
