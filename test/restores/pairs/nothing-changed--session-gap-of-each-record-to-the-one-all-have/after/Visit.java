package pair;

import java.io.Serializable;
import java.util.Objects;

/** What belongs together. */
public class Visit implements Serializable, Comparable<Visit> {
  private static final long serialVersionUID = 1L;

  public String visitor;
  public String landing;
  public long views;

  public Visit() {}

  Visit with(View view) {
    visitor = view.visitor;
    landing = landing == null ? view.page : landing;
    views++;
    return this;
  }

  Visit with(Visit later) {
    visitor = visitor == null ? later.visitor : visitor;
    landing = landing == null ? later.landing : landing;
    views += later.views;
    return this;
  }

  boolean isFirstView() {
    return views < 2;
  }

  @Override
  public int compareTo(Visit other) {
    return Long.compare(views, other.views);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Visit && views == ((Visit) other).views && Objects.equals(visitor, ((Visit) other).visitor) && Objects.equals(landing, ((Visit) other).landing);
  }

  @Override
  public int hashCode() {
    return Objects.hash(visitor, landing, views);
  }

  @Override
  public String toString() {
    return "Visit(visitor=" + visitor + ", landing=" + landing + ", views=" + views + ")";
  }
}
