package pair;

/** A payment; machines of some makes do not say where they stand. */
public class Payment {
  public String card;
  public String country;
  public long amount;

  static Payment of(Long number) {
    Payment payment = new Payment();
    payment.card = "card-" + number % 4;
    payment.country = number % 4 == 3 ? null : number % 4 == 2 ? "FR" : "DE";
    payment.amount = number % 3;
    return payment;
  }
}
