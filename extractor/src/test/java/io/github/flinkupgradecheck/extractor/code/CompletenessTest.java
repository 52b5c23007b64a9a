package io.github.flinkupgradecheck.extractor.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinkupgradecheck.extractor.model.DryResult;
import io.github.flinkupgradecheck.extractor.model.SerializerFacts;
import io.github.flinkupgradecheck.extractor.model.SerializerTree;
import io.github.flinkupgradecheck.extractor.model.State;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Functions as people write them, and whether what open() registered is all they can ask for. */
final class CompletenessTest {
  private static final String HEAD =
      "package acme;\n"
          + "import org.apache.flink.api.common.functions.*;\n"
          + "import org.apache.flink.api.common.state.*;\n"
          + "import org.apache.flink.configuration.Configuration;\n"
          + "import org.apache.flink.streaming.api.functions.KeyedProcessFunction;\n"
          + "import org.apache.flink.util.Collector;\n";
  private static final String CLASS = "public class Fn extends KeyedProcessFunction<Long, Long, Long> {\n";
  private static final String NO_ELEMENT = "  public void processElement(Long in, Context c, Collector<Long> out) {}\n";

  @TempDir Path directory;

  @Test
  void registeredInOpen() throws Exception {
    assertNull(
        scan(
                CLASS
                    + "  transient ValueState<Long> s;\n"
                    + "  public void open(Configuration c) { s = helper(\"s\"); }\n"
                    + "  private ValueState<Long> helper(String name) {\n"
                    + "    return getRuntimeContext().getState(new ValueStateDescriptor<>(name, Long.class)); }\n"
                    + "  public void processElement(Long in, Context c, Collector<Long> out) throws Exception { s.update(in); }\n}",
                "s")
            .because);
  }

  /** Another state is asked for with each record, so that descriptors matter at all; the one under the computed name is not among them. */
  private static final String LATER =
      "  static final ValueStateDescriptor<Long> LATE = new ValueStateDescriptor<>(\"late\", Long.class);\n"
          + "  transient ValueState<Long> s;\n"
          + "  public void processElement(Long in, Context c, Collector<Long> out) throws Exception {\n"
          + "    getRuntimeContext().getState(LATE).update(in); }\n";

  @Test
  void registeredInOpenUnderAComputedName() throws Exception {
    assertNull(
        scan(
                CLASS
                    + LATER
                    + "  public void open(Configuration c) {\n"
                    + "    s = getRuntimeContext().getState(new ValueStateDescriptor<>(\"s-\" + c.hashCode(), Long.class)); }\n}",
                "late")
            .because);
  }

  @Test
  void keptInOpenUnderAComputedName() throws Exception {
    for (String keeping :
        new String[] {
          "kept = new ValueStateDescriptor<>(\"s-\" + c.hashCode(), Long.class);",
          "all.add(new ValueStateDescriptor<>(\"s-\" + c.hashCode(), Long.class));",
          "ValueStateDescriptor<Long> d = new ValueStateDescriptor<>(\"s-\" + c.hashCode(), Long.class); later = () -> getRuntimeContext().getState(d);",
        }) {
      Completeness scan =
          scan(
              CLASS
                  + LATER
                  + "  transient ValueStateDescriptor<Long> kept;\n"
                  + "  transient java.util.List<Object> all = new java.util.ArrayList<>();\n"
                  + "  transient Runnable later;\n"
                  + "  public void open(Configuration c) { " + keeping + " }\n}",
              "late");
      assertTrue(scan.because.contains("Fn.open is only known when it runs"), scan.because);
    }
  }

  @Test
  void aRecordsOwnMethodsNameItsFields() throws Exception {
    Completeness scan =
        scan(
            CLASS
                + "  record Seen(String name) {}\n"
                + "  transient ValueState<Long> s;\n"
                + "  public void open(Configuration c) { s = getRuntimeContext().getState(new ValueStateDescriptor<>(\"s\", Long.class)); }\n"
                + "  public void processElement(Long in, Context c, Collector<Long> out) throws Exception { out.collect((long) new Seen(\"a\").hashCode()); }\n}",
            "s");
    assertNull(scan.because);
  }

  @Test
  void askedForLaterUnderALiteral() throws Exception {
    Completeness scan =
        scan(
            CLASS
                + "  public void processElement(Long in, Context c, Collector<Long> out) throws Exception {\n"
                + "    getRuntimeContext().getMapState(new MapStateDescriptor<>(\"late\", Long.class, Long.class)).put(in, in); }\n}");
    assertTrue(scan.because.contains("'late'"), scan.because);
    assertEquals(1, scan.onlyInCode.size());
    assertEquals("late", scan.onlyInCode.get(0).name);
    assertEquals("map", scan.onlyInCode.get(0).kind);
    assertEquals("static", scan.onlyInCode.get(0).seen);
  }

  @Test
  void anOperatorsListThatIsAskedForLaterIsNotGuessedToBeAKeyedOne() throws Exception {
    Completeness scan =
        scan(
            CLASS
                + "  transient OperatorStateStore store;\n"
                + "  public void processElement(Long in, Context c, Collector<Long> out) throws Exception {\n"
                + "    store.getListState(new ListStateDescriptor<>(\"late\", Long.class)).add(in); }\n}");
    assertTrue(scan.because.contains("'late'"), scan.because);
    assertEquals(0, scan.onlyInCode.size());
  }

  @Test
  void askedForLaterUnderAConstantOrALocal() throws Exception {
    String body =
        "  static final String NAME = String.valueOf(\"a\");\n"
            + "  public void processElement(Long in, Context c, Collector<Long> out) throws Exception {\n"
            + "    String local = \"b\";\n"
            + "    getRuntimeContext().getState(new ValueStateDescriptor<>(NAME, Long.class)).update(in);\n"
            + "    getRuntimeContext().getState(new ValueStateDescriptor<>(local, Long.class)).update(in); }\n}";
    assertNull(scan(CLASS + body, "a", "b").because);
    assertTrue(scan(CLASS + body, "a").because.contains("'b'"));
  }

  @Test
  void rawStateHasNeitherNameNorSerializer() throws Exception {
    String operator =
        "public class Fn extends org.apache.flink.streaming.api.operators.AbstractStreamOperator<Long> {\n"
            + "  public void snapshotState(org.apache.flink.runtime.state.StateSnapshotContext context) throws Exception {\n"
            + "    super.snapshotState(context);\n    ";
    assertTrue(
        scan(operator + "context.getRawKeyedOperatorStateOutput().write(1); }\n}").because.contains("acme.Fn writes raw state"));
    assertNull(scan(operator + "context.getCheckpointId(); }\n}").because);
  }

  @Test
  void theNameIsMadeWhenItRuns() throws Exception {
    Completeness scan =
        scan(
            CLASS
                + "  private final String field = \"x\";\n"
                + "  public void processElement(Long in, Context c, Collector<Long> out) throws Exception {\n"
                + "    getRuntimeContext().getState(new ValueStateDescriptor<>(\"x\" + in, Long.class)).update(in); }\n}",
            "x");
    assertTrue(scan.because.contains("only known when it runs"), scan.because);
  }

  @Test
  void aLambdaThatOpenGivesAway() throws Exception {
    Completeness scan =
        scan(
            CLASS
                + "  transient java.util.function.Supplier<ValueState<Long>> later;\n"
                + "  public void open(Configuration c) {\n"
                + "    later = () -> getRuntimeContext().getState(new ValueStateDescriptor<>(\"supplied\", Long.class)); }\n"
                + "  public void processElement(Long in, Context c, Collector<Long> out) throws Exception {\n"
                + "    later.get().update(in); }\n}");
    assertTrue(scan.because.contains("'supplied'"), scan.because);
  }

  @Test
  void inheritedFromAClassOfTheJob() throws Exception {
    String base =
        "abstract class Base extends KeyedProcessFunction<Long, Long, Long> {\n"
            + "  ValueState<Long> state() { return getRuntimeContext().getState(new ValueStateDescriptor<>(\"base\", Long.class)); }\n}\n";
    String eager = "  transient ValueState<Long> s;\n  public void open(Configuration c) { s = state(); }\n" + NO_ELEMENT;
    String lazy =
        "  public void processElement(Long in, Context c, Collector<Long> out) throws Exception { state().update(in); }\n";
    String head = "public class Fn extends Base {\n";
    assertNull(scan(base + head + eager + "}", "base").because);
    assertTrue(scan(base + head + lazy + "}").because.contains("'base'"));
  }

  @Test
  void aHelperThatIsOnlyCalledFromOpen() throws Exception {
    assertNull(
        scan(
                "class Store { final ValueState<Long> s; Store(RuntimeContext c, String name) {\n"
                    + "  s = c.getState(new ValueStateDescriptor<>(name, Long.class)); }\n"
                    + "  void add(Long in) throws Exception { s.update(in); } }\n"
                    + CLASS
                    + "  transient Store store;\n"
                    + "  public void open(Configuration c) { store = new Store(getRuntimeContext(), \"s\" + 1); }\n"
                    + "  public void processElement(Long in, Context c, Collector<Long> out) throws Exception { store.add(in); }\n}",
                "s1")
            .because);
  }

  /** Names that are handed over, through one helper or two. */
  private static final String HELPERS =
      CLASS
          + "  private <T> ValueState<T> value(String name, Class<T> type) {\n"
          + "    return getRuntimeContext().getState(new ValueStateDescriptor<>(name, type)); }\n"
          + "  private ValueState<Long> number(String name) { return value(name, Long.class); }\n";

  @Test
  void aHelperThatIsHandedTheName() throws Exception {
    String asking =
        HELPERS
            + "  public void processElement(Long in, Context c, Collector<Long> out) throws Exception {\n"
            + "    value(\"word\", String.class).update(\"\"); number(\"sum\").update(in); }\n}";
    assertNull(scan(asking, "sum", "word").because);
    assertTrue(scan(asking, "word").because.contains("'sum'"));
  }

  @Test
  void aHelperThatOneCallerHandsWhatOnlyRunningTells() throws Exception {
    Completeness scan =
        scan(
            HELPERS
                + "  public void processElement(Long in, Context c, Collector<Long> out) throws Exception {\n"
                + "    number(\"sum\").update(in); number(\"of \" + in).update(in); }\n}",
            "sum");
    assertTrue(scan.because.contains("only known when it runs"), scan.because);
  }

  @Test
  void aHelperThatAReferenceStandsFor() throws Exception {
    Completeness scan =
        scan(
            HELPERS
                + "  public void processElement(Long in, Context c, Collector<Long> out) throws Exception {\n"
                + "    java.util.function.Function<String, ValueState<Long>> asks = this::number;\n"
                + "    number(\"sum\").update(in); asks.apply(c.toString()).update(in); }\n}",
            "sum");
    assertTrue(scan.because.contains("only known when it runs"), scan.because);
  }

  @Test
  void aHelperWhoseParameterIsSetAnew() throws Exception {
    Completeness scan =
        scan(
            CLASS
                + "  private ValueState<Long> number(String name) { if (name.isEmpty()) { name = toString(); }\n"
                + "    return getRuntimeContext().getState(new ValueStateDescriptor<>(name, Long.class)); }\n"
                + "  public void processElement(Long in, Context c, Collector<Long> out) throws Exception { number(\"sum\").update(in); }\n}",
            "sum");
    assertTrue(scan.because.contains("only known when it runs"), scan.because);
  }

  @Test
  void aDescriptorInAFieldThatWasNeverRegistered() throws Exception {
    Completeness scan =
        scan(
            CLASS
                + "  private final ValueStateDescriptor<Long> held = new ValueStateDescriptor<>(\"held\", Long.class);\n"
                + "  public void processElement(Long in, Context c, Collector<Long> out) throws Exception {\n"
                + "    getRuntimeContext().getState(held).update(in); }\n}");
    assertTrue(scan.because.contains("'held'"), scan.because);
  }

  @Test
  void aBroadcastFunctionWithoutAKeyHasTheStatesThatItWasBroadcastWith() throws Exception {
    String keyed = "KeyedBroadcastProcessFunction<Long, Long, Long, Long>";
    String rule =
        "{\n  final MapStateDescriptor<Long, Long> held = new MapStateDescriptor<>(\"held\", Long.class, Long.class);\n"
            + "  public void processElement(Long in, ReadOnlyContext c, Collector<Long> out) throws Exception { c.getBroadcastState(held).get(in); }\n"
            + "  public void processBroadcastElement(Long in, Context c, Collector<Long> out) {}\n}";
    String type = "public class Fn extends org.apache.flink.streaming.api.functions.co.";
    assertNull(completeness(type + "BroadcastProcessFunction<Long, Long, Long> " + rule, null).because);
    // With a key it may ask for a map under it.
    String because = completeness(type + keyed + rule, key()).because;
    assertTrue(because.contains("'held'"), because);
  }

  @Test
  void aLibraryThatIsGivenTheContext() throws Exception {
    String text =
        CLASS
            + "  public void processElement(Long in, Context c, Collector<Long> out) { io.vertx.Lib.use(getRuntimeContext()); }\n}";
    String library =
        "package io.vertx;\npublic class Lib { public static void use(org.apache.flink.api.common.functions.RuntimeContext c) {} }";
    Compiled job = new Compiled(directory, Collections.<String>emptyList(), "Lib", library, "Fn", HEAD + text);
    String because = because(job);
    assertTrue(because.contains("acme.Fn.processElement gives io.vertx.Lib access to states"), because);
  }

  @Test
  void aFunctionOfALibrary() throws Exception {
    String plain = "implements org.apache.flink.api.common.functions.MapFunction<Long, Long>";
    String rich = "extends org.apache.flink.api.common.functions.RichMapFunction<Long, Long>";
    String open = "  public void open(org.apache.flink.configuration.Configuration c) { ";
    assertNull(ofLibrary(plain, ""));
    assertNull(ofLibrary(rich, open + "System.nanoTime(); }\n"));
    String[] asking = {
      open + "getRuntimeContext(); }\n",
      open + "java.util.function.Supplier<Object> later = this::getRuntimeContext; }\n",
      open + "new Object() { Object later() { return getRuntimeContext(); } }; }\n",
      open + "give(this); }\n  static void give(org.apache.flink.api.common.functions.RichFunction to) {}\n",
    };
    for (String members : asking) {
      assertTrue(String.valueOf(ofLibrary(rich, members)).contains("io.vertx.Lib is of a bundled library"), members);
    }
    String checkpointed =
        "  public void initializeState(org.apache.flink.runtime.state.FunctionInitializationContext c) {}\n"
            + "  public void snapshotState(org.apache.flink.runtime.state.FunctionSnapshotContext c) {}\n";
    String both = plain + ", org.apache.flink.streaming.api.checkpoint.CheckpointedFunction";
    assertTrue(String.valueOf(ofLibrary(both, checkpointed)).contains("io.vertx.Lib is of a bundled library"));
  }

  private String ofLibrary(String header, String members) throws Exception {
    String library = "package io.vertx;\npublic class Lib " + header + " {\n" + members + "  public Long map(Long in) { return in; } }";
    String text = CLASS + "  private final Object held = new io.vertx.Lib();\n" + NO_ELEMENT + "}";
    Path here = Files.createTempDirectory(directory, "library");
    return because(new Compiled(here, Collections.<String>emptyList(), "Lib", library, "Fn", HEAD + text));
  }

  private static String because(Compiled job) throws Exception {
    Roots roots = job.rootsOf("acme.Fn");
    DryResult dry =
        new DryResult(Collections.<State>emptyList(), key(), DryResult.Reached.END, null, null, true, null, false);
    return new Completeness(roots, job.reach(roots), job.files, dry).because;
  }

  @Test
  void noStateAtAll() throws Exception {
    assertNull(scan(CLASS + NO_ELEMENT + "}").because);
  }

  @Test
  void openThatThrew() throws Exception {
    Compiled job = new Compiled(directory, Collections.<String>emptyList(), "Fn", HEAD + CLASS + NO_ELEMENT + "}");
    Roots roots = job.rootsOf("acme.Fn");
    DryResult dry =
        new DryResult(
            Collections.<State>emptyList(), key(), DryResult.Reached.OPEN, new IllegalStateException("no database"),
            null, true, "acme.Fn.open(Fn.java:3)", false);
    String because = new Completeness(roots, job.reach(roots), job.files, dry).because;
    assertNotNull(because);
    assertTrue(because.contains("no database") && because.contains("acme.Fn.open(Fn.java:3)"), because);
  }

  private Completeness scan(String text, String... registered) throws Exception {
    return completeness(text, key(), registered);
  }

  private Completeness completeness(String text, SerializerFacts key, String... registered) throws Exception {
    Path here = Files.createTempDirectory(directory, "job");
    Compiled job = new Compiled(here, Collections.<String>emptyList(), "Fn", HEAD + text);
    Roots roots = job.rootsOf("acme.Fn");
    List<State> states = new ArrayList<>();
    for (String name : registered) {
      states.add(
          new State(name, "value", false, null, "registered", Collections.<String, SerializerFacts>emptyMap()));
    }
    DryResult dry = new DryResult(states, key, DryResult.Reached.END, null, null, true, null, false);
    return new Completeness(roots, job.reach(roots), job.files, dry);
  }

  private static SerializerFacts key() {
    return new SerializerFacts(
        new byte[0],
        new SerializerTree(
            "basic", "LongSerializer", "LongSerializerSnapshot", 1, "java.lang.Long",
            Collections.<String, SerializerTree>emptyMap(), null, null, null));
  }
}
