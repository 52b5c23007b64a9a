package pair;

/** A parcel on its way. */
public class Parcel {
  private String origin;
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

  public long getScans() {
    return scans;
  }

  public void setScans(long scans) {
    this.scans = scans;
  }
}
