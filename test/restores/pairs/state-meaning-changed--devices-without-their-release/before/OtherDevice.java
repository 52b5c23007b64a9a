package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the device of a user. */
final class OtherDevice extends KeyedProcessFunction<String, Login, String> {
  private transient ValueState<String> device;

  @Override
  public void open(OpenContext context) {
    device = getRuntimeContext().getState(new ValueStateDescriptor<>("device", Types.STRING));
  }

  @Override
  public void processElement(Login login, Context context, Collector<String> out) throws Exception {
    String known = device.value();
    String now = login.device;
    out.collect(Line.of("device", login.user, known == null ? "first" : known.equals(now) ? "the same" : "another"));
    if (!now.equals(known)) {
      device.update(now);
    }
  }
}
