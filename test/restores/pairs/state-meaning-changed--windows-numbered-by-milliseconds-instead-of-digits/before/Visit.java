package pair;

/** A page was seen. */
public class Visit {
  private static final long BEGINNING = 1_701_388_803_000L;
  public String page;
  public String visitor;
  public long at;

  public Visit() {}

  static Visit of(Long number) {
    Visit visit = new Visit();
    visit.page = "page-" + number % 4;
    visit.visitor = "visitor-" + number % 2;
    visit.at = BEGINNING + number * 100;
    return visit;
  }
}
