package pair;

/** A customer comes to a shop. */
public class Visit {
  public String customer;
  public int points;

  public Visit() {}

  static Visit of(Long number) {
    Visit visit = new Visit();
    visit.customer = "customer-" + number % 4;
    visit.points = 1;
    return visit;
  }
}
