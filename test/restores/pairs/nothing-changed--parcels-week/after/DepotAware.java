package pair;

import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ReadOnlyBroadcastState;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Knows the depots. */
abstract class DepotAware<T, O> extends KeyedBroadcastProcessFunction<String, T, Depot, O> {
  static final MapStateDescriptor<String, Depot> DEPOTS = new MapStateDescriptor<>("depots", Types.STRING, TypeInformation.of(Depot.class));
  static final OutputTag<String> REPORT = new OutputTag<>("report", Types.STRING);

  protected abstract String report(Depot depot);

  protected final boolean isOpen(String name, ReadOnlyBroadcastState<String, Depot> depots) throws Exception {
    Depot depot = depots.get(name);
    return depot == null || depot.open;
  }

  @Override
  public void processBroadcastElement(Depot depot, Context context, Collector<O> out) throws Exception {
    Depot before = context.getBroadcastState(DEPOTS).get(depot.name);
    depot.revision = before == null ? 1 : before.revision + 1;
    context.getBroadcastState(DEPOTS).put(depot.name, depot);
    context.output(REPORT, report(depot));
  }
}
