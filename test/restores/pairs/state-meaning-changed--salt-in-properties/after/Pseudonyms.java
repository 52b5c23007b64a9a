package pair;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Properties;

/** What stands for names that must not be stored. */
final class Pseudonyms {
  private final String salt;

  private Pseudonyms(String salt) {
    this.salt = salt;
  }

  static Pseudonyms read() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Pseudonyms.class.getResourceAsStream("/pseudonyms.properties")) {
      properties.load(in);
    }
    return new Pseudonyms(properties.getProperty("salt"));
  }

  String of(String name) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest((salt + name).getBytes(StandardCharsets.UTF_8));
      return new BigInteger(1, digest).toString(36);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
