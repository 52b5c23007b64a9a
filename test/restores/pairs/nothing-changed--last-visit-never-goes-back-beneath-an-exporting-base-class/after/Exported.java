package pair;

import java.util.LinkedHashMap;
import java.util.Map;

/** What others may ask of a key. */
public class Exported {
  private Map<String, Long> values = new LinkedHashMap<>();

  public Exported() {}

  public Map<String, Long> getValues() {
    return values;
  }

  public void setValues(Map<String, Long> values) {
    this.values = values;
  }

  Exported with(String name, long value) {
    values.put(name, value);
    return this;
  }
}
