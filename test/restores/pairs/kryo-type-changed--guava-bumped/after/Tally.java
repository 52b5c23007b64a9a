package pair;

import com.google.common.util.concurrent.AtomicLongMap;

/** Visits of pages by Guava's counters; no POJO, so Kryo writes it. */
public final class Tally {
  private final String site;
  private final AtomicLongMap<String> visits;

  private Tally(String site, AtomicLongMap<String> visits) {
    this.site = site;
    this.visits = visits;
  }

  static Tally of(String key) {
    AtomicLongMap<String> visits = AtomicLongMap.create();
    visits.addAndGet("home", 7);
    visits.addAndGet("prices", 3);
    return new Tally("acme", visits);
  }

  String site() {
    return site;
  }

  long visits(String page) {
    return visits.get(page);
  }
}
