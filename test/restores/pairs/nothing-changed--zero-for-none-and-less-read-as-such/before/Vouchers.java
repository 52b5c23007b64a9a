package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/** Says at each login with which voucher the customer came. */
final class Vouchers extends KeyedCoProcessFunction<String, Registration, String, String> {
  private static final long NONE = -1;

  private transient ValueState<Long> voucher;

  @Override
  public void open(OpenContext context) {
    voucher = getRuntimeContext().getState(new ValueStateDescriptor<>("voucher", Types.LONG));
  }

  @Override
  public void processElement1(Registration registration, Context context, Collector<String> out) throws Exception {
    if (voucher.value() == null) {
      out.collect(Line.of("voucher", context.getCurrentKey(), "unregistered"));
      voucher.update(registration.voucher == null ? NONE : registration.voucher);
    }
  }

  @Override
  public void processElement2(String customer, Context context, Collector<String> out) throws Exception {
    Long known = voucher.value();
    if (known != null) {
      out.collect(Line.of("voucher", customer, known == NONE ? "came without" : "came with " + known));
    }
  }
}
