package pair;

/** What a meter has come to on a day. */
public class DayOfMeter {
  public String meter;
  public String house;
  public long units;
  public long begin;

  public DayOfMeter() {}

  String house() {
    return house;
  }
}
