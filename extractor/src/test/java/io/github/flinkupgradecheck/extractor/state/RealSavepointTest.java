package io.github.flinkupgradecheck.extractor.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.flink.Flink;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What dry initialisation says is what a savepoint of the running job holds, byte for byte. */
class RealSavepointTest {
  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "2.2.0"})
  void dryInitialisationAgreesWithASavepoint(String version) throws Exception {
    Flink flink = Flink.of(version);
    Path temporary = Files.createTempDirectory(flink.directory("savepoints"), "of");
    JsonObject result = flink.run(flink.compileFolders("probe", "jobs"), "probe.SavepointProbe", temporary);
    JsonObject dry = result.get("dry").asObject();
    JsonObject real = result.get("real").asObject();
    int states = 0;
    for (JsonObject.Member operator : real) {
      assertTrue(dry.names().contains(operator.getName()), "operator " + operator.getName());
      assertEquals(sorted(operator.getValue().asObject()), sorted(dry.get(operator.getName()).asObject()));
      states += operator.getValue().asObject().size();
    }
    // Guards against a job that died before it had state: every kind is in the savepoint.
    assertEquals(40, states);
  }

  private static String sorted(JsonObject states) {
    StringBuilder text = new StringBuilder();
    states.names().stream().sorted().forEach(name -> text.append(name).append(' ').append(states.get(name)).append('\n'));
    return text.toString();
  }
}
