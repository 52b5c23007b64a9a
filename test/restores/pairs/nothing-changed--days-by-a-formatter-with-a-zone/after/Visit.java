package pair;

import java.time.Duration;
import java.time.Instant;

/** A visit to one of four shops, two of which are open late. */
public class Visit {
  public String shop;
  public Instant at;

  public static Visit of(Long number) {
    Visit visit = new Visit();
    visit.shop = "shop-" + number % 4;
    visit.at = Instant.parse("2024-07-01T12:00:00Z").plus(Duration.ofMinutes(number % 4 < 2 ? 630 : 0)).plusMillis(number / 100);
    return visit;
  }
}
