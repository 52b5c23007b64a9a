package io.github.flinkupgradecheck.extractor.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.flink.Flink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values for serializers of all families, on both versions, and the same in another JVM that deals out other hash codes. */
class SampleValuesTest {
  private static final Map<String, JsonObject> DONE = new HashMap<>();

  private static synchronized JsonObject on(String version) throws Exception {
    if (!DONE.containsKey(version)) {
      Flink flink = Flink.of(version);
      DONE.put(version, flink.run(flink.compileFolders("types"), "types.SampleProbe"));
    }
    return DONE.get(version);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "2.2.0"})
  void whatCanBeWrittenHasSamples(String version) throws Exception {
    for (JsonObject.Member type : on(version)) {
      boolean none = type.getValue().asObject().get("samples").asArray().isEmpty();
      assertEquals(type.getName().equals("nothing"), none, type.getName() + type.getValue());
    }
    assertEquals(
        "what a java.lang.Thread holds is not known", on(version).get("nothing").asObject().getString("because", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "2.2.0"})
  void everyFieldHasAValueOfItsOwn(String version) throws Exception {
    for (String type : new String[] {"pojo", "record", "tuple", "kryo", "avro", "choosy", "interface", "extended"}) {
      for (JsonObject tree : trees(on(version), type, "distinct")) {
        List<String> leaves = new ArrayList<>();
        collect(tree, leaves);
        assertEquals(new HashSet<>(leaves).size(), leaves.size(), tree.toString());
      }
    }
    // Two booleans of a value differ in at least one of them.
    Set<Boolean> differ = new HashSet<>();
    for (JsonObject tree : trees(on(version), "pojo", "distinct")) {
      differ.add(tree.getBoolean("paid", false) != tree.getBoolean("sent", false));
    }
    assertTrue(differ.contains(true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "2.2.0"})
  void everyChoiceIsMade(String version) throws Exception {
    assertEquals(set("\"HIGH\"", "\"MIDDLE\"", "\"LOW\""), all(on(version), "enum"));
    assertEquals(set("\"HIGH\"", "\"MIDDLE\"", "\"LOW\""), all(on(version), "kryo enum"));
    Set<String> levels = new HashSet<>();
    Set<String> shapes = new HashSet<>();
    for (JsonObject tree : trees(on(version), "pojo", "distinct")) {
      levels.add(tree.getString("level", null));
      shapes.add(tree.get("shape").asObject().getString("@class", null));
    }
    assertEquals(set("HIGH", "MIDDLE", "LOW"), levels);
    assertEquals(set("types.SampleProbe$Circle", "types.SampleProbe$Square"), shapes);
    Set<String> payments = new HashSet<>();
    for (JsonObject tree : trees(on(version), "extended", "distinct")) {
      payments.add(tree.getString("@class", null) + tree.names().contains("number"));
    }
    assertEquals(set("types.SampleProbe$Paymentfalse", "types.SampleProbe$Cardtrue"), payments);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "2.2.0"})
  void newInstancesAndEdges(String version) throws Exception {
    JsonObject fresh = trees(on(version), "pojo", "default").get(0);
    assertEquals("new", fresh.getString("id", null));
    assertTrue(fresh.get("boxed").isNull());
    boolean empty = false;
    boolean without = false;
    for (JsonObject tree : trees(on(version), "pojo", "edge")) {
      empty |= tree.get("items").isArray() && tree.get("items").asArray().isEmpty();
      without |= tree.get("items").isNull() && tree.get("inner").isNull();
    }
    assertTrue(empty && without);
    assertTrue(all(on(version), "long").contains("\"9223372036854775807\""));
    // The time at which it was made is in no sample, so there is no new instance.
    assertTrue(trees(on(version), "dated", "default").isEmpty());
    assertFalse(trees(on(version), "dated", "distinct").isEmpty());
    assertTrue(trees(on(version), "lucky", "distinct").get(0).get("random").isNull());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "2.2.0"})
  void anotherJvmMakesTheSame(String version) throws Exception {
    Flink flink = Flink.of(version);
    JsonObject again =
        flink.with("-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=1").run(flink.compileFolders("types"), "types.SampleProbe");
    assertEquals(on(version).toString(), again.toString());
  }

  /** Numbers and texts, without the names of classes and enum constants. */
  private static void collect(JsonValue tree, List<String> leaves) {
    if (tree.isObject()) {
      for (JsonObject.Member member : tree.asObject()) {
        if (!member.getName().equals("@class")) {
          collect(member.getValue(), leaves);
        }
      }
    } else if (tree.isArray()) {
      tree.asArray().forEach(element -> collect(element, leaves));
    } else if (tree.isNumber() || tree.isString() && tree.asString().matches(".*[0-9]")) {
      leaves.add(tree.toString());
    } else {
      assertNotNull(tree);
    }
  }

  private static List<JsonObject> trees(JsonObject all, String type, String made) {
    List<JsonObject> trees = new ArrayList<>();
    for (JsonValue sample : all.get(type).asObject().get("samples").asArray()) {
      if (sample.asObject().getString("made", "").equals(made)) {
        trees.add(sample.asObject().get("tree").asObject());
      }
    }
    return trees;
  }

  private static Set<String> all(JsonObject all, String type) {
    Set<String> trees = new HashSet<>();
    for (JsonValue sample : all.get(type).asObject().get("samples").asArray()) {
      trees.add(sample.asObject().get("tree").toString());
    }
    return trees;
  }

  private static Set<String> set(String... texts) {
    return new HashSet<>(java.util.Arrays.asList(texts));
  }
}
