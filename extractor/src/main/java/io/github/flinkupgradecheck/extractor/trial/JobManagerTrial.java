package io.github.flinkupgradecheck.extractor.trial;

import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.state.Drift;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.flink.api.common.JobID;
import org.apache.flink.client.FlinkPipelineTranslationUtil;
import org.apache.flink.runtime.OperatorIDPair;
import org.apache.flink.runtime.checkpoint.CheckpointProperties;
import org.apache.flink.runtime.checkpoint.Checkpoints;
import org.apache.flink.runtime.checkpoint.OperatorState;
import org.apache.flink.runtime.checkpoint.StateAssignmentOperation;
import org.apache.flink.runtime.checkpoint.metadata.CheckpointMetadata;
import org.apache.flink.runtime.executiongraph.ExecutionJobVertex;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.jobgraph.JobVertex;
import org.apache.flink.runtime.jobgraph.JobVertexID;
import org.apache.flink.runtime.jobgraph.OperatorID;
import org.apache.flink.runtime.metrics.groups.UnregisteredMetricGroups;
import org.apache.flink.runtime.scheduler.SchedulerBase;
import org.apache.flink.runtime.state.CompletedCheckpointStorageLocation;
import org.apache.flink.runtime.state.memory.ByteStreamStateHandle;

/**
 * What the job manager does with a savepoint before any task starts, by its own code: the candidate's vertices with their parallelism, the
 * mapping of the saved operators to them, and the checks of maximum parallelism. No scheduler, no coordinator, no task.
 */
final class JobManagerTrial {
  private static final String EXECUTION_GRAPH = "org.apache.flink.runtime.executiongraph.InternalExecutionGraphAccessor";
  private static final String COORDINATORS = "org.apache.flink.runtime.operators.coordination.CoordinatorStoreImpl";
  private static final String FORMAT = "org.apache.flink.core.execution.SavepointFormatType";

  private final Map<OperatorID, OperatorState> saved;
  private final CapturedPipeline candidate;

  JobManagerTrial(Map<OperatorID, OperatorState> saved, CapturedPipeline candidate) {
    this.saved = saved;
    this.candidate = candidate;
  }

  /** One answer without and one with {@code allowNonRestoredState}; none where this Flink is built otherwise. */
  void into(JsonArray answers, int baselinePipeline, int candidatePipeline) {
    try {
      JobGraph job =
          FlinkPipelineTranslationUtil.getJobGraphUnderUserClassLoader(
              candidate.userClassLoader, candidate.graph, candidate.configuration, 1);
      for (boolean allow : new boolean[] {false, true}) {
        JsonObject answer =
            new JsonObject()
                .add("baselinePipeline", baselinePipeline)
                .add("candidatePipeline", candidatePipeline)
                .add("allowNonRestoredState", allow);
        Exception thrown = thrown(job, allow);
        answers.add(thrown == null ? answer : answer.add("exception", FlinkExceptions.json(thrown)));
      }
    } catch (Exception | LinkageError otherwise) {
      // The rules know the same conditions; here they would only be said in Flink's words.
    }
  }

  /** Null if the restore goes on to the tasks. */
  private Exception thrown(JobGraph job, boolean allow) throws Exception {
    try {
      Map<JobVertexID, ExecutionJobVertex> vertices = vertices(job);
      Drift.callStatic(
          Checkpoints.class, "loadAndValidateCheckpoint",
          new JobID(), vertices, location(), candidate.userClassLoader, allow, properties());
      for (ExecutionJobVertex vertex : vertices.values()) {
        for (OperatorIDPair pair : vertex.getOperatorIDs()) {
          OperatorState state = saved.get(pair.getUserDefinedOperatorID().orElse(pair.getGeneratedOperatorID()));
          state = state == null ? saved.get(pair.getGeneratedOperatorID()) : state;
          if (state != null) {
            Drift.callStatic(StateAssignmentOperation.class, "checkParallelismPreconditions", state, vertex);
          }
        }
      }
      return null;
    } catch (IllegalStateException | org.apache.flink.util.FlinkException refused) {
      return refused;
    }
  }

  private static Map<JobVertexID, ExecutionJobVertex> vertices(JobGraph job) throws Exception {
    Object store = Drift.callStatic(SchedulerBase.class, "computeVertexParallelismStore", job.getVertices());
    Class<?> accessor = Drift.type(EXECUTION_GRAPH);
    Object graph =
        Proxy.newProxyInstance(
            accessor.getClassLoader(), new Class<?>[] {accessor}, (proxy, method, arguments) -> null);
    Map<JobVertexID, ExecutionJobVertex> vertices = new LinkedHashMap<>();
    for (JobVertex vertex : job.getVertices()) {
      // They would be created, and are user code or a connector's.
      ((Collection<?>) Drift.field(vertex, "operatorCoordinators")).clear();
      Object parallelism = Drift.call(store, "getParallelismInfo", vertex.getID());
      Object metrics = UnregisteredMetricGroups.createUnregisteredJobManagerJobMetricGroup();
      Object made =
          Drift.create(
              ExecutionJobVertex.class, graph, vertex, parallelism, Drift.create(Drift.type(COORDINATORS)), metrics);
      vertices.put(vertex.getID(), (ExecutionJobVertex) made);
    }
    return vertices;
  }

  private CompletedCheckpointStorageLocation location() throws Exception {
    ByteArrayOutputStream metadata = new ByteArrayOutputStream();
    Checkpoints.storeCheckpointMetadata(
        new CheckpointMetadata(1L, saved.values(), Collections.emptyList()), metadata);
    ByteStreamStateHandle handle = new ByteStreamStateHandle("metadata", metadata.toByteArray());
    return (CompletedCheckpointStorageLocation)
        Proxy.newProxyInstance(
            CompletedCheckpointStorageLocation.class.getClassLoader(),
            new Class<?>[] {CompletedCheckpointStorageLocation.class},
            (proxy, method, arguments) ->
                method.getName().equals("getMetadataHandle")
                    ? handle
                    : method.getName().equals("getExternalPointer") ? "<savepoint>" : null);
  }

  private static Object properties() throws Exception {
    return Drift.callStatic(
        CheckpointProperties.class, "forSavepoint", false, Drift.constant(Drift.type(FORMAT), "CANONICAL"));
  }
}
