package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps with which card an account pays. */
final class Cards extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<String> card;
  private transient ValueState<Long> payments;

  @Override
  public void open(OpenContext context) {
    card = getRuntimeContext().getState(new ValueStateDescriptor<>("card", Types.STRING));
    payments = getRuntimeContext().getState(new ValueStateDescriptor<>("payments", Types.LONG));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    String account = context.getCurrentKey();
    String known = card.value() == null ? null : Vault.decipher(card.value());
    out.collect(Line.of("card", account, known == null ? "none" : "ends with " + known.substring(12)));
    if (known == null) {
      card.update(Vault.encipher("40001111222" + (30000 + account.hashCode() % 100)));
    }
    long now = payments.value() == null ? 1 : payments.value() + 1;
    payments.update(now);
    out.collect(Line.of("payments", account, now));
  }
}
