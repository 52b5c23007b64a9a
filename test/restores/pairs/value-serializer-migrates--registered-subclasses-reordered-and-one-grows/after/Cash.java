package pair;

/** With notes and coins. */
public class Cash extends Payment {
  public long change;

  public Cash() {}
}
