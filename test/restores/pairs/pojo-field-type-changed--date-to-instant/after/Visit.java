package pair;

import java.time.Instant;

/** When a customer came last. */
public class Visit {
  public String shop;
  public Instant at;

  public static Visit of(String key) {
    Visit visit = new Visit();
    visit.shop = "corner";
    visit.at = Instant.ofEpochMilli(1000);
    return visit;
  }
}
