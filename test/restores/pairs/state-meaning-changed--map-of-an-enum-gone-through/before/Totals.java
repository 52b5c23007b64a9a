package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** What a household used in all tariffs. */
final class Totals extends KeyedProcessFunction<String, Used, String> {
  private transient MapState<Tariff, Double> byTariff;

  @Override
  public void open(OpenContext context) {
    byTariff = getRuntimeContext().getMapState(new MapStateDescriptor<>("by-tariff", Types.ENUM(Tariff.class), Types.DOUBLE));
  }

  @Override
  public void processElement(Used used, Context context, Collector<String> out) throws Exception {
    Double before = byTariff.get(used.tariff);
    byTariff.put(used.tariff, (before == null ? 0 : before) + used.kilowattHours);
    out.collect(Line.of("used", used.household, Math.round(total()) + " kWh"));
  }

  private double total() throws Exception {
    double total = 0;
    for (Double one : byTariff.values()) {
      total += one;
    }
    return total;
  }
}
