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
class Deduplicator<R, ID> extends KeyedProcessFunction<String, R, String> {
  private final Identity<R, ID> identity;
  private final TypeInformation<ID> type;
  private transient ValueState<ID> last;
  private transient ValueState<Long> dropped;

  Deduplicator(Identity<R, ID> identity, TypeInformation<ID> type) {
    this.identity = identity;
    this.type = type;
  }

  @Override
  public void open(OpenContext context) {
    ValueStateDescriptor<ID> descriptor = new ValueStateDescriptor<>("last", type);
    descriptor.enableTimeToLive(forHours(24));
    last = getRuntimeContext().getState(descriptor);
    dropped = getRuntimeContext().getState(new ValueStateDescriptor<>("dropped", Types.LONG));
  }

  @Override
  public void processElement(R record, Context context, Collector<String> out) throws Exception {
    ID now = identity.apply(record);
    if (now.equals(last.value())) {
      long before = dropped.value() == null ? 0 : dropped.value();
      dropped.update(before + 1);
      out.collect(Line.of("dropped", device(context.getCurrentKey()), before + 1));
      return;
    }
    last.update(now);
  }

  private static StateTtlConfig forHours(int hours) {
    return StateTtlConfig.newBuilder(Duration.ofHours(hours)).setUpdateType(StateTtlConfig.UpdateType.OnCreateAndWrite).cleanupInRocksdbCompactFilter(5000).build();
  }

  private static String device(String key) {
    return key.substring(key.length() - 8);
  }

  interface Identity<R, ID> extends Function<R, ID>, Serializable {}
}
