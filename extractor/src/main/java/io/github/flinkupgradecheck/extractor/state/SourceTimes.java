package io.github.flinkupgradecheck.extractor.state;

import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import org.apache.flink.api.common.eventtime.RecordTimestampAssigner;
import org.apache.flink.api.common.eventtime.TimestampAssigner;
import org.apache.flink.api.common.eventtime.TimestampAssignerSupplier;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.metrics.groups.UnregisteredMetricsGroup;
import org.apache.flink.util.InstantiationUtil;

/** What time a source's records have by the job's own word: the strategy that it was given, {@code SourceOperatorFactory.watermarkStrategy}. */
public final class SourceTimes {
  private final WatermarkStrategy<Object> strategy;
  private final ClassLoader loader;

  private SourceTimes(WatermarkStrategy<Object> strategy, ClassLoader loader) {
    this.strategy = strategy;
    this.loader = loader;
  }

  /** Null where records have the time that the connector gives them. */
  @SuppressWarnings("unchecked")
  public static SourceTimes of(CapturedOperator source, ClassLoader loader) {
    try {
      Object factory = source.node.getOperatorFactory();
      Object strategy = factory == null ? null : Drift.field(factory, "watermarkStrategy");
      if (!(strategy instanceof WatermarkStrategy)) {
        return null;
      }
      SourceTimes times = new SourceTimes((WatermarkStrategy<Object>) strategy, loader);
      return times.assigner() instanceof RecordTimestampAssigner ? null : times;
    } catch (Exception | LinkageError | StackOverflowError unknown) {
      return null;
    }
  }

  /** As a task has it, with the strategy's own copy. */
  public TimestampAssigner<Object> assigner() throws Exception {
    WatermarkStrategy<Object> own =
        InstantiationUtil.deserializeObject(InstantiationUtil.serializeObject(strategy), loader);
    TimestampAssignerSupplier.Context context = () -> new UnregisteredMetricsGroup();
    return own.createTimestampAssigner(context);
  }
}
