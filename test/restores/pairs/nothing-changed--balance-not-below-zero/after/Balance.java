package pair;

import common.Line;
import java.util.Optional;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** How many books a member has borrowed and not brought back. */
final class Balance extends KeyedProcessFunction<String, Loan, String> {
  private final long limit = Long.getLong("library.limit", 20);
  private transient ValueState<Long> balance;

  @Override
  public void open(OpenContext context) {
    balance = getRuntimeContext().getState(new ValueStateDescriptor<>("balance", Types.LONG));
  }

  @Override
  public void processElement(Loan loan, Context context, Collector<String> out) throws Exception {
    long now = Math.max(0, Optional.ofNullable(balance.value()).orElse(0L) + (loan.returned ? -1 : 1));
    if (now == 0) {
      balance.clear();
    } else {
      balance.update(now);
    }
    if (now > limit) {
      out.collect("too many: " + loan.member);
    }
    out.collect(Line.of("borrowed", loan.member, now));
  }
}
