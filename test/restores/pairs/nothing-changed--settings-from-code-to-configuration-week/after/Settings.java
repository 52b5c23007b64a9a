package pair;

import java.time.Duration;
import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.ConfigOptions;
import org.apache.flink.configuration.ReadableConfig;

/** What those say who run the job. */
final class Settings {
  private static final ConfigOption<Duration> RETENTION = ConfigOptions.key("energy.retention").durationType().defaultValue(Duration.ofDays(30));
  private static final ConfigOption<Duration> WINDOW = ConfigOptions.key("energy.window").durationType().defaultValue(Duration.ofDays(1));
  private static final ConfigOption<String> NAME = ConfigOptions.key("energy.name").stringType().defaultValue("energy");

  private final ReadableConfig config;

  private Settings(ReadableConfig config) {
    this.config = config;
  }

  static Settings of(ReadableConfig config) {
    return new Settings(config);
  }

  Duration retention() {
    return config.get(RETENTION);
  }

  Duration window() {
    return config.get(WINDOW);
  }

  String name() {
    return config.get(NAME);
  }
}
