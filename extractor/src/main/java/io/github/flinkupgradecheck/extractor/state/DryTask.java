package io.github.flinkupgradecheck.extractor.state;

import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.flink.runtime.execution.Environment;
import org.apache.flink.streaming.api.operators.StreamOperator;
import org.apache.flink.streaming.runtime.tasks.StreamTask;
import org.apache.flink.streaming.runtime.tasks.TimerService;

/**
 * A task that is never invoked: operators ask it for their environment. Every one is kept until the JVM halts, because a collected
 * {@code StreamTask} cancels what it started, a snapshot under way included.
 */
final class DryTask extends StreamTask<Object, StreamOperator<Object>> {
  private static final Set<DryTask> ALIVE = Collections.newSetFromMap(new ConcurrentHashMap<>());

  /** Not a shorter constructor: those install a handler that ends the JVM. */
  DryTask(Environment environment, TimerService timers) throws Exception {
    super(environment, timers, (thread, thrown) -> {});
    ALIVE.add(this);
  }

  @Override
  protected void init() {}
}
