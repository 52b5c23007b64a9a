package pair;

/** Of what may be taken at once. */
public class Limit {
  public String bank;
  /** What is just too much. */
  public long cents;

  public Limit() {}

  static boolean allows(Long limit, long cents) {
    return cents < limit;
  }
}
