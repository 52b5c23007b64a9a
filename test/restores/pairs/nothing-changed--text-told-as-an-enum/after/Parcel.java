package pair;

/** A parcel on its way. */
public class Parcel {
  private String origin;
  /** The code of a {@link Status}. */
  private String status;

  private long scans;

  public Parcel() {}

  public String getOrigin() {
    return origin;
  }

  public void setOrigin(String origin) {
    this.origin = origin;
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }

  Status currently() {
    return status == null ? null : Status.ofCode(status);
  }

  /** Goes on to another status, never back. */
  void become(Status next) {
    if (status == null || next.compareTo(currently()) > 0) {
      status = next.code();
    }
  }

  public long getScans() {
    return scans;
  }

  public void setScans(long scans) {
    this.scans = scans;
  }
}
