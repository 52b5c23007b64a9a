package pair;

/** So much less for a course. */
public class Offer {
  public String name;
  public int percent;
  public String until;

  public Offer() {}

  static Offer of(Long number) {
    Offer offer = new Offer();
    offer.name = "offer-" + number % 2;
    offer.percent = 10;
    offer.until = "sunday";
    return offer;
  }
}
