package pair;

/** How cold it is. */
public class Temperature extends Reading {
  private static final double WARMEST = -12;

  public Temperature() {}

  @Override
  public boolean alarming() {
    return value > WARMEST;
  }
}
