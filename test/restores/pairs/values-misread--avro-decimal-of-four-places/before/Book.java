package pair;

import common.Line;
import java.math.BigDecimal;
import org.apache.avro.generic.GenericRecord;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.formats.avro.typeutils.GenericRecordAvroTypeInfo;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Books on accounts, which are opened with some money. */
final class Book extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<GenericRecord> accounts;

  @Override
  public void open(OpenContext context) {
    accounts = getRuntimeContext().getState(new ValueStateDescriptor<>("account", new GenericRecordAvroTypeInfo(Accounts.SCHEMA)));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    GenericRecord account = accounts.value();
    out.collect(Line.of("balance", context.getCurrentKey(), account == null ? "none" : Accounts.balance(account).stripTrailingZeros().toPlainString()));
    if (account == null) {
      account = Accounts.open(context.getCurrentKey(), new BigDecimal("1234.56"));
    }
    long bookings = (Long) account.get("bookings") + 1;
    account.put("bookings", bookings);
    accounts.update(account);
    out.collect(Line.of("bookings", context.getCurrentKey(), bookings));
  }
}
