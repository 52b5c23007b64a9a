package pair;

/** A parking space was taken or left. */
public class Reading {
  public String lot;
  public String district;
  public int free;
  public long at;

  public Reading() {}

  static Reading of(Long number) {
    Reading reading = new Reading();
    reading.lot = "lot-" + number % 4;
    reading.district = number % 2 == 0 ? "north" : "south";
    reading.free = (int) (number / 4 % 10);
    reading.at = number * 1000;
    return reading;
  }
}
