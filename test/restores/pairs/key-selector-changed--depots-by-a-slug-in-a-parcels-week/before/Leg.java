package pair;

/** A step of a parcel's way. */
public class Leg {
  public String parcel;
  public String depot;
  public long number;
  public long at;

  public Leg() {}
}
