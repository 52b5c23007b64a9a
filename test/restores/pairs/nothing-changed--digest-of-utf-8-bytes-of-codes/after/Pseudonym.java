package pair;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What stands for the number of a card that must not be stored. */
final class Pseudonym {
  private Pseudonym() {}

  static String of(String card) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(card.getBytes(StandardCharsets.UTF_8));
      return new BigInteger(1, digest).toString(36);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
