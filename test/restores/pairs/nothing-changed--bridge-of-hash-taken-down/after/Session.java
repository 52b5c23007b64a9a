package pair;

import java.util.Objects;

/** What a visitor looked at. */
public class Session {
  public String landing;
  public long pages;

  public boolean bounced() {
    return pages < 2;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Session && ((Session) other).pages == pages && Objects.equals(((Session) other).landing, landing);
  }

  @Override
  public int hashCode() {
    return Objects.hash(landing, pages);
  }
}
