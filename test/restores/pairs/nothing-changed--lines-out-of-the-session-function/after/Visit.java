package pair;

/** A user opened a page. */
public class Visit {
  public String user;
  public String page;

  public Visit() {}

  static Visit of(Long number) {
    Visit visit = new Visit();
    visit.user = "user-" + number % 4;
    visit.page = "/page/" + number % 11;
    return visit;
  }
}
