package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the logins of a tenant. */
final class Tenants extends KeyedProcessFunction<String, Login, String> {
  private transient ValueState<Long> logins;

  @Override
  public void open(OpenContext context) {
    logins = getRuntimeContext().getState(new ValueStateDescriptor<>("logins", Types.LONG));
  }

  @Override
  public void processElement(Login event, Context context, Collector<String> out) throws Exception {
    long now = logins.value() == null ? 1 : logins.value() + 1;
    logins.update(now);
    out.collect(Line.of("tenant", event.tenant, now));
  }
}
