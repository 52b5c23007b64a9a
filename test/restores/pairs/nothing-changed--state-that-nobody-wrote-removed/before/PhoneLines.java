package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Adds up calls. */
final class PhoneLines extends KeyedProcessFunction<String, Call, String> {
  private transient ValueState<Long> calls;
  private transient ValueState<Long> minutes;
  private transient ValueState<Long> free;
  private transient ListState<String> partners;

  @Override
  public void open(OpenContext context) {
    calls = getRuntimeContext().getState(new ValueStateDescriptor<>("calls", Types.LONG));
    minutes = getRuntimeContext().getState(new ValueStateDescriptor<>("minutes", Types.LONG));
    free = getRuntimeContext().getState(new ValueStateDescriptor<>("free-minutes", Types.LONG));
    partners = getRuntimeContext().getListState(new ListStateDescriptor<>("partners", Types.STRING));
  }

  @Override
  public void processElement(Call call, Context context, Collector<String> out) throws Exception {
    calls.update(calls.value() == null ? 1 : calls.value() + 1);
    long charged = call.minutes;
    if (free.value() != null) {
      charged = Math.max(0, charged - free.value());
    }
    minutes.update(minutes.value() == null ? charged : minutes.value() + charged);
    out.collect(Line.of("calls", call.line, calls.value()));
    out.collect(Line.of("minutes", call.line, minutes.value()));
  }
}
