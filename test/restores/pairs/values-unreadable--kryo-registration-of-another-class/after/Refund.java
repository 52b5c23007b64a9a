package pair;

/** Is in nothing that is stored. */
public class Refund {
  private final long number;

  public Refund(long number) {
    this.number = number;
  }

  @Override
  public String toString() {
    return "refund of " + number;
  }
}
