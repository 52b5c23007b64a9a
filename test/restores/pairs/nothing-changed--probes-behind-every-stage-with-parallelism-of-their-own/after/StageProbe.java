package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Counts what passes a stage, and now and then tells so aside. */
final class StageProbe<T> extends ProcessFunction<T, T> {
  static final OutputTag<String> SAMPLES = new OutputTag<>("samples", Types.STRING);
  private final String stage;
  private final long every;
  private transient Counter passed;
  private transient long toldAt;

  StageProbe(String stage, long every) {
    this.stage = stage;
    this.every = every;
  }

  @Override
  public void open(OpenContext context) {
    passed = getRuntimeContext().getMetricGroup().addGroup("stage", stage).counter("passed");
    toldAt = Long.MIN_VALUE;
  }

  @Override
  public void processElement(T record, Context context, Collector<T> out) {
    passed.inc();
    long now = context.timerService().currentProcessingTime();
    if (toldAt == Long.MIN_VALUE || now - toldAt >= every) {
      toldAt = now;
      context.output(SAMPLES, stage + " " + passed.getCount() + " at " + now);
    }
    out.collect(record);
  }
}
