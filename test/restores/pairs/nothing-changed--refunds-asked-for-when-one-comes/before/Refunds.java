package pair;

/** What a merchant has paid back. */
public class Refunds {
  public long number;
  public long cents;
  public String latest;

  public Refunds() {}
}
