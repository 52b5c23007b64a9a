package pair;

import java.util.UUID;

/** A voucher and its number. */
public class Voucher {
  public UUID number;
  public String owner;

  public Voucher() {}

  static Voucher of(String key) {
    Voucher voucher = new Voucher();
    voucher.number = new UUID(key.hashCode(), key.length());
    voucher.owner = "owner " + key;
    return voucher;
  }
}
