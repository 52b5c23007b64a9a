package pair;

/** What a room is like. */
public class Climate {
  public long readings;
  public double sum;
  public double highest;

  public Climate() {}

  double average() {
    return sum / readings;
  }
}
