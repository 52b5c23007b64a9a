package pair.framework;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The properties that lie in the JAR. */
public final class Settings {
  private final Properties properties;

  private Settings(Properties properties) {
    this.properties = properties;
  }

  public static Settings load(String resource) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Settings.class.getClassLoader().getResourceAsStream(resource)) {
      properties.load(in);
    }
    return new Settings(properties);
  }

  public String text(String key) {
    String value = properties.getProperty(key);
    if (value == null) {
      throw new IllegalArgumentException("No " + key + " in the job's properties");
    }
    return value;
  }

  public long number(String key) {
    return Long.parseLong(text(key));
  }
}
