package pair;

/** A page was looked at. */
public class Visit {
  public String visitor;
  public String page;

  public static Visit of(Long number) {
    Visit visit = new Visit();
    visit.visitor = "visitor-" + number % 4;
    visit.page = "/article/" + number;
    return visit;
  }
}
