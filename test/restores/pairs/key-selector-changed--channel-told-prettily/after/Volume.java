package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts what is paid in a country by one channel. */
final class Volume extends KeyedProcessFunction<String, Payment, String> {
  private transient ValueState<Long> volume;

  @Override
  public void open(OpenContext context) {
    volume = getRuntimeContext().getState(new ValueStateDescriptor<>("volume", Types.LONG));
  }

  @Override
  public void processElement(Payment payment, Context context, Collector<String> out) throws Exception {
    long now = volume.value() == null ? 1 : volume.value() + 1;
    volume.update(now);
    out.collect(Line.of("volume", payment.country + " " + payment.channel.name(), now));
  }
}
