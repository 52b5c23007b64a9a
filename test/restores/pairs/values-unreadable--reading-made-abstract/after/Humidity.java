package pair;

/** How damp it is. */
public class Humidity extends Reading {
  private static final double DAMPEST = 85;

  public Humidity() {}

  @Override
  public boolean alarming() {
    return value > DAMPEST;
  }
}
