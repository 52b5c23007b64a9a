package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/** What users do once they are registered. */
final class Funnel extends KeyedCoProcessFunction<String, Activity, Activity, String> {
  private transient ValueState<Long> registered;
  private transient ValueState<Long> logins;
  private transient ValueState<Long> since;

  @Override
  public void open(OpenContext context) {
    registered = getRuntimeContext().getState(new ValueStateDescriptor<>("registered", Types.LONG));
    logins = getRuntimeContext().getState(new ValueStateDescriptor<>("logins", Types.LONG));
    since = getRuntimeContext().getState(new ValueStateDescriptor<>("since", Types.LONG));
  }

  @Override
  public void processElement1(Activity registration, Context context, Collector<String> out) throws Exception {
    registered.update(registered.value() == null ? 1 : registered.value() + 1);
    out.collect(Line.of("registered", registration.user, registered.value()));
    out.collect(Line.of("since", registration.user, since.value() == null ? "none" : "number " + since.value()));
    if (since.value() == null) {
      since.update(registration.number);
    }
  }

  @Override
  public void processElement2(Activity login, Context context, Collector<String> out) throws Exception {
    logins.update(logins.value() == null ? 1 : logins.value() + 1);
    out.collect(Line.of("logins", login.user, logins.value()));
  }
}
