package pair;

/** What a customer wants. */
public class Claim {
  public String number;
  public long cents;

  public Claim() {}

  public Claim(String number, long cents) {
    this.number = number;
    this.cents = cents;
  }
}
