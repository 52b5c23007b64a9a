package io.github.flinkupgradecheck.extractor.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.graph.StreamGraph;
import org.junit.jupiter.api.Test;

class PairingTest {
  private final JsonArray baseline = new JsonArray();
  private final List<CapturedPipeline> candidate = new ArrayList<>();

  @Test
  void operatorsPairByGeneratedId() {
    before("job", "a", "b");
    after("job", operator("b"), operator("c"));
    pairs("0/b > 0/b");
  }

  @Test
  void theUidHashComesFirstIfTheBaselineHasIt() {
    before("job", "a", "b");
    after("job", operator("b", "a"));
    pairs("0/a > 0/b");
  }

  @Test
  void anUnknownUidHashFallsBackToTheGeneratedId() {
    before("job", "a", "b");
    after("job", operator("b", "e"));
    pairs("0/b > 0/b");
  }

  @Test
  void twoOperatorsMayReceiveOneState() {
    before("job", "a");
    after("job", operator("a"), operator("b", "a"));
    pairs("0/a > 0/a", "0/a > 0/b");
  }

  @Test
  void pipelinesPairByWhatTheyShareBeforeNamesAndPositions() {
    before("first", "a", "b");
    before("second", "c", "d");
    after("first", operator("c"), operator("d"), operator("a"));
    after("second", operator("b"), operator("a"));
    pairs("0/b > 1/b", "0/a > 1/a", "1/c > 0/c", "1/d > 0/d");
  }

  @Test
  void aUidHashCountsAsShared() {
    before("old", "a");
    before("other", "b");
    after("x", operator("c"));
    after("y", operator("d", "a"));
    pairs("0/a > 1/d");
  }

  private void before(String name, String... ids) {
    JsonArray operators = new JsonArray();
    for (String id : ids) {
      operators.add(new JsonObject().add("id", id(id)));
    }
    baseline.add(new JsonObject().add("name", name).add("operators", operators));
  }

  private void after(String name, CapturedOperator... operators) {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.fromElements(1).map(n -> n).returns(Integer.class);
    StreamGraph graph = env.getStreamGraph(name, false);
    candidate.add(
        new CapturedPipeline(
            graph,
            new Configuration(),
            getClass().getClassLoader(),
            getClass()::getClassLoader,
            Arrays.asList(operators)));
  }

  private static CapturedOperator operator(String id) {
    return new CapturedOperator(null, bytes(id), null);
  }

  private static CapturedOperator operator(String id, String uidHash) {
    return new CapturedOperator(null, bytes(id), id(uidHash));
  }

  /** A letter from a to f for an id. */
  private static String id(String letter) {
    return new String(new char[32]).replace("\0", letter);
  }

  private static byte[] bytes(String letter) {
    byte[] id = new byte[16];
    Arrays.fill(id, (byte) Integer.parseInt(letter + letter, 16));
    return id;
  }

  private void pairs(String... expected) {
    List<String> found = new ArrayList<>();
    for (Pairing.Pair pair :
        Pairing.of(BaselinePipeline.readAll(new JsonObject().add("pipelines", baseline)), candidate)) {
      found.add(
          pair.baselinePipeline
              + "/"
              + pair.baseline.id.charAt(0)
              + " > "
              + pair.candidatePipeline
              + "/"
              + Pairing.id(pair.candidate).charAt(0));
    }
    assertEquals(Arrays.asList(expected), found);
  }
}
