package pair;

/** A way to reach somebody. */
public abstract class Contact {
  public boolean verified;

  public abstract String target();

  public boolean mayBeUsed() {
    return verified;
  }
}
