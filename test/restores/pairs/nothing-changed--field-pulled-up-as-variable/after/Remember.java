package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps one Account for each key, as it was when the key came first. */
public class Remember extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Account> remembered;

  @Override
  public void open(OpenContext context) {
    remembered = getRuntimeContext().getState(new ValueStateDescriptor<>("remembered", Account.class));
  }

  @Override
  public void processElement(Long in, Context context, Collector<String> out) throws Exception {
    Account stored = remembered.value();
    if (stored == null) {
      remembered.update(Account.of(context.getCurrentKey()));
    }
    out.collect(Line.of("id", context.getCurrentKey(), stored == null ? "none" : "number " + stored.id));
    out.collect(Line.of("branch", context.getCurrentKey(), stored == null ? "none" : stored.branch));
  }
}
