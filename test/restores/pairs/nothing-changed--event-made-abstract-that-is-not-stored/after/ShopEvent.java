package pair;

import common.Line;

/** Something that a visitor did. */
public abstract class ShopEvent {
  public String visitor;
  public String page;

  public ShopEvent() {}

  /** Adds this to what is known, and says what it is now. */
  abstract String addTo(Summary summary);

  /** A line with one of the numbers of this visitor. */
  String line(String label, long number) {
    return Line.of(label, visitor, number);
  }
}
