package io.github.flinkupgradecheck.extractor.graph;

import io.github.flinkupgradecheck.extractor.agent.Generation;
import io.github.flinkupgradecheck.extractor.agent.Recording;
import io.github.flinkupgradecheck.extractor.load.Blame;
import io.github.flinkupgradecheck.extractor.load.Causes;
import io.github.flinkupgradecheck.extractor.load.LoadedJob;
import io.github.flinkupgradecheck.extractor.load.MainRun;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.model.OperatorFacts;
import io.github.flinkupgradecheck.extractor.model.Refusal;
import io.github.flinkupgradecheck.extractor.state.Drift;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.api.dag.Pipeline;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.graph.StreamGraph;
import org.apache.flink.streaming.api.graph.StreamNode;

/** Collects what main() executes, and what Flink did not let it execute. */
public final class GraphCapture implements MainRun.Listener {
  private final LoadedJob job;
  private final List<ReadPipeline> pipelines = Collections.synchronizedList(new ArrayList<ReadPipeline>());
  private volatile Recording recording;
  private volatile int batch;
  private volatile Throwable ourFault;
  private Throwable empty;

  public GraphCapture(LoadedJob job) {
    this.job = job;
  }

  /** Must be called before main() runs. */
  public void with(Recording toldBesides) {
    this.recording = toldBesides;
  }

  @Override
  public boolean executed(Pipeline pipeline, Configuration configuration) {
    if (!(pipeline instanceof StreamGraph) || isBatch((StreamGraph) pipeline)) {
      batch++;
      return false;
    }
    try {
      pipelines.add(new PipelineReader(job, recording).read((StreamGraph) pipeline, configuration, null));
    } catch (RuntimeException | LinkageError fault) {
      // main() must not see it: it would look like a failure of the job.
      ourFault = fault;
    }
    return true;
  }

  /** Pipelines in the order in which they were executed. */
  public List<ReadPipeline> pipelines() {
    synchronized (pipelines) {
      return new ArrayList<>(pipelines);
    }
  }

  /** Pipelines that have no savepoint and were left out. */
  public int batchPipelines() {
    return batch;
  }

  /** What went wrong in the extractor itself, or null. */
  public Throwable ourFault() {
    return ourFault;
  }

  /** What Flink said to a main() that executed a pipeline without any operators, and none with some; else null. */
  public Throwable empty() {
    return empty;
  }

  /**
   * Adds the pipeline that Flink refused to build, after main() ended: the last translation that failed, read
   * as if automatic uids were allowed; or, when the graph API had refused before, a pipeline without
   * operators.
   */
  public boolean addRefused(Throwable thrown) {
    Blame blame = new Blame(job.frames);
    List<Generation> generations = recording.generations();
    Generation last = generations.isEmpty() ? null : generations.get(generations.size() - 1);
    Throwable refused = last == null || last.thrown == null ? thrown : last.thrown;
    if (refused == null || !blame.isFlinks(refused)) {
      return false;
    }
    if (pipelines.isEmpty() && hasNoOperators(refused)) {
      // Nothing there could be compared: what it was not given, or not told to run, is what there is to say.
      empty = refused;
      return false;
    }
    ReadPipeline read = last == null || last.thrown == null ? null : readAgain(last);
    pipelines.add(read == null ? withoutOperators(refused) : read);
    return true;
  }

  /** {@code StreamExecutionEnvironment.getStreamGraphGenerator}; a source without anything behind it counts as nothing, too. */
  private static boolean hasNoOperators(Throwable refused) {
    Throwable root = Causes.root(refused);
    return String.valueOf(root.getMessage()).startsWith("No operators defined in streaming topology")
        && root.getStackTrace().length > 0
        && root.getStackTrace()[0].getClassName().equals(StreamExecutionEnvironment.class.getName());
  }

  private ReadPipeline readAgain(Generation failed) {
    try {
      StreamGraph graph = Generations.withAutomaticUids(failed.generator);
      List<String> names = new ArrayList<>();
      for (StreamNode node : NodeOrder.of(graph)) {
        if (node.getTransformationUID() == null && node.getUserHash() == null) {
          names.add(NodeNames.of(node));
        }
      }
      Refusal refusal = Translation.refusal(failed.thrown);
      return new PipelineReader(job, recording)
          .read(
              graph,
              (Configuration) Drift.field(failed.generator, "configuration"),
              new Refusal(refusal.exception, refusal.message, null, names));
    } catch (Exception | LinkageError refusedAgain) {
      return null;
    }
  }

  private ReadPipeline withoutOperators(Throwable refused) {
    return new ReadPipeline(
        "",
        new TreeMap<String, String>(),
        new CapturedPipeline(
            null, job.configuration, job.userClassLoader(), job::classesAnew, Collections.<CapturedOperator>emptyList()),
        Collections.<OperatorFacts>emptyList(),
        CompletableFuture.completedFuture(Translation.refusal(refused)));
  }

  private static boolean isBatch(StreamGraph graph) {
    try {
      return String.valueOf(Drift.call(graph, "getJobType")).equals("BATCH");
    } catch (Exception unknown) {
      return false;
    }
  }
}
