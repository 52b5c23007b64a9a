package pair;

/** A payment of some kind. */
public abstract class Payment {
  public String customer;
  public long cents;

  public abstract String how();
}
