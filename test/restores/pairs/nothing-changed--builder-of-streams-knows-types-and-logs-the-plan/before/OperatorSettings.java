package pair;

import java.util.Optional;
import java.util.Properties;

/** How an operator is called, which is its uid, too, and in how many tasks it runs. */
final class OperatorSettings {
  private final String name;
  private final Integer parallelism;

  private OperatorSettings(String name, Integer parallelism) {
    this.name = name;
    this.parallelism = parallelism;
  }

  static OperatorSettings from(String name, Properties properties) {
    String parallelism = properties.getProperty(name + ".parallelism");
    return new OperatorSettings(name, parallelism == null ? null : Integer.valueOf(parallelism));
  }

  String name() {
    return name;
  }

  Optional<Integer> parallelism() {
    return Optional.ofNullable(parallelism);
  }
}
