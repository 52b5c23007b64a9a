package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/** Says at each door whether a user may come in. */
final class Access extends KeyedCoProcessFunction<String, Change, String, String> {
  private transient ValueState<Boolean> access;

  @Override
  public void open(OpenContext context) {
    access = getRuntimeContext().getState(new ValueStateDescriptor<>("access", Types.BOOLEAN));
  }

  @Override
  public void processElement1(Change change, Context context, Collector<String> out) throws Exception {
    if (access.value() == null) {
      out.collect(Line.of("door", change.user, "unknown"));
      access.update(!change.action.equals("block"));
    }
  }

  @Override
  public void processElement2(String user, Context context, Collector<String> out) throws Exception {
    Boolean allowed = access.value();
    if (allowed != null) {
      out.collect(Line.of("door", user, allowed ? "opens" : "stays closed"));
    }
  }
}
