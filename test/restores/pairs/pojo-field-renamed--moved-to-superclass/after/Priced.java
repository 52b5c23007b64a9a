package pair;

/** What has a currency. */
public class Priced {
  public String currency;
}
