package pair;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** In which region a postcode lies. */
final class Regions {
  private static final Properties BY_DIGIT = read();

  private Regions() {}

  static String of(String postcode) {
    return BY_DIGIT.getProperty(postcode.substring(0, 1), "elsewhere");
  }

  private static Properties read() {
    Properties properties = new Properties();
    try (InputStream in = Regions.class.getResourceAsStream("/regions.properties")) {
      properties.load(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return properties;
  }
}
