package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ReducingState;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** What a customer owes. */
final class Invoice extends KeyedProcessFunction<String, Rated, String> {
  private transient ReducingState<Long> owed;
  private transient MapState<Usage.Kind, Long> uses;
  private transient ValueState<Rated> first;

  @Override
  public void open(OpenContext context) {
    owed = getRuntimeContext().getReducingState(new ReducingStateDescriptor<>("owed", Long::sum, Types.LONG));
    uses = getRuntimeContext().getMapState(new MapStateDescriptor<>("uses", Types.ENUM(Usage.Kind.class), Types.LONG));
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Rated.class));
  }

  @Override
  public void processElement(Rated rated, Context context, Collector<String> out) throws Exception {
    owed.add(rated.getCents());
    Long before = uses.get(rated.getKind());
    uses.put(rated.getKind(), before == null ? 1 : before + 1);
    Rated kept = first.value();
    if (kept == null) {
      first.update(rated);
    }
    out.collect(Line.of("owed", rated.getCustomer(), owed.get()));
    out.collect(Line.of("uses", rated.getCustomer() + " " + rated.getKind(), uses.get(rated.getKind())));
    out.collect(Line.of("tariff", rated.getCustomer(), kept == null ? "none" : kept.getTariff()));
  }
}
