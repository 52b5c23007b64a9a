package io.github.flinkupgradecheck.extractor.load;

import io.github.flinkupgradecheck.extractor.agent.Recording;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.flink.api.dag.Pipeline;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.PipelineExecutor;
import org.apache.flink.core.execution.PipelineExecutorFactory;
import org.apache.flink.core.execution.PipelineExecutorServiceLoader;

/**
 * Stands where a cluster's executor would: takes every pipeline that main() executes and answers as if it had
 * run to its end.
 */
final class CapturingExecutors implements PipelineExecutorServiceLoader, PipelineExecutorFactory, PipelineExecutor {
  static final String NAME = "flink-upgrade-check";

  /** Takes what was executed. */
  interface Listener {
    /** Whether the pipeline is one that is read; one of a batch job is not. */
    boolean executed(Pipeline pipeline, Configuration configuration);

    /** Asked before every execution: what is executed after an exit never happens. */
    Recording recording();
  }

  private final Listener listener;
  private volatile boolean reading;
  private volatile boolean executed;

  CapturingExecutors(Listener listener) {
    this.listener = listener;
  }

  /** Whether the extractor is at work on a pipeline while main() waits. */
  boolean isReading() {
    return reading;
  }

  /** Whether anything was executed so far. */
  boolean hasExecuted() {
    return executed;
  }

  @Override
  public PipelineExecutorFactory getExecutorFactory(Configuration configuration) {
    return this;
  }

  @Override
  public Stream<String> getExecutorNames() {
    return Stream.of(NAME);
  }

  @Override
  public String getName() {
    return NAME;
  }

  @Override
  public boolean isCompatibleWith(Configuration configuration) {
    return true;
  }

  @Override
  public PipelineExecutor getExecutor(Configuration configuration) {
    return this;
  }

  @Override
  public CompletableFuture<JobClient> execute(
      Pipeline pipeline, Configuration configuration, ClassLoader userClassLoader) {
    boolean taken = false;
    if (!listener.recording().exited()) {
      reading = true;
      executed = true;
      try {
        taken = listener.executed(pipeline, configuration);
      } finally {
        reading = false;
      }
    }
    return CompletableFuture.completedFuture(FinishedJob.client(FinishedJob.isInteractive(pipeline), taken));
  }
}
