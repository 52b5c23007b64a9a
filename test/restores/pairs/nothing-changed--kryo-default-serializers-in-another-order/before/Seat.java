package pair;

/** A seat of a theatre. */
public class Seat implements Priced {
  private final String name;
  private final long cents;

  public Seat(String name, long cents) {
    this.name = name;
    this.cents = cents;
  }

  public String name() {
    return name;
  }

  @Override
  public long cents() {
    return cents;
  }
}
