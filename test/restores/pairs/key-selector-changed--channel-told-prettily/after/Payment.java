package pair;

/** A payment of an account. */
public class Payment {
  public String iban;
  public String country;
  public Channel channel;
  public long cents;

  public Payment() {}

  static Payment of(Long number) {
    Payment payment = new Payment();
    payment.iban = "DE-" + number % 6;
    payment.country = number % 2 == 0 ? "DE" : "AT";
    payment.channel = Channel.values()[(int) (number % 3)];
    payment.cents = 1000 + number % 9;
    return payment;
  }
}
