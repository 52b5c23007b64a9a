package pair;

import common.Line;

/** What is said of a shop. */
public class Notice {
  public String id;
  public String shop;
  public String trend;

  public Notice() {}

  public Notice(String shop, String trend) {
    this.shop = shop;
    this.trend = trend;
  }

  String asLine() {
    return Line.of("trend", shop, trend);
  }
}
