package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Counts the lines of a level. */
final class Levels extends KeyedProcessFunction<Level, Log, String> {
  static final OutputTag<String> FATAL = new OutputTag<>("fatal") {};

  private transient ValueState<Long> lines;

  @Override
  public void open(OpenContext context) {
    lines = getRuntimeContext().getState(new ValueStateDescriptor<>("lines", Long.class));
  }

  @Override
  public void processElement(Log log, Context context, Collector<String> out) throws Exception {
    long now = lines.value() == null ? 1 : lines.value() + 1;
    lines.update(now);
    out.collect(Line.of("level", context.getCurrentKey(), now));
    if (log.level == Level.FATAL) {
      context.output(FATAL, log.host);
    }
  }
}
