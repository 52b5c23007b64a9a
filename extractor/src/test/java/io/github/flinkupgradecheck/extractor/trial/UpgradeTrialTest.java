package io.github.flinkupgradecheck.extractor.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.flink.Flink;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * One job and its edits, tried on two Flink versions and two state backends. The expected exceptions are those of real restores of the same
 * edits, below the wrapping of a cluster.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpgradeTrialTest {
  private static final String[] VERSIONS = {"1.20.3", "2.2.0"};
  private static final String[] BACKENDS = {"hashmap", "rocksdb"};
  private static final String LONG = "org.apache.flink.api.common.typeutils.base.LongSerializer";
  private static final String STRING = "org.apache.flink.api.common.typeutils.base.StringSerializer";
  private static final String MIGRATION = "org.apache.flink.util.StateMigrationException: ";
  private static final String COUNT =
      "count = getRuntimeContext().getState(new ValueStateDescriptor<>(\"count\", Types.LONG));";

  /** By name: texts of the job and what stands in their place, in turn. */
  private static final Map<String, String[]> EDITS = new LinkedHashMap<>();

  static {
    edit("nothing");
    edit("key", "\"k\" + n % 3, Types.STRING", "n % 3, Types.LONG", "Function<String", "Function<Long");
    edit(
        "value",
        "\"count\", Types.LONG",
        "\"count\", Types.STRING",
        "ValueState<Long> count",
        "ValueState<String> count",
        "count.update(n)",
        "count.update(\"\" + n)");
    edit("field-added", "public String owner;", "public String owner; public int more;");
    edit("field-retyped", "public long id;", "public String id;");
    edit(
        "class-gone",
        "class Order {",
        "class Ordering {",
        "<Order> order",
        "<Ordering> order",
        "\"order\", Order.class",
        "\"orders\", Ordering.class",
        "Order next = new Order",
        "Ordering next = new Ordering");
    edit("constant-gone", "LOW,", "");
    edit("field-and-class-gone", "public Address address;", "", "class Address", "class Street");
    edit(
        "ttl",
        COUNT,
        "ValueStateDescriptor<Long> c = new ValueStateDescriptor<>(\"count\", Types.LONG);"
            + "c.enableTimeToLive(StateTtlConfig.newBuilder(Duration.ofHours(1)).build());"
            + "count = getRuntimeContext().getState(c);");
    edit(
        "list",
        COUNT,
        "getRuntimeContext().getListState(new ListStateDescriptor<>(\"count\", Types.LONG));",
        "count.update(n);",
        "");
    edit("union", ".getListState(new", ".getUnionListState(new");
    edit(
        "element",
        "ListState<Long> offsets",
        "ListState<String> offsets",
        "\"offsets\", Types.LONG",
        "\"offsets\", Types.STRING",
        "offsets.add(7L)",
        "offsets.add(\"7\")");
    edit("user-key", "\"map\", Types.STRING", "\"map\", Types.INT");
    edit(
        "broadcast-value",
        "MapStateDescriptor<String, Long> RULES = new MapStateDescriptor<>(\"rules\", Types.STRING, Types.LONG)",
        "MapStateDescriptor<String, String> RULES = new MapStateDescriptor<>(\"rules\", Types.STRING, Types.STRING)");
    edit(
        "window",
        ".window(TumblingProcessingTimeWindows.of(Duration.ofSeconds(1)))",
        ".countWindow(3)");
    edit("dropped", "getRuntimeContext().getMapState(new MapStateDescriptor<>(\"map\", Types.STRING, Types.LONG));", "");
    edit("throws", COUNT, "if (true) throw new IllegalStateException(\"no database\");");
    edit(
        "generic-types-disabled",
        "env.setParallelism(1);",
        "env.setParallelism(1); ((org.apache.flink.api.common.serialization.SerializerConfigImpl)"
            + " env.getConfig().getSerializerConfig()).setGenericTypes(false);",
        "\"order\", Order.class",
        "\"order\", Types.GENERIC(Order.class)");
    edit("throws-on-restore", "offsets.add(7L)", "if (context.isRestored()) offsets.get().iterator().next()");
    edit("reads-when-restored", "offsets = context", "if (!context.isRestored()) return; offsets = context");
    edit("bridged", ".uid(\"keyed\")", ".uid(\"other\").setUidHash(\"KEYED\")");
  }

  private final Map<String, JsonObject> results = new HashMap<>();

  private static void edit(String name, String... texts) {
    EDITS.put(name, texts);
  }

  @BeforeAll
  void tryAll() throws Exception {
    String baseline = Flink.source("upgrade/Job.java");
    for (String version : VERSIONS) {
      Flink flink = Flink.of(version);
      List<Object> arguments = new ArrayList<>();
      arguments.add(flink.directory("temporary"));
      arguments.add(flink.compileText("upgrade-baseline", "Job.java", baseline));
      for (String name : EDITS.keySet()) {
        Path classes = flink.compileText(name, "Job.java", edited(baseline, EDITS.get(name)));
        arguments.add(classes);
      }
      results.put(version, flink.run(flink.compileFolders("probe", "jobs"), "probe.TrialProbe", arguments.toArray()));
    }
    results.put("1.20.3 on 2.2.0", across());
  }

  /** The manifest of one version against an unchanged job on the next: all that is known of the baseline is its manifest. */
  private JsonObject across() throws Exception {
    Flink next = Flink.of("2.2.0");
    Path manifest = next.directory("temporary").resolve("baseline.json");
    Files.write(manifest, results.get("1.20.3").get("manifest").toString().getBytes(StandardCharsets.UTF_8));
    return next.run(
        next.compileFolders("probe", "jobs"),
        "probe.TrialProbe",
        next.directory("temporary"),
        manifest,
        next.directory("nothing"));
  }

  private static String edited(String text, String[] edits) {
    String edited = text;
    for (int i = 0; i < edits.length; i += 2) {
      assertTrue(edited.contains(edits[i]), edits[i]);
      edited = edited.replace(edits[i], edits[i + 1].replace("KEYED", "e7beec23fd9f6ed5e1b8395129d43728"));
    }
    return edited;
  }

  @Test
  void unchangedJobRestores() {
    each(
        "nothing",
        (version, backend) -> {
          restored("nothing", version, backend, "keyed");
          restored("nothing", version, backend, "offsets");
          assertEquals("as-is", trial("nothing", version, backend, "keyed").getString("key", null));
          for (JsonValue state : trial("nothing", version, backend, "keyed").get("states").asArray()) {
            assertTrue(state.asObject().getBoolean("requested", false) || state.asObject().getString("kind", "").equals("timer"));
            for (JsonObject.Member answer : state.asObject().get("serializers").asObject()) {
              assertEquals("as-is", answer.getValue().asString());
            }
          }
        });
  }

  @Test
  void stateOfAnOlderFlinkIsReadByTheNewer() {
    for (String backend : BACKENDS) {
      for (String operator : Arrays.asList("keyed", "offsets", "rules", "window-contents")) {
        restored("nothing", "1.20.3 on 2.2.0", backend, operator);
      }
      assertEquals(
          "{\"namespace\":\"as-is\",\"value\":\"as-is\"}", answers("nothing", "1.20.3 on 2.2.0", backend, "order"));
    }
  }

  @Test
  void otherKeyType() {
    each(
        "key",
        (version, backend) -> {
          refused(
              "key",
              version,
              backend,
              "keyed",
              "context",
              MIGRATION + "The new key serializer (" + LONG + ") must be compatible with the previous key serializer (" + STRING + ").");
          assertEquals("incompatible", trial("key", version, backend, "keyed").getString("key", null));
          // The other states are answered for although the operator does not come that far.
          assertEquals("{\"namespace\":\"as-is\",\"value\":\"as-is\"}", answers("key", version, backend, "count"));
        });
  }

  @Test
  void otherValueType() {
    each(
        "value",
        (version, backend) -> {
          refused(
              "value", version, backend, "keyed", "open", MIGRATION + notIncompatible(backend, STRING, LONG));
          assertEquals("{\"namespace\":\"as-is\",\"value\":\"incompatible\"}", answers("value", version, backend, "count"));
          assertEquals("{\"namespace\":\"as-is\",\"value\":\"as-is\"}", answers("value", version, backend, "order"));
        });
  }

  /** Also without restored state; but nothing that is missing here would let Flink make that serializer. */
  @Test
  void genericTypesDisabled() {
    each(
        "generic-types-disabled",
        (version, backend) ->
            refused(
                "generic-types-disabled",
                version,
                backend,
                "keyed",
                "open",
                "java.lang.UnsupportedOperationException: Generic types have been disabled in the ExecutionConfig and type "
                    + "upgrade.Job$Order is treated as a generic type."));
  }

  @Test
  void fieldAdded() {
    each(
        "field-added",
        (version, backend) -> {
          restored("field-added", version, backend, "keyed");
          assertEquals(
              "{\"namespace\":\"as-is\",\"value\":\"after-migration\"}", answers("field-added", version, backend, "order"));
        });
  }

  @Test
  void fieldRetyped() {
    String pojo = "org.apache.flink.api.java.typeutils.runtime.PojoSerializer";
    each(
        "field-retyped",
        (version, backend) -> {
          refused(
              "field-retyped", version, backend, "keyed", "open", MIGRATION + notIncompatible(backend, pojo, pojo));
          assertEquals(
              "{\"namespace\":\"as-is\",\"value\":\"incompatible\"}", answers("field-retyped", version, backend, "order"));
        });
  }

  @Test
  void classGone() {
    each(
        "class-gone",
        (version, backend) -> {
          String gone = "java.io.IOException: Could not find class 'upgrade.Job$Order' in classpath.";
          refused("class-gone", version, backend, "keyed", "context", gone);
          JsonObject order = state("class-gone", version, backend, "order");
          assertEquals("{\"value\":\"unreadable\"}", order.get("serializers").toString());
          assertEquals(false, order.getBoolean("requested", true));
          assertEquals(gone, root(order));
        });
  }

  /** A POJO's snapshot hides what is wrong with a field; the state's own exception says it. */
  @Test
  void somethingWithinAClassGone() {
    String hidden = "java.lang.IllegalStateException: field serializer snapshots should be present.";
    each(
        "constant-gone",
        (version, backend) -> {
          refused("constant-gone", version, backend, "keyed", "context", hidden);
          assertEquals("unreadable", value("constant-gone", version, backend));
          assertEquals(
              "java.lang.IllegalStateException: Could not create a restore serializer for enum class "
                  + "upgrade.Job$Level. Probably because an enum value was removed.",
              root(state("constant-gone", version, backend, "order")));
          refused("field-and-class-gone", version, backend, "keyed", "context", hidden);
          assertEquals("unreadable", value("field-and-class-gone", version, backend));
          assertEquals(
              "java.io.IOException: Could not find class 'upgrade.Job$Address' in classpath.",
              root(state("field-and-class-gone", version, backend, "order")));
        });
  }

  @Test
  void timeToLiveSwitchedOn() {
    String stamped = "org.apache.flink.runtime.state.ttl.TtlStateFactory$TtlSerializer";
    for (String backend : BACKENDS) {
      refused("ttl", "1.20.3", backend, "keyed", "open", MIGRATION + notIncompatible(backend, stamped, LONG));
      assertEquals("{\"namespace\":\"as-is\",\"value\":\"incompatible\"}", answers("ttl", "1.20.3", backend, "count"));
      restored("ttl", "2.2.0", backend, "keyed");
      assertEquals("{\"namespace\":\"as-is\",\"value\":\"after-migration\"}", answers("ttl", "2.2.0", backend, "count"));
    }
  }

  @Test
  void valueBecameList() {
    each(
        "list",
        (version, backend) -> {
          refused(
              "list",
              version,
              backend,
              "keyed",
              "open",
              "java.lang.IllegalStateException: Incompatible key/value state types. Was [VALUE], registered with [LIST].");
          assertEquals(true, state("list", version, backend, "count").getBoolean("requested", false));
        });
  }

  @Test
  void listBecameUnion() {
    each(
        "union",
        (version, backend) -> {
          refused(
              "union",
              version,
              backend,
              "offsets",
              "initialize",
              "java.lang.IllegalStateException: Incompatible state assignment modes. "
                  + "Was [SPLIT_DISTRIBUTE], registered with [UNION].");
          assertEquals("{\"element\":\"as-is\"}", answers("union", version, backend, "offsets"));
        });
  }

  @Test
  void otherElementType() {
    each(
        "element",
        (version, backend) -> {
          refused(
              "element",
              version,
              backend,
              "offsets",
              "initialize",
              MIGRATION + "The new state typeSerializer for operator state must not be incompatible.");
          assertEquals("{\"element\":\"incompatible\"}", answers("element", version, backend, "offsets"));
        });
  }

  @Test
  void otherUserKeyOfAMap() {
    each(
        "user-key",
        (version, backend) -> {
          assertEquals("refused", trial("user-key", version, backend, "keyed").getString("result", null));
          assertEquals(
              "{\"element\":\"as-is\",\"namespace\":\"as-is\",\"userKey\":\"incompatible\",\"value\":\"incompatible\"}",
              answers("user-key", version, backend, "map"));
        });
  }

  /** An operator without a key registers it in an {@code open} that is not run: it is tried all the same. */
  @Test
  void otherBroadcastValue() {
    each(
        "broadcast-value",
        (version, backend) -> {
          refused(
              "broadcast-value",
              version,
              backend,
              "rules",
              "open",
              MIGRATION + "The new value typeSerializer for broadcast state must not be incompatible.");
          assertEquals(
              "{\"key\":\"as-is\",\"value\":\"incompatible\"}",
              answers("broadcast-value", version, backend, "rules"));
        });
  }

  /** The timers' queue is met before the window's state. */
  @Test
  void timeWindowBecameCountWindow() {
    each(
        "window",
        (version, backend) -> {
          String start = backend.equals("hashmap") ? "For heap backends, the" : "The";
          refused(
              "window",
              version,
              backend,
              "window-contents",
              "open",
              MIGRATION + start + " new priority queue serializer must not be incompatible.");
          assertEquals(
              "{\"namespace\":\"incompatible\",\"value\":\"as-is\"}",
              answers("window", version, backend, "window-contents"));
        });
  }

  @Test
  void droppedStateIsNotRequested() {
    each(
        "dropped",
        (version, backend) -> {
          restored("dropped", version, backend, "keyed");
          assertEquals(false, state("dropped", version, backend, "map").getBoolean("requested", true));
          assertEquals("{}", answers("dropped", version, backend, "map"));
        });
  }

  @Test
  void userCodeThatThrowsIsNoVerdict() {
    each(
        "throws",
        (version, backend) -> {
          JsonObject keyed = trial("throws", version, backend, "keyed");
          assertEquals("unseen", keyed.getString("result", null));
          assertNull(keyed.get("exception"));
          assertEquals(
              "it ends the same way without restored state: java.lang.IllegalStateException: no database",
              keyed.getString("because", null));
          JsonObject offsets = trial("throws-on-restore", version, backend, "offsets");
          assertEquals("unseen", offsets.getString("result", null));
          assertTrue(offsets.getString("because", "").contains("upgrade.Job$Offsets.initializeState"));
        });
  }

  @Test
  void stateAskedForOnlyAfterARestoreIsRequested() {
    each(
        "reads-when-restored",
        (version, backend) -> {
          restored("reads-when-restored", version, backend, "offsets");
          assertEquals(true, state("reads-when-restored", version, backend, "offsets").getBoolean("requested", false));
        });
  }

  @Test
  void uidHashPairsBeforeTheGeneratedId() {
    each(
        "bridged",
        (version, backend) -> {
          restored("bridged", version, backend, "keyed");
          JsonObject keyed = trial("bridged", version, backend, "keyed");
          assertTrue(!keyed.getString("baseline", "").equals(keyed.getString("candidate", "")));
        });
  }

  private interface Check {
    void on(String version, String backend);
  }

  private static void each(String edit, Check check) {
    for (String version : VERSIONS) {
      for (String backend : BACKENDS) {
        check.on(version, backend);
      }
    }
  }

  private static String notIncompatible(String backend, String now, String before) {
    String start = backend.equals("hashmap") ? "For heap backends, the" : "The";
    return start + " new state serializer (" + now + ") must not be incompatible with the old state serializer (" + before + ").";
  }

  private void restored(String edit, String version, String backend, String operator) {
    JsonObject trial = trial(edit, version, backend, operator);
    assertEquals("restored", trial.getString("result", null), trial.toString());
    assertNull(trial.get("phase"));
  }

  private void refused(String edit, String version, String backend, String operator, String phase, String root) {
    JsonObject trial = trial(edit, version, backend, operator);
    assertEquals("refused", trial.getString("result", null), trial.toString());
    assertEquals(phase, trial.getString("phase", null));
    assertEquals(root, root(trial));
  }

  private String value(String edit, String version, String backend) {
    return state(edit, version, backend, "order").get("serializers").asObject().getString("value", null);
  }

  private static String root(JsonObject trial) {
    JsonObject exception = trial.get("exception").asObject();
    return exception.getString("exception", "") + ": " + exception.getString("message", "");
  }

  private String answers(String edit, String version, String backend, String state) {
    return state(edit, version, backend, state).get("serializers").toString();
  }

  private JsonObject state(String edit, String version, String backend, String name) {
    String operator = Arrays.asList("count", "order", "map").contains(name) ? "keyed" : name;
    for (JsonValue state : trial(edit, version, backend, operator).get("states").asArray()) {
      if (state.asObject().getString("name", "").equals(name)) {
        return state.asObject();
      }
    }
    throw new AssertionError("no answer for " + name);
  }

  /** Operators go by a state that only they have. */
  private JsonObject trial(String edit, String version, String backend, String operator) {
    String has = "\"" + (operator.equals("keyed") ? "count" : operator) + "\"";
    for (JsonValue trial : results.get(version).get(edit).asArray()) {
      if (isOn(backend, trial.asObject())
          && trial.asObject().get("states").toString().contains(has)) {
        return trial.asObject();
      }
    }
    throw new AssertionError("no trial of " + operator + " on " + backend);
  }

  private static boolean isOn(String backend, JsonObject trial) {
    JsonValue alsoOn = trial.get("alsoOn");
    return trial.getString("backend", "").equals(backend)
        || alsoOn != null && alsoOn.toString().contains("\"" + backend + "\"");
  }
}
