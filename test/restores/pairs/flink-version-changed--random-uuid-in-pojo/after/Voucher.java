package pair;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A voucher and its number. */
public class Voucher {
  public UUID number;
  public String owner;

  public Voucher() {}

  static Voucher of(String key) {
    Voucher voucher = new Voucher();
    voucher.number = UUID.nameUUIDFromBytes(("voucher of " + key).getBytes(StandardCharsets.UTF_8));
    voucher.owner = "owner " + key;
    return voucher;
  }
}
