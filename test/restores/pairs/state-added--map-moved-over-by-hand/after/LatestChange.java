package pair;

/** The last change of a table, as far as it is of interest. */
public class LatestChange {
  public long position;
  public String payload;

  public LatestChange() {}

  static LatestChange of(Change change) {
    LatestChange latest = new LatestChange();
    latest.position = change.getPosition();
    latest.payload = change.getPayload();
    return latest;
  }
}
