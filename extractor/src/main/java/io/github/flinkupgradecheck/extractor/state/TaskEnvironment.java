package io.github.flinkupgradecheck.extractor.state;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.flink.api.common.ExecutionConfig;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.accumulators.AccumulatorRegistry;
import org.apache.flink.runtime.checkpoint.InflightDataRescalingDescriptor;
import org.apache.flink.runtime.checkpoint.PrioritizedOperatorSubtaskState;
import org.apache.flink.runtime.checkpoint.channel.SequentialChannelStateReader;
import org.apache.flink.runtime.execution.Environment;
import org.apache.flink.runtime.executiongraph.ExecutionAttemptID;
import org.apache.flink.runtime.io.disk.iomanager.IOManagerAsync;
import org.apache.flink.runtime.jobgraph.JobVertexID;
import org.apache.flink.runtime.jobgraph.tasks.InputSplitProvider;
import org.apache.flink.runtime.jobgraph.tasks.TaskOperatorEventGateway;
import org.apache.flink.runtime.memory.MemoryManager;
import org.apache.flink.runtime.metrics.groups.UnregisteredMetricGroups;
import org.apache.flink.runtime.query.KvStateRegistry;
import org.apache.flink.runtime.state.TaskStateManager;
import org.apache.flink.runtime.taskexecutor.GlobalAggregateManager;
import org.apache.flink.runtime.taskmanager.TaskManagerActions;
import org.apache.flink.runtime.taskmanager.TaskManagerRuntimeInfo;
import org.apache.flink.util.SimpleUserCodeClassLoader;

/**
 * The {@link Environment} of one operator that runs alone: parallelism 1, one key group, no network, no cluster. A dynamic proxy, because
 * the interface differs in every minor version while these answers do not.
 */
final class TaskEnvironment {
  /** SQL's window operators ask for managed memory in {@code open}; nothing is ever filled. */
  private static final long MANAGED_MEMORY = 64L << 20;

  private static final int PAGE = 32_768;
  private static IOManagerAsync ioManager;

  final Environment environment;
  private final List<Answers> proxies = new ArrayList<>();

  /**
   * @param task configuration under the operator's StreamConfig
   * @param restored what the operator is to be restored from; null for a fresh start
   */
  TaskEnvironment(
      String operator,
      ExecutionConfig executionConfig,
      Configuration job,
      Configuration task,
      ClassLoader userClassLoader,
      PrioritizedOperatorSubtaskState restored,
      File temporary)
      throws Exception {
    JobID jobId = new JobID();
    JobVertexID vertex = new JobVertexID();
    ExecutionAttemptID attempt = attempt();
    Configuration taskManager = new Configuration();
    TaskStateManager states = proxy("TaskStateManager", stateAnswers(restored)).as(TaskStateManager.class);
    TaskManagerRuntimeInfo info =
        proxy(
                "TaskManagerRuntimeInfo",
                new Answers("TaskManagerRuntimeInfo")
                    .on("getConfiguration", none -> taskManager)
                    .on("getTmpDirectories", none -> new String[] {temporary.getPath()})
                    .on("getTmpWorkingDirectory", none -> temporary)
                    .on("getTaskManagerExternalAddress", none -> "localhost")
                    .on("getTaskManagerBindAddress", none -> "localhost"))
            .as(TaskManagerRuntimeInfo.class);
    Answers answers =
        new Answers("Environment")
            .on("getExecutionConfig", none -> executionConfig)
            .on("getTaskConfiguration", none -> task)
            .on("getJobConfiguration", none -> job)
            .on("getJobID", none -> jobId)
            .on("getJobVertexId", none -> vertex)
            .on("getExecutionId", none -> attempt)
            .on("getTaskManagerInfo", none -> info)
            .on("getTaskStateManager", none -> states)
            .once("getTaskInfo", none -> taskInfo(operator))
            .once("getJobInfo", none -> Drift.create(Drift.type("org.apache.flink.api.common.JobInfoImpl"), jobId, "job"))
            .once("getJobType", none -> Drift.constant(Drift.type("org.apache.flink.runtime.jobgraph.JobType"), "STREAMING"))
            .once("getMetricGroup", none -> UnregisteredMetricGroups.createUnregisteredTaskMetricGroup())
            .once("getUserCodeClassLoader", none -> SimpleUserCodeClassLoader.create(userClassLoader))
            .on("getIOManager", none -> ioManager(temporary))
            .once("getMemoryManager", none -> MemoryManager.create(MANAGED_MEMORY, PAGE))
            .once("getSharedResources", none -> Drift.create(Drift.type("org.apache.flink.runtime.memory.SharedResources")))
            .once("getAccumulatorRegistry", none -> new AccumulatorRegistry(jobId, attempt))
            .once("getTaskKvStateRegistry", none -> new KvStateRegistry().createTaskRegistry(jobId, vertex))
            .once("getChannelStateExecutorFactory", none -> channelStateExecutors(jobId))
            .once("getOperatorCoordinatorEventGateway", none -> empty(TaskOperatorEventGateway.class))
            .once("getTaskManagerActions", none -> empty(TaskManagerActions.class))
            .once("getGlobalAggregateManager", none -> empty(GlobalAggregateManager.class))
            .once("getInputSplitProvider", none -> empty(InputSplitProvider.class))
            .once("getExternalResourceInfoProvider", none -> empty(externalResources()))
            .on("failExternally", thrown -> null);
    environment = proxy("Environment", answers).as(Environment.class);
  }

  /** The first failure of one of our own answers, or null. */
  ExtractorError failure() {
    for (Answers proxy : proxies) {
      if (proxy.failure() != null) {
        return proxy.failure();
      }
    }
    return null;
  }

  /** Methods that were called and got null because nobody answers them. */
  Set<String> unanswered() {
    Set<String> all = new TreeSet<>();
    for (Answers proxy : proxies) {
      all.addAll(proxy.unanswered());
    }
    return all;
  }

  /** A stand-in that does nothing. Its silence counts as unanswered too. */
  <T> T empty(Class<T> type) {
    return proxy(type.getSimpleName(), new Answers(type.getSimpleName())).as(type);
  }

  private Answers proxy(String name, Answers answers) {
    proxies.add(answers);
    return answers;
  }

  private Answers stateAnswers(PrioritizedOperatorSubtaskState restored) {
    PrioritizedOperatorSubtaskState state =
        restored == null ? PrioritizedOperatorSubtaskState.emptyNotRestored() : restored;
    return new Answers("TaskStateManager")
        .on("prioritizedOperatorState", operator -> state)
        .on("getRestoreCheckpointId", none -> restored == null ? Optional.empty() : Optional.of(1L))
        .on("createLocalRecoveryConfig", none -> localRecovery())
        .on("getSequentialChannelStateReader", none -> SequentialChannelStateReader.NO_OP)
        .on("getInputRescalingDescriptor", none -> InflightDataRescalingDescriptor.NO_RESCALE)
        .on("getOutputRescalingDescriptor", none -> InflightDataRescalingDescriptor.NO_RESCALE);
  }

  private static ExecutionAttemptID attempt() throws Exception {
    try {
      return (ExecutionAttemptID) Drift.callStatic(ExecutionAttemptID.class, "randomId");
    } catch (Drift.Missing before115) {
      return (ExecutionAttemptID) Drift.create(ExecutionAttemptID.class);
    }
  }

  private static Object taskInfo(String operator) throws Exception {
    Class<?> type = Drift.type("org.apache.flink.api.common.TaskInfoImpl", "org.apache.flink.api.common.TaskInfo");
    return Drift.create(type, operator, 1, 0, 1, 0);
  }

  private static Object localRecovery() throws Exception {
    Class<?> type = Drift.type("org.apache.flink.runtime.state.LocalRecoveryConfig");
    Object disabled = Drift.constant(type, "BACKUP_AND_RECOVERY_DISABLED");
    if (disabled != null) {
      return disabled;
    }
    try {
      return Drift.create(type, new Object[] {null});
    } catch (Drift.Missing before115) {
      return Drift.create(type, false, null);
    }
  }

  private static Object channelStateExecutors(JobID job) throws Exception {
    Class<?> type = Drift.type("org.apache.flink.runtime.checkpoint.channel.ChannelStateWriteRequestExecutorFactory");
    return Drift.create(type, job);
  }

  private static Class<?> externalResources() {
    return Drift.type("org.apache.flink.runtime.externalresource.ExternalResourceInfoProvider");
  }

  private static synchronized IOManagerAsync ioManager(File temporary) {
    if (ioManager == null) {
      ioManager = new IOManagerAsync(temporary.getPath());
    }
    return ioManager;
  }
}
