package pair;

import common.Line;
import java.io.Serializable;
import java.time.Duration;
import java.util.function.Function;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Lets each record pass once, told by its identity. */
class Deduplicator<T, I> extends KeyedProcessFunction<String, T, String> {
  private final Identity<T, I> identity;
  private final TypeInformation<I> type;
  private transient ValueState<I> last;
  private transient ValueState<Long> dropped;

  Deduplicator(Identity<T, I> identity, TypeInformation<I> type) {
    this.identity = identity;
    this.type = type;
  }

  @Override
  public void open(OpenContext context) {
    ValueStateDescriptor<I> descriptor = new ValueStateDescriptor<>("last", type);
    descriptor.enableTimeToLive(StateTtlConfig.newBuilder(Duration.ofHours(24)).build());
    last = getRuntimeContext().getState(descriptor);
    dropped = getRuntimeContext().getState(new ValueStateDescriptor<>("dropped", Types.LONG));
  }

  @Override
  public void processElement(T record, Context context, Collector<String> out) throws Exception {
    I now = identity.apply(record);
    if (now.equals(last.value())) {
      long before = dropped.value() == null ? 0 : dropped.value();
      dropped.update(before + 1);
      out.collect(Line.of("dropped", device(context.getCurrentKey()), before + 1));
      return;
    }
    last.update(now);
  }

  private static String device(String key) {
    return key.substring(key.length() - 8);
  }

  interface Identity<T, I> extends Function<T, I>, Serializable {}
}
