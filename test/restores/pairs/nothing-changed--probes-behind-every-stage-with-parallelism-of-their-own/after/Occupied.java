package pair;

/** How full a lot is, and the how many-th message of it this is. */
public class Occupied {
  public String lot;
  public String district;
  public int free;
  public long messages;

  public Occupied() {}

  static Occupied of(Reading reading, long messages) {
    Occupied occupied = new Occupied();
    occupied.lot = reading.lot;
    occupied.district = reading.district;
    occupied.free = reading.free;
    occupied.messages = messages;
    return occupied;
  }
}
