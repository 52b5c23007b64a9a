package io.github.flinkupgradecheck.extractor.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.flink.Flink;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up records through key selectors and operators, with a server that must not hear of them. */
final class KeysTest {
  private static final Map<String, JsonObject[]> DONE = new HashMap<>();
  private static final Map<String, Integer> CALLS = new HashMap<>();
  private static final String[] UIDS = {
    "by-owner", "by-color", "parsed", "random", "reaches-late", "reaches-early", "endless",
  };

  private static synchronized JsonObject operator(String version, String uid) throws Exception {
    if (!DONE.containsKey(version)) {
      AtomicInteger calls = new AtomicInteger();
      try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
        Thread counting = new Thread(() -> count(server, calls));
        counting.setDaemon(true);
        counting.start();
        Flink flink = Flink.of(version);
        String job = "Keyed:" + server.getLocalPort();
        // The first job of a JVM pays for its classes, and main() has a deadline.
        Extraction done = new Extraction(flink, SampleJobs.jar(flink, "keyed", "-g"), "Plain", job);
        JsonObject[] operators = new JsonObject[UIDS.length];
        for (int i = 0; i < UIDS.length; i++) {
          operators[i] = done.operator(job, UIDS[i]);
        }
        DONE.put(version, operators);
        CALLS.put(version, calls.get());
      }
    }
    for (int i = 0; i < UIDS.length; i++) {
      if (UIDS[i].equals(uid)) {
        return DONE.get(version)[i];
      }
    }
    throw new AssertionError(uid);
  }

  private static void count(ServerSocket server, AtomicInteger calls) {
    while (!server.isClosed()) {
      try {
        server.accept().close();
        calls.incrementAndGet();
      } catch (IOException closed) {
        return;
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "2.2.0"})
  void keepsTheKeysOfMadeUpRecords(String version) throws Exception {
    List<JsonObject> records = records(version, "by-owner");
    List<String> distinct = new ArrayList<>();
    for (JsonObject record : records) {
      assertEquals(record.get("tree").asString().hashCode(), record.getInt("hashCode", 0));
      if (record.getString("made", "").equals("distinct")) {
        distinct.add(record.get("tree").asString());
      }
    }
    assertTrue(distinct.size() >= 2, distinct.toString());
    assertTrue(distinct.stream().anyMatch(key -> !key.equals(key.toLowerCase())), distinct.toString());
    assertTrue(records.stream().anyMatch(record -> record.get("tree").asString().startsWith(" ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "2.2.0"})
  void leavesOutHashCodesOfOneJvmAlone(String version) throws Exception {
    List<JsonObject> records = records(version, "by-color");
    assertTrue(records.size() >= 2);
    for (JsonObject record : records) {
      // An enum's own hash code is where it lies in memory; where there is no constant, that of the text is left.
      assertEquals(record.get("tree").asObject().get("color").isNull(), record.get("hashCode") != null);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "2.2.0"})
  void saysWhyThereAreNoKeys(String version) throws Exception {
    assertEquals(0, records(version, "parsed").size());
    assertTrue(unsampled(version, "parsed").contains("java.lang.NumberFormatException at jobs.Keyed."));
    assertEquals("the key selector gives another key each time", unsampled(version, "random"));
    assertNull(unsampled(version, "by-owner"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "2.2.0"})
  void seesWhatIsAskedForLate(String version) throws Exception {
    assertEquals("exercised", seen(version, "by-owner", "late"));
    assertTrue(operator(version, "by-owner").getBoolean("complete", false));
    assertEquals("exercised", seen(version, "endless", "late"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "2.2.0"})
  void letsNoMadeUpRecordOut(String version) throws Exception {
    assertEquals("exercised", seen(version, "reaches-late", "refused"));
    assertEquals("static", seen(version, "reaches-late", "connected"));
    assertEquals("static", seen(version, "reaches-early", "late"));
    // Not even the one of open(): main() is over.
    assertEquals(0, CALLS.get(version));
  }

  private static List<JsonObject> records(String version, String uid) throws Exception {
    List<JsonObject> records = new ArrayList<>();
    for (JsonValue record : input(version, uid).get("records").asArray()) {
      records.add(record.asObject());
    }
    return records;
  }

  private static String unsampled(String version, String uid) throws Exception {
    return input(version, uid).getString("unsampled", null);
  }

  private static JsonObject input(String version, String uid) throws Exception {
    JsonValue inputs = operator(version, uid).get("key").asObject().get("inputs");
    assertNotNull(inputs);
    return inputs.asArray().get(0).asObject();
  }

  private static String seen(String version, String uid, String name) throws Exception {
    for (JsonValue state : operator(version, uid).get("states").asArray()) {
      if (state.asObject().getString("name", "").equals(name)) {
        return state.asObject().getString("seen", null);
      }
    }
    return null;
  }
}
