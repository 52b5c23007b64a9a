package common;

import java.io.Serializable;
import java.util.function.Function;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps one value for each key, made of the key alone, and shows at every record what it found stored. */
public class Keep<T> extends KeyedProcessFunction<String, Long, String> {
  private final String state;
  private final TypeInformation<T> type;
  private final Making<T> making;
  private final Shown<T>[] shown;
  private transient ValueState<T> kept;

  @SafeVarargs
  public Keep(String state, TypeInformation<T> type, Making<T> making, Shown<T>... shown) {
    this.state = state;
    this.type = type;
    this.making = making;
    this.shown = shown;
  }

  @Override
  public void open(OpenContext context) {
    kept = getRuntimeContext().getState(new ValueStateDescriptor<>(state, type));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    T stored = kept.value();
    for (Shown<T> part : shown) {
      out.collect(part.line(context.getCurrentKey(), stored));
    }
    kept.update(stored == null ? making.apply(context.getCurrentKey()) : stored);
  }

  /** Makes the value of a key. */
  public interface Making<T> extends Function<String, T>, Serializable {}
}
