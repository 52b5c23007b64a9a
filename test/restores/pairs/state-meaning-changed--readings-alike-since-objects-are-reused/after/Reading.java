package pair;

/** What a sensor measured, the how manieth of its readings it is. */
public class Reading {
  public String sensor;
  public long round;

  public Reading() {}
}
