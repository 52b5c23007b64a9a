package pair;

/** What a meter has come to. */
public class Bill {
  public long readings;
  public long cents;
  public String since;

  public Bill() {}
}
