package pair;

/** From an account. */
public class Transfer extends Payment {
  public long account;
  public String bank;

  public Transfer() {}
}
