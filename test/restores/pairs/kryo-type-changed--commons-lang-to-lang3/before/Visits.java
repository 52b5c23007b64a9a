package pair;

import org.apache.commons.lang.mutable.MutableInt;

/** How often a page was seen; no POJO, so Kryo writes it. */
public final class Visits {
  private final String page;
  private final MutableInt times;

  private Visits(String page, MutableInt times) {
    this.page = page;
    this.times = times;
  }

  static Visits of(String key) {
    return new Visits("home", new MutableInt(7));
  }

  String page() {
    return page;
  }

  int times() {
    return times.intValue();
  }
}
