package pair;

import java.util.Date;

/** When a customer came last. */
public class Visit {
  public String shop;
  public Date at;

  public static Visit of(String key) {
    Visit visit = new Visit();
    visit.shop = "corner";
    visit.at = new Date(1000);
    return visit;
  }
}
