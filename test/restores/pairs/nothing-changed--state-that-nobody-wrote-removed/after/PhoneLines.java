package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Adds up calls. */
final class PhoneLines extends KeyedProcessFunction<String, Call, String> {
  private transient ValueState<Long> calls;
  private transient ValueState<Long> minutes;

  @Override
  public void open(OpenContext context) {
    calls = getRuntimeContext().getState(new ValueStateDescriptor<>("calls", Types.LONG));
    minutes = getRuntimeContext().getState(new ValueStateDescriptor<>("minutes", Types.LONG));
  }

  @Override
  public void processElement(Call call, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("calls", call.line, more(calls, 1)));
    out.collect(Line.of("minutes", call.line, more(minutes, call.minutes)));
  }

  private static long more(ValueState<Long> sum, long what) throws Exception {
    Long before = sum.value();
    sum.update(before == null ? what : before + what);
    return sum.value();
  }
}
