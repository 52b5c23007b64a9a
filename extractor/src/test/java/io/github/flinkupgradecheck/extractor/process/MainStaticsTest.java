package io.github.flinkupgradecheck.extractor.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.flink.Flink;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What main() puts into static fields is not where operators start. */
final class MainStaticsTest {
  private static final String JOB = "LeavesBehind";
  private static final String ONE_PROCESS = "LeavesBehind:hooked";

  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "2.2.0"})
  void operatorsFindWhatTheirClassesBeganWith(String version) throws Exception {
    Flink flink = Flink.of(version);
    Extraction done = new Extraction(flink, SampleJobs.jar(flink, "statics", "-g"), JOB, ONE_PROCESS);
    SortedMap<String, String> asOnACluster = new TreeMap<>();
    asOnACluster.put("by-default-count", "basic");
    asOnACluster.put("limit-1", "basic");
    asOnACluster.put("of-nobody", "basic");
    asOnACluster.put("seen", "basic");
    asOnACluster.put("tagged-always", "basic");
    assertEquals(asOnACluster, states(done.operator(JOB, "keeps")));
    // It starts nowhere but in the process that ran main().
    SortedMap<String, String> inOneProcess = new TreeMap<>();
    inOneProcess.put("by-main-count", "basic");
    inOneProcess.put("limit-2", "basic");
    inOneProcess.put("of-main", "basic");
    inOneProcess.put("seen", "ttl");
    inOneProcess.put("tagged-always", "basic");
    inOneProcess.put("tagged-from-main", "basic");
    assertEquals(inOneProcess, states(done.operator(ONE_PROCESS, "keeps")));
  }

  /** Names of states with the families of what they hold, but for timers. */
  private static SortedMap<String, String> states(JsonObject operator) {
    SortedMap<String, String> states = new TreeMap<>();
    for (JsonValue state : operator.get("states").asArray()) {
      if (state.asObject().getString("kind", "").equals("timer")) {
        continue;
      }
      JsonObject value = state.asObject().get("serializers").asObject().get("value").asObject();
      states.put(state.asObject().getString("name", ""), value.get("tree").asObject().getString("family", ""));
    }
    return states;
  }
}
