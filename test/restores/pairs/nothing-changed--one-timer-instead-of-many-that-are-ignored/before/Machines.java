package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts moves, and rests that are longer than a moment. */
final class Machines extends KeyedProcessFunction<String, String, String> {
  private static final long MOMENT = 300;

  private transient ValueState<Long> moves;
  private transient ValueState<Long> rests;
  private transient ValueState<Long> deadline;

  @Override
  public void open(OpenContext context) {
    moves = getRuntimeContext().getState(new ValueStateDescriptor<>("moves", Types.LONG));
    rests = getRuntimeContext().getState(new ValueStateDescriptor<>("rests", Types.LONG));
    deadline = getRuntimeContext().getState(new ValueStateDescriptor<>("deadline", Types.LONG));
  }

  @Override
  public void processElement(String machine, Context context, Collector<String> out) throws Exception {
    long move = moves.value() == null ? 1 : moves.value() + 1;
    moves.update(move);
    out.collect(Line.of("moves", machine, move));
    long later = context.timerService().currentProcessingTime() + MOMENT;
    context.timerService().registerProcessingTimeTimer(later);
    deadline.update(later);
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
    if (deadline.value() == null || time < deadline.value()) {
      return;
    }
    deadline.clear();
    long rest = rests.value() == null ? 1 : rests.value() + 1;
    rests.update(rest);
    out.collect(Line.of("rests", context.getCurrentKey(), rest));
  }
}
