package io.github.flinkupgradecheck.extractor.graph;

import io.github.flinkupgradecheck.extractor.agent.Recording;
import io.github.flinkupgradecheck.extractor.load.Blame;
import io.github.flinkupgradecheck.extractor.load.LoadedJob;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.model.InputFacts;
import io.github.flinkupgradecheck.extractor.model.OperatorFacts;
import io.github.flinkupgradecheck.extractor.model.Refusal;
import io.github.flinkupgradecheck.extractor.sql.SqlFacts;
import io.github.flinkupgradecheck.extractor.state.Drift;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.jobgraph.OperatorID;
import org.apache.flink.streaming.api.graph.StreamEdge;
import org.apache.flink.streaming.api.graph.StreamGraph;
import org.apache.flink.streaming.api.graph.StreamNode;

/**
 * Reads a graph while main() waits in execute(): ids, chains, edges and settings; no user code runs here but
 * getters of connectors.
 */
final class PipelineReader {
  private final LoadedJob job;
  private final Recording recording;
  private final Blame blame;

  PipelineReader(LoadedJob job, Recording recording) {
    this.job = job;
    this.recording = recording;
    this.blame = new Blame(job.frames);
  }

  /** {@code already}: what Flink refused before there was a graph, or null. */
  ReadPipeline read(StreamGraph graph, Configuration configuration, Refusal already) {
    List<StreamNode> order = NodeOrder.of(graph);
    OperatorIds ids = OperatorIds.of(graph);
    if (!ids.known()) {
      return new ReadPipeline(
          graph.getJobName(),
          ConfigurationFacts.of(graph, configuration),
          new CapturedPipeline(
              graph, configuration, job.userClassLoader(), job::classesAnew, Collections.<CapturedOperator>emptyList()),
          Collections.<OperatorFacts>emptyList(),
          CompletableFuture.completedFuture(ids.refused));
    }
    Refusal refused = already == null ? ids.refused : already;
    Chains chains = new Chains(graph, order);
    List<StreamNode> notGiven = OtherParallelism.notGiven(job, graph, configuration);
    Map<Integer, OtherParallelism.Unsettled> unsettled =
        notGiven.isEmpty()
            ? new HashMap<Integer, OtherParallelism.Unsettled>()
            : OtherParallelism.unsettled(recording, graph, order, ids, chains);
    SourceLines lines = new SourceLines(recording, job.frames, graph);
    List<OperatorFacts> facts = new ArrayList<>();
    List<CapturedOperator> live = new ArrayList<>();
    for (StreamNode node : order) {
      OperatorParts part = new OperatorParts(node, job.userClassLoader());
      OperatorFacts operator = operator(node, part, ids, chains, graph);
      operator.parallelism = notGiven.contains(node) ? null : Integer.valueOf(node.getParallelism());
      OtherParallelism.Unsettled open = unsettled.getOrDefault(node.getId(), OtherParallelism.Unsettled.NOTHING);
      operator.unsettled.addAll(open.names);
      operator.otherId = open.otherId;
      operator.line = lines.of(node);
      facts.add(operator);
      live.add(new CapturedOperator(node, ids.generated(node), ids.uidHash(node)));
    }
    SortedMap<String, String> settings = ConfigurationFacts.of(graph, configuration);
    String zone = settings.getOrDefault("table.local-time-zone", "default");
    SqlFacts.describe(graph, order, facts, recording.functions, !zone.equals("default"));
    if (job.script != null) {
      job.script.addLines(facts);
    }
    Future<Refusal> answer =
        refused != null
            ? CompletableFuture.completedFuture(refused)
            : Translation.start(graph, configuration, job.userClassLoader(), blame);
    return new ReadPipeline(
        graph.getJobName(),
        settings,
        new CapturedPipeline(graph, configuration, job.userClassLoader(), job::classesAnew, live),
        facts,
        answer);
  }

  private static OperatorFacts operator(
      StreamNode node, OperatorParts parts, OperatorIds ids, Chains chains, StreamGraph graph) {
    OperatorFacts operator = new OperatorFacts(ids.id(node));
    operator.uid = node.getTransformationUID();
    operator.uidHash = ids.uidHash(node);
    operator.name = NodeNames.of(node);
    operator.operatorClass = parts.operatorClass;
    Object function = parts.function();
    operator.function = function == null ? null : OperatorParts.stableName(function.getClass());
    operator.maxParallelism = maxParallelism(node);
    operator.chain = ids.id(graph.getStreamNode(chains.head(node.getId())));
    operator.coordinator = hasCoordinator(node, ids);
    operator.facts = MeaningFacts.of(parts);
    for (StreamEdge edge : node.getInEdges()) {
      StreamNode source = graph.getStreamNode(edge.getSourceId());
      sides(operator, edge);
      operator.inputs.add(new InputFacts(ids.id(source), edge.getPartitioner().toString(), isKeyed(node, edge)));
    }
    return operator;
  }

  /** Which side of a two-input operator the next input feeds, and which side output of the upstream operator it is, by its position. */
  private static void sides(OperatorFacts operator, StreamEdge edge) {
    int position = operator.inputs.size();
    if (edge.getTypeNumber() > 0) {
      operator.facts.put("input." + position + ".side", String.valueOf(edge.getTypeNumber()));
    }
    if (edge.getOutputTag() != null) {
      operator.facts.put("input." + position + ".output", edge.getOutputTag().getId());
    }
  }

  private static boolean isKeyed(StreamNode node, StreamEdge edge) {
    KeySelector<?, ?>[] selectors = node.getStatePartitioners();
    int input = Math.max(0, edge.getTypeNumber() - 1);
    return selectors != null && input < selectors.length && selectors[input] != null;
  }

  private static Integer maxParallelism(StreamNode node) {
    try {
      int value = (Integer) Drift.call(node, "getMaxParallelism");
      return value > 0 ? value : null;
    } catch (Exception unknown) {
      return null;
    }
  }

  private static boolean hasCoordinator(StreamNode node, OperatorIds ids) {
    if (node.getOperatorFactory() == null) {
      return false;
    }
    Optional<?> provider =
        node.getCoordinatorProvider(node.getOperatorName(), new OperatorID(ids.generated(node)));
    return provider.isPresent();
  }
}
