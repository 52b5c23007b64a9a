package pair;

/** Somebody comes in. */
public class Visit {
  public String badge;
  public String first;
  public String last;

  public static Visit of(Long number) {
    Visit visit = new Visit();
    visit.badge = "badge-" + number % 4;
    visit.first = "Ada";
    visit.last = "Lovelace the " + number % 4;
    return visit;
  }
}
