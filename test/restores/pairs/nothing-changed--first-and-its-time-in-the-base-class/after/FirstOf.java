package pair;

import common.Line;
import java.time.Instant;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.function.SerializableSupplier;

/** Keeps the first record of a key, and when it came. */
abstract class FirstOf<K, T> extends KeyedProcessFunction<K, T, String> {
  private static final ValueStateDescriptor<Instant> SINCE = new ValueStateDescriptor<>("since", Types.INSTANT);

  private final SerializableSupplier<Class<T>> type;
  private transient ValueState<T> first;
  private transient ValueState<Instant> since;

  FirstOf(SerializableSupplier<Class<T>> type) {
    this.type = type;
  }

  protected abstract String describe(T record);

  protected abstract String label();

  @Override
  public void open(OpenContext context) {
    since = getRuntimeContext().getState(SINCE);
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", TypeInformation.of(type.get())));
  }

  @Override
  public void processElement(T record, Context context, Collector<String> out) throws Exception {
    T stored = first.value();
    out.collect(Line.of(label(), context.getCurrentKey(), stored == null ? "none" : describe(stored)));
    if (stored == null) {
      first.update(record);
    }
    if (since.value() == null) {
      since.update(Instant.now());
    }
  }
}
