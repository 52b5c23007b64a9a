package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** How many books a member has borrowed and not brought back. */
final class Balance extends KeyedProcessFunction<String, Loan, String> {
  private transient ValueState<Long> balance;

  @Override
  public void open(OpenContext context) {
    balance = getRuntimeContext().getState(new ValueStateDescriptor<>("balance", Types.LONG));
  }

  @Override
  public void processElement(Loan loan, Context context, Collector<String> out) throws Exception {
    long before = balance.value() == null ? 0 : balance.value();
    long now = loan.returned ? before - 1 : before + 1;
    balance.update(now);
    out.collect(Line.of("borrowed", loan.member, now));
  }
}
