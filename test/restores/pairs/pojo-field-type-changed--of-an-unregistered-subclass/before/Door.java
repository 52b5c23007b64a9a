package pair;

/** A door was opened. */
public class Door extends Event {
  public boolean open = true;

  @Override
  public String toString() {
    return open ? "open" : "closed";
  }
}
