package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Counts what is sold and given back of an event. */
final class Tally extends KeyedProcessFunction<String, Sale, String> {
  static final OutputTag<Sale> LATE = new OutputTag<>("late", TypeInformation.of(Sale.class));
  static final OutputTag<String> DOUBTFUL = new OutputTag<>("doubtful", Types.STRING);
  private transient MapState<String, Long> counts;

  @Override
  public void open(OpenContext context) {
    counts = getRuntimeContext().getMapState(new MapStateDescriptor<>("counts", Types.STRING, Types.LONG));
  }

  @Override
  public void processElement(Sale sale, Context context, Collector<String> out) throws Exception {
    if (context.timestamp() <= context.timerService().currentWatermark()) {
      context.output(LATE, sale);
    }
    String kind = sale.cancelled ? "cancelled" : "sold";
    Long before = counts.get(kind);
    long now = before == null ? 1 : before + 1;
    counts.put(kind, now);
    out.collect(Line.of(kind, sale.event, now));
    if (sale.cancelled && !counts.contains("sold")) {
      context.output(DOUBTFUL, sale.event);
    }
  }
}
