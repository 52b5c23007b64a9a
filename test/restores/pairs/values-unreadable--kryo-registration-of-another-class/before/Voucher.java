package pair;

/** No POJO, so that Kryo writes it: it has no constructor without arguments. */
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
