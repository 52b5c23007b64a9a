package pair;

/** Has no constructor without arguments, so that Kryo writes it. */
public class Voucher {
  private final long number;

  public Voucher(long number) {
    this.number = number;
  }

  @Override
  public String toString() {
    return "voucher of " + number;
  }
}
