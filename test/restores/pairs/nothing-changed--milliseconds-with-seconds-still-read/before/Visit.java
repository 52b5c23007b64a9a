package pair;

/** A visit of a page. */
public class Visit {
  public String visitor;
  public String page;
  /** In seconds, as the tracker sends it. */
  public long at;

  public Visit() {}

  static Visit of(Long number) {
    Visit visit = new Visit();
    visit.visitor = "visitor-" + number % 4;
    visit.page = number % 3 == 0 ? "/cart" : "/article";
    visit.at = 1_700_000_000L + number;
    return visit;
  }
}
