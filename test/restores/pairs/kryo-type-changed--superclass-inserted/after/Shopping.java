package pair;

/** Whatever a customer does in a shop. */
public abstract class Shopping {
  public abstract String shown();
}
