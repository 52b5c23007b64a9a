package io.github.flinkupgradecheck.extractor.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.flink.Flink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A job with values in states of every kind, and its edits, restored on two Flink versions and on both state backends. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleTrialTest {
  private static final String[] VERSIONS = {"1.20.3", "2.2.0"};
  private static final String FIELDS = "    final int article;\n    final int pieces;\n";

  private static final List<String> STATES =
      Arrays.asList(
          "_timer_state/event_user-timers", "_timer_state/event_window-timers", "all", "average", "basket", "map",
          "numbers", "order", "orders", "rules", "stamped", "stamps", "sum", "window-contents");

  private static final String THROWING =
      "private static void check(Order order) { if (order.id > 0) throw new IllegalStateException(\"no such order\"); }";

  private static final String READING = "for (Order order : numbers.get()) {";
  private static final String EXPECTING =
      "ListState<Long> more = context.getOperatorStateStore().getListState(new ListStateDescriptor<>(\"more\", Types.LONG)); "
          + "if (context.isRestored()) { more.get().iterator().next(); } "
          + READING;
  private static final String VALUES = "values.put(\"orders element\",";
  private static final String MORE_VALUES = "values.put(\"more element\", Arrays.asList((Object) 1L)); " + VALUES;

  /** By name: texts of the job and what stands in their place, in turn. */
  private static final Map<String, String[]> EDITS = new LinkedHashMap<>();

  static {
    edit("nothing");
    edit("field-added", "public String owner;", "public String owner; public int more;");
    edit("field-renamed", "String owner;", "String holder;", "order.owner =", "order.holder =");
    edit("kryo-field-added", FIELDS, FIELDS + "    String note;\n");
    edit(
        "kryo-fields-trade-places",
        FIELDS,
        "    final int pieces;\n    final int brand;\n",
        "this.article = article;",
        "this.brand = article;");
    edit("throws", "private static void check(Order order) {}", THROWING);
    edit("expects", VALUES, MORE_VALUES, READING, EXPECTING);
    edit("expects-and-throws", VALUES, MORE_VALUES, READING, EXPECTING, "private static void check(Order order) {}", THROWING);
    edit("newcomer", ".uid(\"numbers\")", ".uid(\"figures\")", READING, "if (context.isRestored()) { numbers.get().iterator().next(); } " + READING);
    edit("modest-newcomer", ".uid(\"numbers\")", ".uid(\"figures\")");
    edit("consumes", "for (Order order : numbers.get()) {", "numbers.clear(); for (Order order : numbers.get()) {");
    edit("state-dropped", "getRuntimeContext().getState(new ValueStateDescriptor<>(\"basket\", Basket.class));", "");
    edit("window-key", "numbers\n        .keyBy(n -> n, Types.LONG)", "numbers\n        .keyBy(n -> (int) (long) n, Types.INT)");
  }

  private final Map<String, JsonObject> results = new LinkedHashMap<>();

  private static void edit(String name, String... texts) {
    EDITS.put(name, texts);
  }

  @BeforeAll
  void tryAll() throws Exception {
    String baseline = Flink.source("filled/Job.java");
    for (String version : VERSIONS) {
      Flink flink = Flink.of(version);
      List<Object> arguments = new ArrayList<>();
      arguments.add(flink.directory("temporary"));
      arguments.add(flink.compileText("filled-baseline", "Job.java", baseline));
      for (Map.Entry<String, String[]> edit : EDITS.entrySet()) {
        String text = baseline;
        for (int i = 0; i < edit.getValue().length; i += 2) {
          assertTrue(text.contains(edit.getValue()[i]), edit.getValue()[i]);
          text = text.replace(edit.getValue()[i], edit.getValue()[i + 1]);
        }
        arguments.add(flink.compileText("filled-" + edit.getKey(), "Job.java", text));
      }
      results.put(version, flink.run(flink.compileFolders("probe", "jobs"), "probe.TrialProbe", arguments.toArray()));
    }
  }

  @Test
  void everySampleOfAnUnchangedJobComesBackAndRocksDbNeedNotBeAsked() {
    for (String version : VERSIONS) {
      TreeSet<String> filled = new TreeSet<>();
      for (JsonValue each : results.get(version).get("filled-nothing").asArray()) {
        JsonObject trial = each.asObject();
        assertEquals("restored", trial.getString("result", null), trial.toString());
        assertEquals("[\"rocksdb\"]", String.valueOf(trial.get("alsoOn")), trial.toString());
        assertNull(trial.get("again"));
        for (JsonValue state : trial.get("states").asArray()) {
          String name = state.asObject().getString("name", "");
          if (name.equals("SourceReaderState")) {
            assertNull(state.asObject().get("samples"));
          } else {
            filled.add(name);
            allEqual(state.asObject());
          }
        }
      }
      assertTrue(filled.containsAll(STATES), filled.toString());
    }
  }

  @Test
  void userCodeThatExpectsAStateWhichWasNeverSavedIsToBlame() {
    for (String version : VERSIONS) {
      JsonObject numbers = of(version, "expects", "numbers");
      assertEquals("refused", numbers.getString("result", null), numbers.toString());
      assertEquals("[\"more\"]", String.valueOf(numbers.get("missing")), numbers.toString());
      assertTrue(numbers.get("exception").toString().contains("NoSuchElementException"), numbers.toString());
      // With that state it still throws: it may be the made-up values.
      assertEquals("unseen", of(version, "expects-and-throws", "numbers").getString("result", null));
      assertNull(of(version, "nothing", "numbers").get("missing"));
    }
  }

  @Test
  void anOperatorThatNothingWasSavedForMayExpectWhatItIsNotGiven() {
    for (String version : VERSIONS) {
      String found = String.valueOf(results.get(version).get("filled-newcomer-newcomers"));
      assertTrue(found.contains("\"missing\":[\"all\",\"numbers\"]") || found.contains("\"missing\":[\"numbers\",\"all\"]"), found);
      assertTrue(found.contains("NoSuchElementException"), found);
      assertEquals("[]", String.valueOf(results.get(version).get("filled-modest-newcomer-newcomers")));
      assertEquals("[]", String.valueOf(results.get(version).get("filled-nothing-newcomers")));
    }
  }

  private JsonObject of(String version, String edit, String state) {
    for (JsonValue each : results.get(version).get("filled-" + edit).asArray()) {
      if (each.asObject().get("states").toString().contains("\"" + state + "\"")) {
        return each.asObject();
      }
    }
    throw new AssertionError("no operator keeps " + state + " in " + edit);
  }

  @Test
  void samplesUnderAnAddedFieldAreReadOnBothBackendsWithItsDefault() {
    for (String version : VERSIONS) {
      for (String backend : Arrays.asList("hashmap", "rocksdb")) {
        JsonObject keyed = trial("field-added", version, backend, "order");
        assertEquals("restored", keyed.getString("result", null), keyed.toString());
        assertEquals("{\"result\":\"restored\"}", String.valueOf(keyed.get("again")));
        for (String unchanged : Arrays.asList("basket", "sum", "average", "stamped", "stamps")) {
          allEqual(state(keyed, unchanged));
        }
        assertEquals(
            "{\"@class\":\"upgrade.Job$Order\",\"id\":1,\"more\":0,\"owner\":\"x\"}",
            sample(state(keyed, "order"), "value", 0).get("tree").toString());
        assertEquals(
            "{\"@class\":\"upgrade.Job$Order\",\"id\":10,\"more\":0,\"owner\":\"w\"}",
            sample(state(keyed, "order"), "value", 2).get("tree").toString());
        assertEquals(
            "{\"@class\":\"upgrade.Job$Order\",\"id\":4,\"more\":0,\"owner\":\"\"}",
            sample(state(keyed, "orders"), "element", 1).get("tree").toString());
        assertEquals("equal", sample(state(keyed, "map"), "userKey", 0).getString("result", null));
        assertEquals("other", sample(state(keyed, "map"), "element", 1).getString("result", null));
      }
      allEqual(state(trial("field-added", version, "hashmap", "window-contents"), "window-contents"));
      assertEquals("other", sample(state(trial("field-added", version, "hashmap", "rules"), "rules"), "value", 0).getString("result", null));
    }
  }

  @Test
  void aRenamedFieldIsReadAsEmpty() {
    for (String version : VERSIONS) {
      for (String backend : Arrays.asList("hashmap", "rocksdb")) {
        JsonObject read = sample(state(trial("field-renamed", version, backend, "order"), "order"), "value", 0);
        assertEquals("{\"@class\":\"upgrade.Job$Order\",\"holder\":null,\"id\":1}", read.get("tree").toString());
      }
    }
  }

  @Test
  void theHeapRefusesAChangedKryoClassAndRocksDbFailsWhenItIsRead() {
    for (String version : VERSIONS) {
      JsonObject heap = trial("kryo-field-added", version, "hashmap", "basket");
      assertEquals("refused", heap.getString("result", null));
      assertEquals("context", heap.getString("phase", null));
      assertEquals("{\"result\":\"restored\"}", heap.get("withoutSamples").toString());
      // Its samples alone are refused, those of its neighbours are not.
      assertEquals("refused", state(heap, "basket").get("alone").asObject().getString("result", null));
      assertEquals("the restore ended before", state(heap, "basket").getString("samplesUnseen", null));
      for (String neighbour : Arrays.asList("order", "map", "stamped")) {
        assertNull(state(heap, neighbour).get("alone"));
        allEqual(state(heap, neighbour));
      }

      JsonObject rocksdb = trial("kryo-field-added", version, "rocksdb", "basket");
      assertEquals("restored", rocksdb.getString("result", null), rocksdb.toString());
      JsonObject read = sample(state(rocksdb, "basket"), "value", 0);
      assertEquals("threw", read.getString("result", null));
      assertNull(read.get("byUser"));
      JsonObject refusal = heap.get("exception").asObject();
      assertEquals(refusal.getString("exception", null), read.get("exception").asObject().getString("exception", ""));
      allEqual(state(rocksdb, "order"));
    }
  }

  @Test
  void fieldsOfKryoThatTradePlacesAreReadAsEachOther() {
    for (String version : VERSIONS) {
      for (String backend : Arrays.asList("hashmap", "rocksdb")) {
        JsonObject trial = trial("kryo-fields-trade-places", version, backend, "basket");
        assertEquals("restored", trial.getString("result", null), trial.toString());
        assertEquals(
            "{\"@class\":\"upgrade.Job$Basket\",\"brand\":5,\"pieces\":6}",
            sample(state(trial, "basket"), "value", 0).get("tree").toString());
      }
    }
  }

  @Test
  void whatUserCodeThrowsOnAMadeUpValueIsNoVerdict() {
    for (String version : VERSIONS) {
      JsonObject trial = trial("throws", version, "hashmap", "numbers");
      assertEquals("restored", trial.getString("result", null));
      assertTrue(
          trial.getString("withdrawn", "").startsWith("user code threw java.lang.IllegalStateException: no such order at upgrade.Job$Numbers.check"),
          trial.toString());
      assertNull(trial.get("entries"));
      assertFalse(state(trial, "numbers").getString("samplesUnseen", "").isEmpty());
    }
  }

  @Test
  void statesOfAnOperatorAreReadBeforeItsOwnCodeTakesThem() {
    for (String version : VERSIONS) {
      allEqual(state(trial("consumes", version, "hashmap", "numbers"), "numbers"));
    }
  }

  @Test
  void aStateThatNobodyAsksForIsRestoredAndNotRead() {
    for (String version : VERSIONS) {
      JsonObject trial = trial("state-dropped", version, "hashmap", "order");
      assertEquals("restored", trial.getString("result", null));
      assertEquals("nobody asked for it while it started", state(trial, "basket").getString("samplesUnseen", null));
      // It is saved on as it was, so there is nothing that RocksDB could do otherwise.
      assertEquals("[\"rocksdb\"]", String.valueOf(trial.get("alsoOn")));
    }
  }

  @Test
  void anotherKeyIsRefusedWhateverLiesUnderIt() {
    for (String version : VERSIONS) {
      for (String backend : Arrays.asList("hashmap", "rocksdb")) {
        JsonObject trial = trial("window-key", version, backend, "window-contents");
        assertEquals("refused", trial.getString("result", null));
        assertEquals(
            trial.get("exception").asObject().getString("message", "").replaceAll("For heap backends, t", "T"),
            trial.get("withoutSamples").asObject().get("exception").asObject().getString("message", ""));
        assertNull(state(trial, "window-contents").get("alone"));
      }
    }
  }

  private static void allEqual(JsonObject state) {
    assertTrue(state.get("samples") != null, state.toString());
    for (JsonValue sample : state.get("samples").asArray()) {
      assertEquals("equal", sample.asObject().getString("result", null), state.toString());
    }
  }

  private static JsonObject sample(JsonObject state, String role, int position) {
    int passed = 0;
    for (JsonValue sample : state.get("samples").asArray()) {
      if (sample.asObject().getString("role", "").equals(role) && passed++ == position) {
        return sample.asObject();
      }
    }
    throw new AssertionError("no " + role + " " + position + " in " + state);
  }

  private static JsonObject state(JsonObject trial, String name) {
    for (JsonValue state : trial.get("states").asArray()) {
      if (state.asObject().getString("name", "").equals(name)) {
        return state.asObject();
      }
    }
    throw new AssertionError("no " + name + " in " + trial);
  }

  /** Operators go by a state that only they have. */
  private JsonObject trial(String edit, String version, String backend, String state) {
    for (JsonValue each : results.get(version).get("filled-" + edit).asArray()) {
      JsonObject trial = each.asObject();
      if (trial.getString("backend", "").equals(backend)
          && trial.get("states").toString().contains("\"name\":\"" + state + "\"")) {
        return trial;
      }
    }
    throw new AssertionError("no trial of " + state + " on " + backend + " after " + edit);
  }
}
