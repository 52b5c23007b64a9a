package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Rates calls; a call without a tariff goes on without, and is told of. */
final class Rating extends KeyedProcessFunction<String, Message, Rated> {
  static final OutputTag<Call> WITHOUT_TARIFF = new OutputTag<>("without-tariff", TypeInformation.of(Call.class));
  private transient ValueState<Tariff> tariff;
  private transient ValueState<Long> calls;

  @Override
  public void open(OpenContext context) {
    tariff = getRuntimeContext().getState(new ValueStateDescriptor<>("tariff", Tariff.class));
    calls = getRuntimeContext().getState(new ValueStateDescriptor<>("calls", Types.LONG));
  }

  @Override
  public void processElement(Message message, Context context, Collector<Rated> out) throws Exception {
    if (message.call != null) {
      processCall(message.call, context, out);
    } else {
      processTariff(message.tariff);
    }
  }

  private void processCall(Call call, Context context, Collector<Rated> out) throws Exception {
    Tariff known = tariff.value();
    if (known == null) {
      context.output(WITHOUT_TARIFF, call);
    }
    out.collect(Rated.of(call, known, count()));
  }

  private void processTariff(Tariff update) throws Exception {
    Tariff known = tariff.value();
    if (known == null || update.version > known.version) {
      tariff.update(update);
    }
  }

  private long count() throws Exception {
    long now = calls.value() == null ? 1 : calls.value() + 1;
    calls.update(now);
    return now;
  }
}
