package restores.harness;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.JsonNode;

/** A job that was stopped with a savepoint: where that is, and what the job had printed. */
final class Deployed {
  final String savepoint;
  final Map<String, Map<String, Lines.Series>> printed;

  Deployed(String savepoint, Map<String, Map<String, Lines.Series>> printed) {
    this.savepoint = savepoint;
    this.printed = printed;
  }

  static Deployed read(JsonNode json) {
    Map<String, Map<String, Lines.Series>> printed = new TreeMap<>();
    json.get("printed")
        .fields()
        .forEachRemaining(
            label -> {
              Map<String, Lines.Series> keys = new LinkedHashMap<>();
              label.getValue().fields().forEachRemaining(key -> keys.put(key.getKey(), series(key.getValue())));
              printed.put(label.getKey(), keys);
            });
    return new Deployed(json.get("savepoint").asText(), printed);
  }

  private static Lines.Series series(JsonNode json) {
    Lines.Series series = new Lines.Series(json.get(0).asText());
    series.last = json.get(1).asText();
    return series;
  }

  /** As {@link #read} reads it: of each label and key the first value and the last. */
  Map<String, Object> asJson() {
    Map<String, Object> labels = new TreeMap<>();
    printed.forEach(
        (label, keys) -> {
          Map<String, Object> values = new LinkedHashMap<>();
          keys.forEach((key, series) -> values.put(key, new String[] {series.first, series.last}));
          labels.put(label, values);
        });
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("savepoint", savepoint);
    json.put("printed", labels);
    return json;
  }
}
