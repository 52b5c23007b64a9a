package pair;

import org.joda.time.Instant;

/** When a page was seen. */
public class Visit {
  public String page;
  public Instant at;

  public Visit() {}

  static Visit of(String key) {
    Visit visit = new Visit();
    visit.page = "home";
    visit.at = new Instant(1_700_000_000_000L);
    return visit;
  }
}
