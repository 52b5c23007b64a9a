package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Says aside how much more memory a process uses than before. */
final class Growth extends KeyedProcessFunction<String, Sample, Sample> {
  static final OutputTag<String> NOTES = new OutputTag<>("notes", Types.STRING);

  private transient ValueState<Long> usedBefore;

  @Override
  public void open(OpenContext context) {
    usedBefore = getRuntimeContext().getState(new ValueStateDescriptor<>("used-before", Types.LONG));
  }

  @Override
  public void processElement(Sample sample, Context context, Collector<Sample> out) throws Exception {
    Long before = usedBefore.value();
    context.output(NOTES, Line.of("growth", sample.process, before == null ? "unknown" : percent(before, sample) + " percent"));
    usedBefore.update(sample.bytes / 1024);
    out.collect(sample);
  }

  private static long percent(long kibibytes, Sample sample) {
    long before = kibibytes * 1024;
    return Math.round(100.0 * (sample.bytes - before) / before);
  }
}
