package pair;

/** Comes from a greenhouse. */
public class Measured {
  public String house;
  public long number;
}
