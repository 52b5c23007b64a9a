package pair;

/** A parcel on its way. */
public class Parcel {
  private String origin;
  private Status status;
  private long scans;

  public Parcel() {}

  public String getOrigin() {
    return origin;
  }

  public void setOrigin(String origin) {
    this.origin = origin;
  }

  public Status getStatus() {
    return status;
  }

  public void setStatus(Status status) {
    this.status = status;
  }

  public long getScans() {
    return scans;
  }

  public void setScans(long scans) {
    this.scans = scans;
  }
}
