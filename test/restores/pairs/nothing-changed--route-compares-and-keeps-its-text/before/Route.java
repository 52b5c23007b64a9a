package pair;

import java.util.Objects;

/** From where to where. */
public class Route {
  private String from;
  private String to;

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
    final int prime = 59;
    int result = 1;
    result = result * prime + (from == null ? 43 : from.hashCode());
    return result * prime + (to == null ? 43 : to.hashCode());
  }

  @Override
  public String toString() {
    return from + " to " + to;
  }
}
