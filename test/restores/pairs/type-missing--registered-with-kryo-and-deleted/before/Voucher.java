package pair;

/** A voucher with what is written on it. */
public class Voucher {
  private final String words;

  public Voucher(String words) {
    this.words = words;
  }

  @Override
  public String toString() {
    return "voucher " + words;
  }
}
