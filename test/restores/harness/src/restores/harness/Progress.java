package restores.harness;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.runtime.execution.ExecutionState;
import org.apache.flink.runtime.executiongraph.AccessExecutionGraph;
import org.apache.flink.runtime.executiongraph.AccessExecutionJobVertex;
import org.apache.flink.runtime.executiongraph.AccessExecutionVertex;
import org.apache.flink.runtime.executiongraph.ErrorInfo;

/**
 * How far a job came, read from its execution graph. State timestamps are kept by Flink per attempt, so nothing is missed between two looks.
 */
final class Progress {
  final JobStatus status;
  /** No task exists: the JobManager never finished initialising the job. */
  final boolean neverScheduled;
  /** Every task has reached RUNNING, that is: state is restored and `open` is done everywhere. */
  final boolean everyTaskRan;
  /** The task that failed had reached RUNNING. */
  final boolean failedTaskRan;
  final Failure failure;

  private Progress(JobStatus status, boolean neverScheduled, boolean everyTaskRan, boolean failedTaskRan, Failure failure) {
    this.status = status;
    this.neverScheduled = neverScheduled;
    this.everyTaskRan = everyTaskRan;
    this.failedTaskRan = failedTaskRan;
    this.failure = failure;
  }

  static Progress of(AccessExecutionGraph graph) {
    List<AccessExecutionVertex> tasks = new ArrayList<>();
    for (AccessExecutionJobVertex vertex : graph.getAllVertices().values()) {
      tasks.addAll(List.of(vertex.getTaskVertices()));
    }
    boolean failedTaskRan = tasks.stream().anyMatch(task -> task.getExecutionState() == ExecutionState.FAILED && ran(task));
    ErrorInfo error = graph.getFailureInfo();
    return new Progress(
        graph.getState(),
        tasks.isEmpty(),
        !tasks.isEmpty() && tasks.stream().allMatch(Progress::ran),
        failedTaskRan,
        error == null ? null : new Failure(error.getException()));
  }

  private static boolean ran(AccessExecutionVertex task) {
    return task.getStateTimestamp(ExecutionState.RUNNING) > 0;
  }
}
