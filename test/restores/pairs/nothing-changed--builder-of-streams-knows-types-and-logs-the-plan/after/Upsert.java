package pair;

import java.io.Serializable;
import java.util.function.Consumer;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Writes what is new of a key and hands it on; what is the same as before is only handed on. */
final class Upsert<K, T> extends KeyedProcessFunction<K, T, T> {
  private final Class<T> type;
  private final Same<T> same;
  private final Write<T> write;
  private transient ValueState<T> written;

  Upsert(Class<T> type, Same<T> same, Write<T> write) {
    this.type = type;
    this.same = same;
    this.write = write;
  }

  @Override
  public void open(OpenContext context) {
    written = getRuntimeContext().getState(new ValueStateDescriptor<>("written", type));
  }

  @Override
  public void processElement(T record, Context context, Collector<T> out) throws Exception {
    T last = written.value();
    if (last == null || !same.test(last, record)) {
      write.accept(record);
      written.update(record);
    }
    out.collect(record);
  }

  interface Same<T> extends Serializable {
    boolean test(T last, T now);
  }

  interface Write<T> extends Consumer<T>, Serializable {}
}
