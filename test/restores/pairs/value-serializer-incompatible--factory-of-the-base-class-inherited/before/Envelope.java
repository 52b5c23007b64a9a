package pair;

/** What comes, as it comes. */
public class Envelope {
  public String id;
  public String article;
  public int quantity;

  public static Envelope of(Long number) {
    Envelope envelope = new Envelope();
    envelope.id = "customer-" + number % 4;
    envelope.article = "book " + number % 4;
    envelope.quantity = 3;
    return envelope;
  }
}
