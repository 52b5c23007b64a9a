package io.github.flinkupgradecheck.extractor.state;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import com.eclipsesource.json.ParseException;
import io.github.flinkupgradecheck.extractor.load.JarClasses;
import io.github.flinkupgradecheck.extractor.model.Base64Text;
import io.github.flinkupgradecheck.extractor.model.Hex;
import io.github.flinkupgradecheck.extractor.model.OperatorFacts;
import io.github.flinkupgradecheck.extractor.model.State;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * States that tests of the team have seen registered: lines of the files that the {@code helper} module writes, each with the heads of one
 * operator's snapshots. A line whose classes are not those of the JAR was recorded of other code and counts for nothing.
 */
public final class DeclaredStates {
  private static final int FORMAT = 1;
  private static final long MOST_BYTES = 64L << 20;

  /** Why a line does not count. */
  public final List<String> notes = new ArrayList<>();
  private final Map<String, List<JsonObject>> byOperator = new HashMap<>();
  private final JarClasses jar;
  private final ClassLoader loader;

  /** @throws IOException if a file is no recording */
  public DeclaredStates(List<File> files, JarClasses jar, ClassLoader loader) throws IOException {
    this.jar = jar;
    this.loader = loader;
    for (File file : files) {
      read(file);
    }
  }

  /**
   * Of that operator, by uid or id.
   *
   * @return null where nobody recorded it; else the states by name and kind, each once
   */
  public List<State> of(OperatorFacts operator) {
    List<JsonObject> lines = new ArrayList<>();
    lines.addAll(byOperator.getOrDefault("uid " + operator.uid, Collections.emptyList()));
    lines.addAll(byOperator.getOrDefault("id " + operator.id, Collections.emptyList()));
    Map<String, State> states = new TreeMap<>();
    boolean any = false;
    for (JsonObject line : lines) {
      String other = otherClass(line);
      if (other != null) {
        notes.add(
            "what a test recorded of " + operator.name + " is left out: its " + other + " is not the one of the JAR; run the tests of this version");
        continue;
      }
      try {
        for (StateMeta meta : metas(line)) {
          State state = ManifestStates.of(new RegisteredState(meta, Collections.emptyMap(), null, RegisteredState.DECLARED));
          states.putIfAbsent(state.name + " " + state.kind, state);
        }
        any = true;
      } catch (IOException | RuntimeException | LinkageError unreadable) {
        notes.add("what a test recorded of " + operator.name + " cannot be read here: " + unreadable);
      }
    }
    return any ? new ArrayList<>(states.values()) : null;
  }

  private List<StateMeta> metas(JsonObject line) throws IOException {
    List<StateMeta> metas = new ArrayList<>();
    for (byte[] head : bytes(line, "keyed")) {
      metas.addAll(KeyedHead.read(head, loader).states);
    }
    for (byte[] bytes : bytes(line, "operator")) {
      OperatorHead head = OperatorHead.read(bytes, loader);
      metas.addAll(head.lists);
      metas.addAll(head.broadcasts);
    }
    return metas;
  }

  private static List<byte[]> bytes(JsonObject line, String name) {
    List<byte[]> all = new ArrayList<>();
    if (line.get(name) != null) {
      for (JsonValue text : line.get(name).asArray()) {
        all.add(Base64Text.bytes(text));
      }
    }
    return all;
  }

  /** A class of the recording that the JAR has otherwise or not at all; null if all are the same. */
  private String otherClass(JsonObject line) {
    JsonValue classes = line.get("classes");
    if (classes != null) {
      for (JsonObject.Member one : classes.asObject()) {
        byte[] bytes = jar.bytes(one.getName());
        if (bytes == null || !Hex.sha256(bytes).equals(one.getValue().asString())) {
          return one.getName();
        }
      }
    }
    return null;
  }

  private void read(File file) throws IOException {
    if (file.length() > MOST_BYTES) {
      throw new IOException(file.getName() + " is larger than any recording of states");
    }
    String text = new String(Files.readAllBytes(file.toPath()), StandardCharsets.UTF_8);
    for (String line : text.split("\n")) {
      if (!line.trim().isEmpty()) {
        add(file, line);
      }
    }
  }

  private void add(File file, String text) throws IOException {
    try {
      JsonObject line = Json.parse(text).asObject();
      if (line.getInt("format", 0) != FORMAT) {
        throw new IOException(file.getName() + " is a recording of states in another format; use the helper of this version");
      }
      String key = line.get("uid") == null ? "id " + line.getString("id", "") : "uid " + line.getString("uid", "");
      byOperator.computeIfAbsent(key, any -> new ArrayList<>()).add(line);
    } catch (ParseException | UnsupportedOperationException notOurs) {
      throw new IOException(file.getName() + " is no recording of states", notOurs);
    }
  }
}
