package io.github.flinkupgradecheck.extractor.state;

import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.checkpoint.PrioritizedOperatorSubtaskState;
import org.apache.flink.runtime.jobgraph.OperatorID;
import org.apache.flink.runtime.operators.coordination.OperatorEventDispatcher;
import org.apache.flink.runtime.operators.coordination.OperatorEventGateway;
import org.apache.flink.streaming.api.graph.StreamConfig;
import org.apache.flink.streaming.api.graph.StreamNode;
import org.apache.flink.streaming.api.operators.Output;
import org.apache.flink.streaming.api.operators.StreamOperator;
import org.apache.flink.streaming.api.operators.StreamOperatorFactory;
import org.apache.flink.streaming.api.operators.StreamOperatorFactoryUtil;
import org.apache.flink.streaming.api.operators.StreamOperatorStateContext;
import org.apache.flink.streaming.api.operators.StreamTaskStateInitializer;
import org.apache.flink.streaming.api.operators.StreamTaskStateInitializerImpl;
import org.apache.flink.streaming.runtime.tasks.TimerService;
import org.apache.flink.util.clock.SystemClock;

/**
 * One operator brought to the point where its states are registered, in the thread that calls {@link #run}. What was reached can be read
 * from another thread at any time, because user code may never return.
 *
 * <p>An operator without a key is initialised only: its states are all registered there, and {@code open} is where connectors connect. A
 * keyed one is opened too, because that is where keyed state is registered, and so is one that somebody listens to. Of a restored source's
 * open, its splits are read.
 */
final class DryRun implements Runnable {
  /** Where the run is, in order. */
  enum Phase {
    CREATE,
    CONTEXT,
    INITIALIZE,
    OPEN,
    SNAPSHOT,
    END
  }

  final CapturedOperator operator;
  private final CapturedPipeline pipeline;
  private final Backend backend;
  private final PrioritizedOperatorSubtaskState restored;
  private final File temporary;
  /** Null on a fresh start. */
  private final RestoreWatcher watcher;
  /** Null where nobody listens to it. */
  private final Stage stage;

  volatile Phase phase = Phase.CREATE;
  volatile Throwable thrown;
  volatile StreamOperator<?> live;
  volatile StreamOperatorStateContext context;
  volatile TaskEnvironment environment;
  /** Whether something outside was reached for until it was open. */
  volatile boolean reachedOut;
  /** What was registered because a field says so, not by the operator itself. */
  volatile ForcedRegistration forced;

  DryRun(
      CapturedPipeline pipeline,
      CapturedOperator operator,
      Backend backend,
      PrioritizedOperatorSubtaskState restored,
      RestoreWatcher watcher,
      File temporary) {
    this(pipeline, operator, backend, restored, watcher, temporary, null);
  }

  DryRun(
      CapturedPipeline pipeline,
      CapturedOperator operator,
      Backend backend,
      PrioritizedOperatorSubtaskState restored,
      RestoreWatcher watcher,
      File temporary,
      Stage stage) {
    this.stage = stage;
    this.pipeline = pipeline;
    this.operator = operator;
    this.backend = backend;
    this.restored = restored;
    this.watcher = watcher;
    this.temporary = temporary;
  }

  ClassLoader userClassLoader() {
    return pipeline.userClassLoader;
  }

  /** What user code runs in the operator: its function, else the operator itself; null if there is none. */
  Object function() {
    Object function = live == null ? null : Drift.field(live, "userFunction");
    return function == null ? live : function;
  }

  /** Whether anybody reads what it emits. */
  boolean emits() {
    return !operator.node.getOutEdges().isEmpty();
  }

  boolean keyed() {
    return operator.node.getStateKeySerializer() != null;
  }

  /**
   * Whether our own stand-ins failed, or Flink stumbled over something that they do not answer. The latter only on a fresh start: what the
   * same operator comes through there, it does not meet because of us after a restore.
   */
  boolean ours() {
    if (thrown == null) {
      return false;
    }
    TaskEnvironment around = environment;
    if (around == null || around.failure() != null || Failure.has(thrown, ExtractorError.class)) {
      return true;
    }
    Throwable root = Failure.root(thrown);
    return restored == null
        && root instanceof NullPointerException
        && !around.unanswered().isEmpty()
        && Failure.thrownByFlink(root);
  }

  @Override
  public void run() {
    if (operator.node.getOperatorFactory() == null) {
      // Head or tail of an iteration: a task without an operator, which has nothing in a savepoint.
      phase = Phase.END;
      return;
    }
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(pipeline.userClassLoader);
    try {
      StreamOperator<?> created = create();
      live = created;
      SinkWriters.withhold(created);
      Committers.withhold(created);
      phase = Phase.CONTEXT;
      created.initializeState(keepingContext());
      if (keyed() || stage != null) {
        phase = Phase.OPEN;
        created.open();
      } else if (restored != null) {
        phase = Phase.OPEN;
        VersionedList list = VersionedList.of(created);
        if (list != null) {
          list.read();
        }
      }
      phase = Phase.OPEN;
      forced = new ForcedRegistration(created, context);
      forced.broadcastStates();
      phase = Phase.SNAPSHOT;
      ListCheckpointedState.register(created, context);
    } catch (Throwable any) {
      thrown = any;
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private StreamOperator<?> create() throws Exception {
    StreamNode node = operator.node;
    Configuration task = OperatorConfig.of(operator, backend);
    TaskEnvironment around =
        new TaskEnvironment(
            node.getOperatorName(),
            pipeline.graph.getExecutionConfig(),
            jobConfiguration(),
            task,
            pipeline.userClassLoader,
            restored,
            temporary);
    environment = around;
    StreamConfig config = new StreamConfig(task);
    StreamOperatorFactory<Object> factory = config.getStreamOperatorFactory(pipeline.userClassLoader);
    return create(factory, task(around), config, around);
  }

  private DryTask task(TaskEnvironment around) {
    try {
      return new DryTask(around.environment, timers(around, stage));
    } catch (Exception | LinkageError fault) {
      throw new ExtractorError("no task could be built around the operator: " + fault, fault);
    }
  }

  @SuppressWarnings("unchecked")
  private StreamOperator<?> create(
      StreamOperatorFactory<Object> factory, DryTask task, StreamConfig config, TaskEnvironment around) {
    OperatorEventDispatcher dispatcher =
        new OperatorEventDispatcher() {
          @Override
          public void registerEventHandler(
              OperatorID id, org.apache.flink.runtime.operators.coordination.OperatorEventHandler handler) {}

          @Override
          public OperatorEventGateway getOperatorEventGateway(OperatorID id) {
            return around.empty(OperatorEventGateway.class);
          }
        };
    Output<Object> output = stage == null ? around.empty(Output.class) : (Output<Object>) stage.output();
    return (StreamOperator<?>)
        StreamOperatorFactoryUtil.createOperator(factory, task, config, (Output) output, dispatcher).f0;
  }

  /** The job's, without what makes a task build the production's backend and open its checkpoint storage. */
  private Configuration jobConfiguration() {
    Configuration all = new Configuration(pipeline.configuration);
    try {
      all.addAll((Configuration) Drift.call(pipeline.graph, "getJobConfiguration"));
    } catch (Exception before119) {
      // the executor's configuration is all there is
    }
    Configuration kept = new Configuration();
    all.toMap()
        .forEach(
            (key, value) -> {
              if (!key.startsWith("state.") && !key.startsWith("execution.checkpointing.")) {
                kept.setString(key, value);
              }
            });
    return kept;
  }

  private static TimerService timers(TaskEnvironment around, Stage stage) {
    java.util.concurrent.ScheduledFuture<?> never = around.empty(java.util.concurrent.ScheduledFuture.class);
    return new Answers("TimerService")
        .on("getClock", none -> stage == null ? SystemClock.getInstance() : new StandingClock(stage.now()))
        .on("getCurrentProcessingTime", none -> stage == null ? System.currentTimeMillis() : stage.now())
        .on("registerTimer", timer -> never)
        .on("scheduleAtFixedRate", timer -> never)
        .on("scheduleWithFixedDelay", timer -> never)
        .as(TimerService.class);
  }

  /** Keeps the context even if what follows fails: with it the states registered so far can be read. */
  private StreamTaskStateInitializer keepingContext() throws Exception {
    StreamTaskStateInitializer real = new StreamTaskStateInitializerImpl(environment.environment, backend.create());
    if (stage != null) {
      stage.setTimeOf(real);
    }
    return (StreamTaskStateInitializer)
        Proxy.newProxyInstance(
            StreamTaskStateInitializer.class.getClassLoader(),
            new Class<?>[] {StreamTaskStateInitializer.class},
            (proxy, method, arguments) -> {
              try {
                Object result = method.invoke(real, arguments);
                if (result instanceof StreamOperatorStateContext) {
                  context = (StreamOperatorStateContext) result;
                  phase = Phase.INITIALIZE;
                  if (watcher != null) {
                    watcher.built(new RestoredStates(context, live));
                  }
                }
                return result;
              } catch (InvocationTargetException wrapped) {
                throw wrapped.getCause();
              }
            });
  }
}
