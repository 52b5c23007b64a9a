package io.github.flinkupgradecheck.extractor.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.flink.Flink;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jobs as people write them, good and bad, through the extractor's own JVM on real Flink; one JVM a version for all of them. */
final class ExtractionTest {
  private static final Map<String, Extraction> DONE = new HashMap<>();
  private static final String[] JOBS = {
    "Plain", "Remembers", "ExitAfter", "ExitBefore", "Throws", "ParsesText", "Hangs", "Hangs:x", "NoPipeline", "NoOperators",
    "TwoPipelines", "Collects", "LocalEnvironment", "UidCollision", "NoAutomaticUids", "WrongNumber", "NotSerializable",
    "ErasedType", "Talks", "Batch", "MissingClass", "Unsettled", "SetsParallelism", "Lazy", "Unwilling", "Remembers:x",
    "Nowhere", "", "ExitByReference", "Plugged",
  };

  private static synchronized Extraction on(String version) throws Exception {
    if (!DONE.containsKey(version)) {
      Flink flink = Flink.of(version);
      DONE.put(version, new Extraction(flink, SampleJobs.jar(flink), JOBS));
    }
    return DONE.get(version);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "2.2.0"})
  void readsAGraph(String version) throws Exception {
    Extraction done = on(version);
    assertEquals(version, done.response.getString("flink", null));
    JsonArray operators = done.pipeline("Plain", 0).get("operators").asArray();
    assertEquals(4, operators.size());
    JsonObject counter = done.operator("Plain", "counter");
    assertEquals("0da08f51eaa85fc298e176a139b3649a", counter.getString("id", null));
    assertEquals("Counter", counter.getString("name", null));
    assertEquals("jobs.Counter", counter.getString("function", null));
    assertEquals("jobs/Plain.java:16", line(counter));
    assertTrue(counter.getBoolean("complete", false));
    assertEquals("count", state(counter, "count").getString("name", null));
    assertEquals("HASH", counter.get("inputs").asArray().get(0).asObject().getString("exchange", null));
    assertTrue(counter.get("inputs").asArray().get(0).asObject().getBoolean("keyed", false));
    JsonObject filter = done.operator("Plain", "Filter");
    assertEquals("jobs.Plain$$Lambda", filter.getString("function", null));
    assertEquals(done.operator("Plain", "numbers").getString("id", null), filter.getString("chain", null));
    assertTrue(done.operator("Plain", "numbers").getBoolean("coordinator", false));
    // Made while the graph is translated; the line is that of the sink.
    assertEquals("jobs/Plain.java:19", line(done.operator("Plain", "out: Writer")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "2.2.0"})
  void endsMainInEveryWay(String version) throws Exception {
    Extraction done = on(version);
    assertEquals("main() left the JVM with status 3 after its pipelines", note(done, "ExitAfter"));
    assertEquals("main() left the JVM after its pipelines", note(done, "ExitByReference"));
    assertEquals("main-exited", kind(done, "ExitBefore"));
    assertTrue(done.failure("ExitBefore").getString("frame", "").startsWith("jobs.ExitBefore.main(ExitBefore.java:"));
    assertEquals("main-hung", kind(done, "Hangs"));
    assertTrue(done.failure("Hangs").getString("frame", "").startsWith("jobs.Hangs.main(Hangs.java:"));
    assertTrue(note(done, "Hangs:x").contains("deadline"));
    assertEquals("no-pipeline", kind(done, "NoPipeline"));
    assertNull(done.failure("NoPipeline").getString("exception", null));
    assertEquals("no-pipeline", kind(done, "NoOperators"));
    assertEquals("java.lang.IllegalStateException", done.failure("NoOperators").getString("exception", null));
    assertEquals("[\"JOBS_ENABLED\"]", done.failure("NoOperators").get("missing").asObject().get("environment").toString());
    assertEquals("batch-only", kind(done, "Batch"));
    assertEquals(2, done.job("TwoPipelines").getInt("pipelines", 0));
    assertEquals("second", done.pipeline("TwoPipelines", 1).getString("name", null));
    assertTrue(note(done, "Collects").contains("results"));
    assertEquals("count", state(done.operator("Collects", "counter"), "count").getString("name", null));
    assertTrue(note(done, "LocalEnvironment").contains("environment of its own"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "2.2.0"})
  void tellsWhatWasMissing(String version) throws Exception {
    Extraction done = on(version);
    JsonObject threw = done.failure("Throws");
    assertEquals("main-threw", threw.getString("kind", null));
    assertEquals("java.nio.file.NoSuchFileException", threw.getString("exception", null));
    assertTrue(threw.getString("frame", "").startsWith("jobs.Throws.main(Throws.java:"));
    JsonObject missing = threw.get("missing").asObject();
    assertEquals("[\"JOBS_BROKERS\",\"JOBS_REGION\"]", missing.get("environment").toString());
    assertEquals("[\"jobs.stage\"]", missing.get("properties").toString());
    assertEquals("[\"/nowhere/jobs.properties\"]", missing.get("files").toString());
    assertEquals("main-threw", kind(done, "ParsesText"));
    assertEquals("class-missing", kind(done, "MissingClass"));
    assertEquals("[\"jobs.Absent\"]", done.failure("MissingClass").get("missing").asObject().get("classes").toString());
    assertEquals("main-class-missing", kind(done, "Nowhere"));
    assertEquals("main-class-ambiguous", kind(done, ""));
    assertTrue(done.failure("").get("candidates").toString().contains("\"jobs.Plain\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "2.2.0"})
  void keepsWhatFlinkRefusesApartFromFailures(String version) throws Exception {
    Extraction done = on(version);
    JsonObject collision = done.pipeline("UidCollision", 0);
    assertEquals("twice", collision.get("refused").asObject().getString("uid", null));
    assertEquals("[\"first\",\"second\"]", collision.get("refused").asObject().get("operators").toString());
    assertEquals(4, collision.get("operators").asArray().size());
    assertNotEquals(
        done.operator("UidCollision", "first").getString("id", null),
        done.operator("UidCollision", "second").getString("id", null));
    JsonObject forbidden = done.pipeline("NoAutomaticUids", 0);
    assertEquals("java.lang.IllegalStateException", forbidden.get("refused").asObject().getString("exception", null));
    assertEquals("[\"plus one\"]", forbidden.get("refused").asObject().get("operators").toString());
    assertEquals(4, forbidden.get("operators").asArray().size());
    for (String job : new String[] {"WrongNumber", "NotSerializable", "ErasedType"}) {
      assertTrue(done.pipeline(job, 0).get("refused") != null, job);
      assertEquals(0, done.pipeline(job, 0).get("operators").asArray().size(), job);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "2.2.0"})
  void marksWhatHangsOnAParallelismThatNobodyGave(String version) throws Exception {
    Extraction done = on(version);
    assertNull(done.operator("Unsettled", "counter").get("parallelism"));
    assertEquals("[\"id\"]", done.operator("Unsettled", "counter").get("unsettled").toString());
    assertEquals("[\"id\",\"chain\"]", done.operator("Unsettled", "map").get("unsettled").toString());
    Flink flink = Flink.of(version);
    Path java = Paths.get(System.getProperty("java.home"));
    Extraction given = new Extraction(flink, SampleJobs.jar(flink), java, Json.object().add("parallelism", 4), "Unsettled");
    for (String operator : new String[] {"counter", "map"}) {
      assertEquals(given.operator("Unsettled", operator).get("id"), done.operator("Unsettled", operator).get("otherId"));
    }
    assertEquals(1, done.operator("Unsettled", "Source: Sequence Source").getInt("parallelism", 0));
    assertEquals(1, done.operator("SetsParallelism", "counter").getInt("parallelism", 0));
    assertNull(done.operator("SetsParallelism", "counter").get("unsettled"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "2.2.0"})
  void saysWhichStatesItCannotSee(String version) throws Exception {
    Extraction done = on(version);
    assertNull(because(done, "Lazy", "by-name"));
    assertEquals("exercised", state(done.operator("Lazy", "by-name"), "late").getString("seen", null));
    assertTrue(because(done, "Lazy", "by-computed-name").contains("only known when it runs"));
    assertEquals("exercised", state(done.operator("Lazy", "by-computed-name"), "late-x").getString("seen", null));
    assertNull(because(done, "Lazy", "by-helper"));
    assertEquals("exercised", state(done.operator("Lazy", "by-helper"), "notes").getString("seen", null));
    assertNull(because(done, "Lazy", "per-window"));
    assertEquals("exercised", state(done.operator("Lazy", "per-window"), "fired").getString("seen", null));
    assertNull(because(done, "Lazy", "asked-twice"));
    assertNull(because(done, "Lazy", "count-window"));
    assertEquals("exercised", state(done.operator("Lazy", "count-window"), "count").getString("seen", null));
    assertTrue(because(done, "Unwilling", "throws").contains("no database here at jobs.Unwilling$OpenThrows.open"));
    assertEquals("registered", state(done.operator("Unwilling", "throws"), "first").getString("seen", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "2.2.0"})
  void leavesClassesAloneWhoseLoaderFindsNothingOfOurs(String version) throws Exception {
    Extraction done = on(version);
    assertEquals("registered", state(done.operator("Plugged", "named"), "of-plugin").getString("seen", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "2.2.0"})
  void keepsJobsOfOneJvmApart(String version) throws Exception {
    Extraction done = on(version);
    assertEquals("1 null", done.pipeline("Remembers", 0).getString("name", null));
    assertEquals(done.facts("Remembers").toString(), done.facts("Remembers:x").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "2.2.0"})
  void letsNothingThroughThatUserCodePrints(String version) throws Exception {
    Extraction done = on(version);
    List<String> lines = Arrays.asList(done.standardOutput.split("\n"));
    assertEquals("token answered", lines.get(lines.size() - 1));
    for (String line : lines.subList(0, lines.size() - 1)) {
      assertTrue(line.matches("token candidate (load|main|graph|state) \\d+ \\d+"), line);
    }
    long size = Files.size(done.directory.resolve("user.log"));
    assertTrue(size > 1 << 20 && size < (1 << 20) + 100, String.valueOf(size));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "2.2.0"})
  void writesTheSameBytesAgain(String version) throws Exception {
    Extraction done = on(version);
    Flink flink = Flink.of(version);
    Path java = Paths.get(System.getProperty("java.home"));
    Extraction again = new Extraction(flink, SampleJobs.jar(flink), java, Json.object(), "Lazy", "Plain");
    for (String job : new String[] {"Lazy", "Plain"}) {
      assertEquals(done.facts(job).toString(), again.facts(job).toString());
    }
    Extraction bare = new Extraction(flink, SampleJobs.jar(flink, "bare", "-g:none"), java, Json.object(), "Plain");
    JsonObject counter = bare.operator("Plain", "counter");
    assertNull(counter.get("line"));
    assertEquals(done.operator("Plain", "counter").getString("code", null), counter.getString("code", null));
    assertFalse(counter.getString("code", "").isEmpty());
  }

  private static String kind(Extraction done, String job) {
    return done.failure(job).getString("kind", null);
  }

  private static String note(Extraction done, String job) {
    return done.job(job).get("notes").asArray().get(0).asString();
  }

  private static String because(Extraction done, String job, String operator) throws Exception {
    JsonObject one = done.operator(job, operator);
    String because = one.getString("incompleteBecause", null);
    assertEquals(because == null, one.getBoolean("complete", false));
    return because;
  }

  private static JsonObject state(JsonObject operator, String name) {
    for (JsonValue state : operator.get("states").asArray()) {
      if (state.asObject().getString("name", "").equals(name)) {
        return state.asObject();
      }
    }
    throw new AssertionError("no state " + name + " in " + operator);
  }

  private static String line(JsonObject operator) {
    JsonObject line = operator.get("line").asObject();
    return line.getString("file", null) + ":" + line.getInt("line", 0);
  }
}
