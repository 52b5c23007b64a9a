package pair;

/** A line of an account. */
public class Posting {
  public String merchant;
  public String reference;
  public long cents;

  public Posting() {}

  static Posting of(Long number) {
    Posting posting = new Posting();
    posting.merchant = "merchant-" + number % 4;
    boolean refund = number / 4 % 5 == 4;
    posting.reference = String.format("%s-%08d-%s", refund ? "RF" : "SO", number, refund ? "DE" : "AT");
    posting.cents = refund ? -1 : 1;
    return posting;
  }
}
