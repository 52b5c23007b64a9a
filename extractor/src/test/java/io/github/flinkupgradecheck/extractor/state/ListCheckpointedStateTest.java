package io.github.flinkupgradecheck.extractor.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.flink.Flink;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What Flink registers for a function with each snapshot is seen, as far as Flink does so. */
class ListCheckpointedStateTest {
  @Test
  void isSeenWhereFlinkRegistersIt() throws Exception {
    // The interface is gone in Flink 2.
    Flink flink = Flink.of("1.20.3");
    Path classes = flink.compileFolders("probe", "jobs", "before2");
    JsonObject operators = flink.run(classes, "probe.DryProbe", flink.directory("temporary"), "before2.ListCheckpointedJob", 10_000);
    assertEquals("[\"_default_ operator-list registered\"]", states(operators, "listed"));
    assertEquals("[]", states(operators, "neither"));
  }

  private static String states(JsonObject operators, String name) {
    return operators.get(name).asObject().get("states").toString();
  }
}
