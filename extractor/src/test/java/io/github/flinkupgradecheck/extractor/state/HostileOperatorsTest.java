package io.github.flinkupgradecheck.extractor.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.flink.Flink;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Operators that throw or block are seen as far as they came, and what stands behind is forced and marked. */
class HostileOperatorsTest {
  private static final String TIMERS =
      "[\"_timer_state/event_user-timers timer forced\",\"_timer_state/processing_user-timers timer forced\","
          + "\"first value registered\"]";

  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "2.2.0"})
  void keepsWhatWasRegistered(String version) throws Exception {
    Flink flink = Flink.of(version);
    JsonObject operators =
        flink.run(
            flink.compileFolders("probe", "jobs"), "probe.DryProbe", flink.directory("temporary"), "jobs.Hostile", 3000);

    ended(operators, "initialising", "INITIALIZE", "java.lang.IllegalStateException: no broker");
    assertEquals("[\"first operator-list registered\"]", states(operators, "initialising"));

    ended(operators, "throwing", "OPEN", "java.lang.IllegalStateException: no database");
    assertEquals(TIMERS, states(operators, "throwing"));
    assertTrue(text(operators, "throwing", "frame").startsWith("jobs.Hostile$Throwing.fail(Hostile.java:"));

    ended(operators, "erring", "OPEN", "java.lang.StackOverflowError");
    assertEquals(TIMERS, states(operators, "erring"));

    ended(operators, "blocking", "OPEN", "null");
    assertTrue(text(operators, "blocking", "hungAt").startsWith("jobs.Hostile$Blocking.fail(Hostile.java:"));
    assertEquals(TIMERS, states(operators, "blocking"));

    ended(operators, "windowed", "OPEN", "java.lang.IllegalStateException: no database");
    assertEquals(
        "[\"_timer_state/event_window-timers timer forced\",\"_timer_state/processing_window-timers timer forced\","
            + "\"window-contents list forced\"]",
        states(operators, "windowed"));

    ended(operators, "keyed-sink: Writer", "END", "null");
    assertEquals("[]", states(operators, "keyed-sink: Writer"));

    ended(operators, "never-opened", "END", "null");
    assertEquals("[]", states(operators, "never-opened"));
  }

  private static void ended(JsonObject operators, String name, String reached, String thrown) {
    JsonObject operator = operators.get(name).asObject();
    assertEquals(reached, operator.getString("reached", ""), operator.toString());
    assertEquals(thrown, operator.getString("thrown", ""));
    assertEquals(false, operator.getBoolean("ours", true));
  }

  private static String states(JsonObject operators, String name) {
    return operators.get(name).asObject().get("states").toString();
  }

  private static String text(JsonObject operators, String name, String field) {
    return operators.get(name).asObject().getString(field, "");
  }
}
