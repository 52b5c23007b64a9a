package pair;

import com.google.common.collect.ImmutableList;

/** The stops of a delivery; it has no constructor without parameters, so Kryo writes it. */
public final class Route {
  private final String driver;
  private final ImmutableList<String> stops;

  private Route(String driver, ImmutableList<String> stops) {
    this.driver = driver;
    this.stops = stops;
  }

  static Route of(String key) {
    return new Route("driver of " + key, ImmutableList.of("Harbour", "Market", "Station"));
  }

  String driver() {
    return driver;
  }

  String stops() {
    return String.join(", ", stops);
  }
}
