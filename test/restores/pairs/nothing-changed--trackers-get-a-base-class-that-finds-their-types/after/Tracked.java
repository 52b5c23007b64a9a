package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.typeutils.TypeExtractor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps what is known of each key in one value; its type is the one that the class which extends this names. */
abstract class Tracked<E, S> extends KeyedProcessFunction<String, E, String> {
  private transient ValueState<S> stats;

  protected abstract S empty();

  protected abstract String track(E event, S now);

  @Override
  public void open(OpenContext context) {
    TypeInformation<S> type = TypeExtractor.createTypeInfo(Tracked.class, getClass(), 1, null, null);
    stats = getRuntimeContext().getState(new ValueStateDescriptor<>("stats", type));
  }

  @Override
  public final void processElement(E event, Context context, Collector<String> out) throws Exception {
    S now = stats.value();
    if (now == null) {
      now = empty();
    }
    String line = track(event, now);
    stats.update(now);
    out.collect(line);
  }
}
