package pair;

import java.time.Instant;

/** A member came to the gym. */
public class Visit {
  private static final long EPOCH = 1_700_000_000L;

  public String member;
  public Instant at;

  public Visit() {}

  static Visit of(Long number) {
    Visit visit = new Visit();
    visit.member = "member-" + number % 4;
    visit.at = Instant.ofEpochSecond(EPOCH + number / 4);
    return visit;
  }
}
