package io.github.flinkupgradecheck.extractor.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.flink.Flink;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the {@code helper} module records in tests of a team, run for real, completes a manifest that no extraction alone could. */
final class DeclaredTest {
  private static final String OPERATOR = "by-record";

  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "2.2.0"})
  void completesAnOperator(String version) throws Exception {
    Flink flink = Flink.of(version);
    Path jar = SampleJobs.jar(flink);
    Path directory = Files.createTempDirectory(flink.directory("recordings"), "states");
    Path harness = directory.resolve("harness/states.jsonl");
    Recorded.with(flink, "harness", harness.toString());
    Path cluster = directory.resolve("cluster.jsonl");
    Recorded.with(flink, "cluster", cluster.toString(), directory.resolve("savepoints").toString());

    JsonObject alone = extract(flink, jar, null).operator("Declares", OPERATOR);
    assertFalse(alone.getBoolean("complete", true));
    assertTrue(alone.getString("incompleteBecause", "").contains("only known when it runs"));
    for (Path recording : new Path[] {harness, cluster}) {
      JsonObject declared = extract(flink, jar, recording).operator("Declares", OPERATOR);
      assertTrue(declared.getBoolean("complete", false), declared.toString());
      assertNull(declared.get("incompleteBecause"));
      List<String> states = new ArrayList<>();
      for (JsonValue value : declared.get("states").asArray()) {
        JsonObject state = value.asObject();
        if (state.getString("seen", "").equals("declared")) {
          states.add(state.getString("name", "") + " " + state.getString("kind", "") + " " + roles(state));
        }
      }
      assertEquals("[rare-2 value [namespace, value], rare-2-by-name map [element, namespace, userKey, value]]", states.toString());
      assertFalse(new String(Files.readAllBytes(recording), StandardCharsets.UTF_8).contains("424242"));
    }

    // A run that saw nothing new proves nothing.
    Path idle = directory.resolve("idle.jsonl");
    String none = "{\"format\":1,\"uid\":\"by-record\",\"classes\":{},\"keyed\":[],\"operator\":[]}\n";
    Files.write(idle, none.getBytes(StandardCharsets.UTF_8));
    assertEquals(alone.toString(), extract(flink, jar, idle).operator("Declares", OPERATOR).toString());

    Path other = directory.resolve("other.jsonl");
    String line = new String(Files.readAllBytes(harness), StandardCharsets.UTF_8);
    Files.write(other, line.replaceAll("\"[0-9a-f]{64}\"", "\"of another build\"").getBytes(StandardCharsets.UTF_8));
    Extraction stale = extract(flink, jar, other);
    assertEquals(alone.toString(), stale.operator("Declares", OPERATOR).toString());
    assertTrue(stale.job("Declares").get("notes").toString().contains("is not the one of the JAR; run the tests"));

    Files.write(other, "{}".getBytes(StandardCharsets.UTF_8));
    assertEquals("declared-unreadable", extract(flink, jar, other).failure("Declares").getString("kind", null));
  }

  private static String roles(JsonObject state) {
    List<String> names = new ArrayList<>(state.get("serializers").asObject().names());
    names.sort(null);
    return names.toString();
  }

  private static Extraction extract(Flink flink, Path jar, Path declared) throws Exception {
    JsonObject more = Json.object();
    if (declared != null) {
      more.add("declared", Json.array(declared.toString()));
    }
    return new Extraction(flink, jar, Paths.get(System.getProperty("java.home")), more, "Declares");
  }
}
