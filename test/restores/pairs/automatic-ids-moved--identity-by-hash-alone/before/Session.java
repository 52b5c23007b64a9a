package pair;

/** What a visitor looked at. */
public class Session {
  public String landing;
  public long pages;
}
