package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts clicks and keeps the first page. */
final class Users extends KeyedProcessFunction<String, Click, String> {
  private transient ValueState<Long> clicks;
  private transient ValueState<String> landing;

  @Override
  public void open(OpenContext context) {
    clicks = getRuntimeContext().getState(new ValueStateDescriptor<>("clicks", Types.LONG));
    landing = getRuntimeContext().getState(new ValueStateDescriptor<>("landing", Types.STRING));
  }

  @Override
  public void processElement(Click click, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("landing", click.user, landing.value() == null ? "none" : landing.value()));
    if (landing.value() == null) {
      landing.update(click.page);
    }
    clicks.update(clicks.value() == null ? 1 : clicks.value() + 1);
    out.collect(Line.of("clicks", click.user, clicks.value()));
  }
}
