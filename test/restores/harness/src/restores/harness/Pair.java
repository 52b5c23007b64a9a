package restores.harness;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.JsonNode;

/** One upgrade to run: two JARs, the circumstances of each side, and what to watch. */
final class Pair {
  final String name;
  final String backend;
  final File before;
  final File after;
  /** The deployed version's run, where it was made by another JVM, on another Flink. */
  final Deployed deployed;
  /** Only the deployed version is to be run, and its savepoint left there for another JVM; else null. */
  final Path savepoints;
  final Map<String, String> beforeConfiguration;
  final Map<String, String> afterConfiguration;
  final boolean allowNonRestoredState;
  /** What {@code before} ends with. */
  final Snapshot snapshot;
  final List<String> watch;

  Pair(JsonNode json) {
    name = json.get("name").asText();
    backend = json.get("backend").asText();
    before = new File(json.get("before").asText());
    after = new File(json.get("after").asText());
    deployed = json.has("deployed") ? Deployed.read(json.get("deployed")) : null;
    savepoints = json.has("savepoints") ? Path.of(json.get("savepoints").asText()) : null;
    beforeConfiguration = configuration(json.get("beforeConfiguration"), backend);
    afterConfiguration = configuration(json.get("afterConfiguration"), backend);
    allowNonRestoredState = json.get("allowNonRestoredState").asBoolean();
    snapshot = json.has("snapshot") ? Snapshot.named(json.get("snapshot").asText()) : Snapshot.CANONICAL_SAVEPOINT;
    watch = new ArrayList<>();
    json.get("watch").forEach(label -> watch.add(label.asText()));
  }

  private static Map<String, String> configuration(JsonNode json, String backend) {
    Map<String, String> configuration = new LinkedHashMap<>();
    configuration.put("state.backend.type", backend);
    json.fields().forEachRemaining(entry -> configuration.put(entry.getKey(), entry.getValue().asText()));
    // Before 1.18 it went by this name alone.
    configuration.put("state.backend", configuration.get("state.backend.type"));
    return configuration;
  }
}
