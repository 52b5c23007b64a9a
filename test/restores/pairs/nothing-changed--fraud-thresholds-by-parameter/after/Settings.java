package pair;

import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.ConfigOptions;
import org.apache.flink.configuration.Configuration;

/** What can be told on the command line, as name=value. */
final class Settings {
  static final ConfigOption<Long> REVIEW_EVERY = ConfigOptions.key("review.every").longType().defaultValue(500L);
  static final ConfigOption<Integer> TOO_OFTEN = ConfigOptions.key("velocity.too-often").intType().defaultValue(800);

  private Settings() {}

  static Configuration of(String[] arguments) {
    Configuration settings = new Configuration();
    for (String argument : arguments) {
      String[] parts = argument.split("=", 2);
      settings.setString(parts[0], parts[1]);
    }
    return settings;
  }
}
