package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps one Contact for each key, as it was when the key came first. */
public class Remember extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Contact> remembered;

  @Override
  public void open(OpenContext context) {
    remembered = getRuntimeContext().getState(new ValueStateDescriptor<>("remembered", Contact.class));
  }

  @Override
  public void processElement(Long in, Context context, Collector<String> out) throws Exception {
    Contact stored = remembered.value();
    if (stored == null) {
      remembered.update(Contact.of(context.getCurrentKey()));
    }
    out.collect(Line.of("mail", context.getCurrentKey(), stored == null ? "none" : stored.mail()));
    out.collect(Line.of("tries", context.getCurrentKey(), stored == null ? "none" : "tries " + stored.tries()));
  }
}
