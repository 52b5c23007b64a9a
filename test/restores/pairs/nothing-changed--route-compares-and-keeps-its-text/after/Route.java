package pair;

import java.util.Comparator;
import java.util.Objects;

/** From where to where. */
public class Route implements Comparable<Route> {
  private String from;
  private String to;
  private transient String text;

  public Route() {}

  public Route(String from, String to) {
    this.from = from;
    this.to = to;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Route && Objects.equals(from, ((Route) other).from) && Objects.equals(to, ((Route) other).to);
  }

  @Override
  public int hashCode() {
    int ofFrom = from == null ? 43 : from.hashCode();
    int ofTo = to == null ? 43 : to.hashCode();
    return (59 + ofFrom) * 59 + ofTo;
  }

  @Override
  public String toString() {
    if (text == null) {
      text = from + " to " + to;
    }
    return text;
  }

  @Override
  public int compareTo(Route other) {
    return Comparator.comparing(Route::getFrom).thenComparing(Route::getTo).compare(this, other);
  }
}
