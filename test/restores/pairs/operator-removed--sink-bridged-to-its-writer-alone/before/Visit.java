package pair;

/** Somebody looked at a page. */
public class Visit {
  public String visitor;
  public String page;
  public long at;

  public Visit() {}

  static Visit of(Long number) {
    Visit visit = new Visit();
    visit.visitor = "visitor-" + number % 4;
    visit.page = "/page/" + number % 9;
    visit.at = number * 1000;
    return visit;
  }

  /** As it stands in the archive. */
  String line() {
    return String.join(",", String.valueOf(at), visitor, page);
  }
}
