package pair;

import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.BroadcastProcessFunction;
import org.apache.flink.util.Collector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Assigns signals to slots; a shift that is broadcast moves one somewhere else. */
final class Assign extends BroadcastProcessFunction<Signal, String, Routed> {
  static final MapStateDescriptor<String, Integer> SHIFTS = new MapStateDescriptor<>("shifts", Types.STRING, Types.INT);
  private static final Logger LOG = LoggerFactory.getLogger(Assign.class);
  private static final int SLOTS = 1024;

  @Override
  public void processElement(Signal signal, ReadOnlyContext context, Collector<Routed> out) throws Exception {
    Integer shift = context.getBroadcastState(SHIFTS).get(routeKey(signal));
    out.collect(new Routed(signal, slot(signal, shift == null ? 0 : shift)));
  }

  @Override
  public void processBroadcastElement(String line, Context context, Collector<Routed> out) throws Exception {
    String[] columns = line.split(",");
    if (columns.length != 2) {
      LOG.warn("No shift: {}", line);
      return;
    }
    context.getBroadcastState(SHIFTS).put(columns[0].trim(), Integer.parseInt(columns[1].trim()));
  }

  static String routeKey(Signal signal) {
    return signal.site();
  }

  static int slot(Signal signal, int shift) {
    return Slots.of(routeKey(signal), SLOTS, shift);
  }
}
