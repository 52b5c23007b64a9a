package probe;

import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.graph.StreamGraph;
import org.apache.flink.streaming.api.graph.StreamGraphHasherV2;
import org.apache.flink.streaming.api.graph.StreamNode;

/** A graph as the extractor captures it, without running main(). */
final class Capture {
  private Capture() {}

  /** @param job a class with {@code static void build(StreamExecutionEnvironment)} */
  static CapturedPipeline of(ClassLoader loader, String job) throws Exception {
    Thread.currentThread().setContextClassLoader(loader);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Class.forName(job, true, loader).getMethod("build", StreamExecutionEnvironment.class).invoke(null, env);
    StreamGraph graph = env.getStreamGraph();
    Map<Integer, byte[]> ids = new StreamGraphHasherV2().traverseStreamGraphAndGenerateHashes(graph);
    List<CapturedOperator> operators = new ArrayList<>();
    for (StreamNode node : graph.getStreamNodes()) {
      operators.add(new CapturedOperator(node, ids.get(node.getId()), node.getUserHash()));
    }
    operators.sort(Comparator.comparingInt(operator -> operator.node.getId()));
    return new CapturedPipeline(graph, new Configuration(), loader, () -> loader, operators);
  }

  static String hex(byte[] bytes) {
    StringBuilder hex = new StringBuilder();
    for (byte each : bytes) {
      hex.append(String.format("%02x", each & 0xff));
    }
    return hex.toString();
  }
}
