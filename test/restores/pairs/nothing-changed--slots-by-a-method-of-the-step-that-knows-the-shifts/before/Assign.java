package pair;

import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.BroadcastProcessFunction;
import org.apache.flink.util.Collector;

/** Assigns signals to slots; a shift that is broadcast moves one somewhere else. */
final class Assign extends BroadcastProcessFunction<Signal, String, Routed> {
  static final MapStateDescriptor<String, Integer> SHIFTS = new MapStateDescriptor<>("shifts", Types.STRING, Types.INT);
  private static final int SLOTS = 1024;

  @Override
  public void processElement(Signal signal, ReadOnlyContext context, Collector<Routed> out) throws Exception {
    String site = site(signal);
    Integer shift = context.getBroadcastState(SHIFTS).get(site);
    out.collect(new Routed(signal, Slots.of(site, SLOTS, shift == null ? 0 : shift)));
  }

  @Override
  public void processBroadcastElement(String line, Context context, Collector<Routed> out) throws Exception {
    String[] columns = line.split(",");
    if (columns.length == 2) {
      context.getBroadcastState(SHIFTS).put(columns[0], Integer.parseInt(columns[1]));
    }
  }

  private static String site(Signal signal) {
    return signal.site();
  }
}
