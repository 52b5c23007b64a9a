package pair;

/** Somebody came. */
public class Visit {
  public String visitor;
  public long number;

  public static Visit of(Long number) {
    Visit visit = new Visit();
    visit.visitor = "visitor-" + number % 3;
    visit.number = number;
    return visit;
  }
}
