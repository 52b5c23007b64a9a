package io.github.flinkupgradecheck.extractor.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.flink.Flink;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Samples of an operator's states, whatever their classes do, and without a trace in the serializers that the operator registered. */
class OperatorSamplesTest {
  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "2.2.0"})
  void samplesOfAllRoles(String version) throws Exception {
    Flink flink = Flink.of(version);
    JsonObject operators =
        flink.run(
            flink.compileFolders("probe", "jobs"), "probe.SampledProbe", flink.directory("temporary"), "jobs.Sampled", 6000);

    JsonObject keeps = operators.get("keeps").asObject();
    assertEquals("[0,1,\"9223372036854775807\"]", trees(keeps, "key", "key"));
    assertEquals("[0,1,\"9223372036854775807\"]", trees(keeps, "stamped", "value"), "without its stamp");
    assertEquals("[0,1,\"9223372036854775807\"]", trees(keeps, "map", "element"));
    assertTrue(trees(keeps, "map", "userKey").contains("\"Text1\""));
    assertEquals("[{}]", trees(keeps, "map", "namespace"));
    assertEquals("null", trees(keeps, "map", "value"), "a map is its keys and elements");
    assertTrue(because(keeps, "bottomless", "value").startsWith("a made-up value was not written: java.lang."));
    for (JsonObject.Member state : keeps) {
      assertTrue(state.getValue().asObject().getBoolean("untouched", true), state.getName());
    }

    // What was met goes into a savepoint with these samples, in the same order everywhere.
    for (String[] state : new String[][] {{"animal", "value"}, {"animals", "element"}, {"animals", "value"}}) {
      String later = keeps.get(state[0]).asObject().get("later").asObject().getString(state[1], "");
      String written = new String(Base64.getDecoder().decode(later), StandardCharsets.ISO_8859_1);
      assertTrue(written.indexOf("Sampled$Cat") > 0 && written.indexOf("Sampled$Dog") > written.indexOf("Sampled$Cat"), state[0]);
      String sampled = state[0].equals("animal") ? "value" : "element";
      assertTrue(trees(keeps, state[0], sampled).contains("Sampled$Cat\",\"lives\":2,\"name\":\"Text1\"}"));
    }
    assertEquals("{}", keeps.get("map").asObject().get("later").toString());

    // What erasure hides from the serializer stands in the field that holds the state, or else in the only hint of its class.
    String parcel = "jobs.Sampled$Parcel";
    assertEquals("java.util.ArrayDeque<" + parcel + ">", declared(keeps, "queues"));
    assertEquals("java.util.LinkedList<" + parcel + ">", declared(keeps, "lists"), "by what stands for the superclass's variable");
    assertEquals("java.util.Vector<" + parcel + ">", declared(keeps, "hinted"));
    assertEquals("null", declared(keeps, "open"), "a wildcard tells nothing");
    assertEquals("null", declared(keeps, "animals"), "its serializer tells");
    assertTrue(trees(keeps, "queues", "element").contains("[{\"@class\":\"" + parcel + "\",\"label\":\"Text1\"},{"));
    assertTrue(trees(keeps, "lists", "element").contains("\"}]]"), "also one alone, with nothing behind it");

    JsonObject operator = operators.get("operator").asObject();
    assertEquals("[0,1,\"9223372036854775807\"]", trees(operator, "list", "element"));
    assertEquals("null", trees(operator, "raw", "element"));
    assertTrue(because(operator, "raw", "element").startsWith("bytes that only"));

    JsonObject hangs = operators.get("hangs").asObject();
    assertEquals("[0,1,\"9223372036854775807\"]", trees(hangs, "before", "value"), "what came before it stays");
    assertTrue(because(hangs, "endless", "value").contains("did not come to an end within 6.0 s"));
    assertTrue(because(hangs, "later", "value").contains("did not come to an end"));
  }

  private static String trees(JsonObject operator, String state, String role) {
    JsonValue trees = operator.get(state).asObject().get("trees").asObject().get(role);
    return String.valueOf(trees);
  }

  private static String declared(JsonObject operator, String state) {
    return operator.get(state).asObject().getString("declared", "");
  }

  private static String because(JsonObject operator, String state, String role) {
    return operator.get(state).asObject().get("unsampled").asObject().getString(role, "");
  }
}
