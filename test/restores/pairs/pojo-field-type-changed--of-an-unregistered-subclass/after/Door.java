package pair;

/** A door was opened. */
public class Door extends Event {
  public boolean open = true;

  static Door opened() {
    return new Door();
  }

  @Override
  public String toString() {
    return open ? "open" : "closed";
  }
}
