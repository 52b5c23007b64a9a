package pair;

import common.Line;
import java.util.Optional;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/** Says at each door whether a user may come in. */
final class Access extends KeyedCoProcessFunction<String, Change, String, String> {
  private transient Permission permission;
  private transient Counter letIn;

  @Override
  public void open(OpenContext context) {
    permission = new Permission(getRuntimeContext().getState(new ValueStateDescriptor<>("access", Types.BOOLEAN)));
    letIn = getRuntimeContext().getMetricGroup().counter("let-in");
  }

  @Override
  public void processElement1(Change change, Context context, Collector<String> out) throws Exception {
    if (!permission.isAllowed().isPresent()) {
      out.collect(Line.of("door", change.user, "unknown"));
    }
    permission.allow(!change.action.equals("block"));
  }

  @Override
  public void processElement2(String user, Context context, Collector<String> out) throws Exception {
    Optional<Boolean> allowed = permission.isAllowed();
    if (allowed.isPresent()) {
      out.collect(Line.of("door", user, allowed.get() ? "opens" : "stays closed"));
      letIn.inc(allowed.get() ? 1 : 0);
    }
  }
}
