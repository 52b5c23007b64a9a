package io.github.flinkupgradecheck.extractor.load;

import io.github.flinkupgradecheck.extractor.agent.ProgramEnd;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.api.dag.Pipeline;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.runtime.operators.coordination.CoordinationRequestGateway;
import org.apache.flink.streaming.api.graph.StreamGraph;
import org.apache.flink.streaming.api.graph.StreamNode;

/**
 * A job client by method name, because its methods differ between versions. The job counts as finished; only
 * one whose results main() wants to read counts as running, for otherwise Flink never asks for them and
 * main() ends in an exception of another meaning.
 */
public final class FinishedJob implements InvocationHandler {
  private final JobID id = new JobID();
  private final boolean interactive;
  private final boolean taken;

  private FinishedJob(boolean interactive, boolean taken) {
    this.interactive = interactive;
    this.taken = taken;
  }

  /** @param taken whether the pipeline was read: only then does Flink up to 1.17 know whom to ask for results, and does not try for ever */
  static JobClient client(boolean interactive, boolean taken) {
    return (JobClient)
        Proxy.newProxyInstance(
            FinishedJob.class.getClassLoader(),
            new Class<?>[] {JobClient.class, CoordinationRequestGateway.class},
            new FinishedJob(interactive, taken));
  }

  /** Whether a sink of the pipeline hands its records back to main(), as collect() and print() of a table do. */
  public static boolean isInteractive(Pipeline pipeline) {
    if (pipeline instanceof StreamGraph) {
      for (StreamNode node : ((StreamGraph) pipeline).getStreamNodes()) {
        Object factory = node.getOperatorFactory();
        if (factory != null && factory.getClass().getSimpleName().equals("CollectSinkOperatorFactory")) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) {
    switch (method.getName()) {
      case "getJobID":
        return id;
      case "getJobStatus":
        if (interactive && !taken) {
          throw readsResults();
        }
        return CompletableFuture.completedFuture(interactive ? JobStatus.RUNNING : JobStatus.FINISHED);
      case "getJobExecutionResult":
        return CompletableFuture.completedFuture(
            new JobExecutionResult(id, 0, Collections.emptyMap()));
      case "getAccumulators":
        return CompletableFuture.completedFuture(Collections.emptyMap());
      case "cancel":
        return CompletableFuture.completedFuture(null);
      case "sendCoordinationRequest":
        throw readsResults();
      case "toString":
        return "a job that is not run";
      case "hashCode":
        return id.hashCode();
      case "equals":
        return proxy == arguments[0];
      default:
        return otherwise(method);
    }
  }

  private static ProgramEnd readsResults() {
    return new ProgramEnd("main() reads results of the job");
  }

  private static Object otherwise(Method method) {
    if (CompletableFuture.class.isAssignableFrom(method.getReturnType())) {
      CompletableFuture<Object> failed = new CompletableFuture<>();
      failed.completeExceptionally(
          new UnsupportedOperationException("The job is not run; " + method.getName() + " has no answer."));
      return failed;
    }
    return null;
  }
}
