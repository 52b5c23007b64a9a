package pair;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** What is switched on. */
final class Features implements Serializable {
  private static final long serialVersionUID = 1;
  static final String AUDIT = "audit";
  static final String BASKET = "basket";
  private final Map<String, String> values;

  private Features(Map<String, String> values) {
    this.values = values;
  }

  static Features of(Properties properties) {
    Map<String, String> values = new HashMap<>();
    for (String name : properties.stringPropertyNames()) {
      values.put(name, properties.getProperty(name));
    }
    return new Features(values);
  }

  boolean has(String feature) {
    return Boolean.parseBoolean(values.getOrDefault(feature, "false"));
  }

  String text(String feature) {
    return values.get(feature);
  }
}
