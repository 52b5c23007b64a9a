package pair;

/** Where a parcel has been. */
public class Track {
  public long scans;
  public String began;

  public Track() {}
}
