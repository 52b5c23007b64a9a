package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the first address, and counts all. */
final class History extends KeyedProcessFunction<String, Versioned<Address>, String> {
  private transient ValueState<Versioned<Address>> first;
  private transient ValueState<Long> versions;
  private transient Counter firsts;

  @Override
  public void open(OpenContext context) {
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", TypeInformation.of(new TypeHint<Versioned<Address>>() {})));
    versions = getRuntimeContext().getState(new ValueStateDescriptor<>("versions", Long.class));
    firsts = getRuntimeContext().getMetricGroup().counter("firsts");
  }

  @Override
  public void processElement(Versioned<Address> address, Context context, Collector<String> out) throws Exception {
    Versioned<Address> stored = first.value();
    out.collect(Line.of("address", context.getCurrentKey(), stored == null ? "none" : stored.value.postcode + " since " + stored.version));
    if (stored == null) {
      first.update(address);
      firsts.inc();
    }
    long now = versions.value() == null ? 1 : versions.value() + 1;
    versions.update(now);
    out.collect(Line.of("versions", context.getCurrentKey(), now));
  }
}
