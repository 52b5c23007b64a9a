package pair;

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

  protected boolean canEqual(final Object other) {
    return other instanceof Route;
  }

  @Override
  public boolean equals(final Object o) {
    if (o == this) {
      return true;
    }
    if (!(o instanceof Route)) {
      return false;
    }
    final Route other = (Route) o;
    if (!other.canEqual((Object) this)) {
      return false;
    }
    final Object this$from = this.getFrom();
    final Object other$from = other.getFrom();
    if (this$from == null ? other$from != null : !this$from.equals(other$from)) {
      return false;
    }
    final Object this$to = this.getTo();
    final Object other$to = other.getTo();
    return this$to == null ? other$to == null : this$to.equals(other$to);
  }

  @Override
  public int hashCode() {
    final int PRIME = 59;
    int result = 1;
    final Object $from = this.getFrom();
    result = result * PRIME + ($from == null ? 43 : $from.hashCode());
    final Object $to = this.getTo();
    result = result * PRIME + ($to == null ? 43 : $to.hashCode());
    return result;
  }

  @Override
  public String toString() {
    return this.getFrom() + " to " + this.getTo();
  }
}
