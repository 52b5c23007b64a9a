package io.github.flinkupgradecheck.extractor.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.flink.Flink;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up records on their way to operators with a key. */
final class FeedsTest {
  private static final Map<String, Extraction> DONE = new HashMap<>();

  private static synchronized JsonArray fed(String version, String uid) throws Exception {
    Flink flink = Flink.of(version);
    if (!DONE.containsKey(version)) {
      DONE.put(version, new Extraction(flink, SampleJobs.jar(flink, "fed", "-g"), "Fed"));
    }
    return fed(DONE.get(version), "Fed", uid);
  }

  private static JsonArray fed(Extraction done, String job, String uid) throws Exception {
    JsonValue inputs = done.operator(job, uid).get("key").asObject().get("inputs");
    JsonValue fed = inputs.asArray().get(0).asObject().get("fed");
    return fed == null ? new JsonArray() : fed.asArray();
  }

  /** The keys of the records that are made in one way, of the first way. */
  private static List<String> keys(JsonArray fed, String made) {
    List<String> keys = new ArrayList<>();
    for (JsonValue record : fed.get(0).asObject().get("records").asArray()) {
      if (record.asObject().getString("made", "").equals(made)) {
        for (JsonValue key : record.asObject().get("keys").asArray()) {
          keys.add(key.asObject().getString("tree", ""));
        }
      }
    }
    return keys;
  }

  private static String id(String version, String uid) throws Exception {
    return DONE.get(version).operator("Fed", uid).getString("id", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "2.2.0"})
  void tellsTheKeysThatRecordsArriveWith(String version) throws Exception {
    JsonArray mapped = fed(version, "mapped");
    assertEquals(1, mapped.size());
    assertEquals(id(version, "numbers"), mapped.get(0).asObject().getString("from", ""));
    assertEquals(Collections.singletonList("Key-0"), keys(mapped, "default"));
    assertTrue(keys(mapped, "distinct").size() >= 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "2.2.0"})
  void goesThroughFunctionsUpToTheSource(String version) throws Exception {
    JsonObject way = fed(version, "long-way").get(0).asObject();
    JsonArray through = new JsonArray();
    for (String uid : Arrays.asList("filter", "flat-map", "process")) {
      through.add(id(version, uid));
    }
    assertEquals(through, way.get("through"));
    assertEquals(Arrays.asList("key-0", "key-0+"), keys(fed(version, "long-way"), "default"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "2.2.0"})
  void followsEachWayOfAUnion(String version) throws Exception {
    List<String> first = new ArrayList<>();
    for (JsonValue way : fed(version, "united")) {
      first.addAll(keys(new JsonArray().add(way), "default"));
    }
    Collections.sort(first);
    assertEquals(Arrays.asList("a-0", "b-0"), first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "2.2.0"})
  void beginsBehindTheLastOperatorWithAKey(String version) throws Exception {
    JsonArray second = fed(version, "second");
    assertEquals(id(version, "first"), second.get(0).asObject().getString("from", ""));
    assertTrue(keys(second, "distinct").stream().allMatch(key -> key.endsWith("!")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "2.2.0"})
  void keepsSilentWhereNothingCanBeTold(String version) throws Exception {
    for (String uid : Arrays.asList("counted", "drawn", "reaching", "endless-way", "refused", "aside")) {
      assertEquals(new JsonArray(), fed(version, uid), uid);
    }
  }

  @Test
  void reachesNobody() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
      server.setSoTimeout(1);
      Flink flink = Flink.of("1.20.3");
      String job = "Fed:" + server.getLocalPort();
      assertEquals(new JsonArray(), fed(new Extraction(flink, SampleJobs.jar(flink, "fed", "-g"), job), job, "reaching"));
      assertThrows(SocketTimeoutException.class, server::accept);
    }
  }

  @Test
  void takesTheRecordsThatTheTeamGave() throws Exception {
    Flink flink = Flink.of("1.20.3");
    Path given = Files.createTempFile(flink.directory("given"), "inputs", ".json");
    Files.write(given, "{\"inputs\": [{\"type\": \"java.lang.Long\", \"values\": [7042]}]}".getBytes(StandardCharsets.UTF_8));
    JsonObject more = Json.object().add("sampleInputs", given.toString());
    Path java = Paths.get(System.getProperty("java.home"));
    JsonArray mapped = fed(new Extraction(flink, SampleJobs.jar(flink, "fed", "-g"), java, more, "Fed"), "Fed", "mapped");
    assertEquals(Collections.singletonList("Key-7042"), keys(mapped, "given"));
    assertEquals(1, mapped.get(0).asObject().get("records").asArray().size());
  }
}
