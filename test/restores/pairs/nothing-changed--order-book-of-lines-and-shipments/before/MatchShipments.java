package pair;

import common.Line;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/** Holds shipments against the lines that were ordered. */
final class MatchShipments extends KeyedCoProcessFunction<String, OrderLine, Shipment, String> {
  private static final int EARLY = 3;

  private transient MapState<Tuple2<String, Integer>, BigDecimal> owed;
  private transient ValueState<Instant> since;
  private transient ListState<Shipment> early;

  @Override
  public void open(OpenContext context) {
    owed = getRuntimeContext().getMapState(new MapStateDescriptor<>("owed", Types.TUPLE(Types.STRING, Types.INT), Types.BIG_DEC));
    since = getRuntimeContext().getState(new ValueStateDescriptor<>("dear-since", Types.INSTANT));
    early = getRuntimeContext().getListState(new ListStateDescriptor<>("early-shipments", Shipment.class));
  }

  @Override
  public void processElement1(OrderLine line, Context context, Collector<String> out) throws Exception {
    Tuple2<String, Integer> place = Tuple2.of(line.getArticle(), line.getWarehouse());
    BigDecimal sum = owed.get(place);
    sum = sum == null ? line.getPrice() : sum.add(line.getPrice());
    owed.put(place, sum);
    if (line.isDear() && since.value() == null) {
      since.update(line.getAt());
    }
    out.collect(Line.of("owed", line.getRegion() + " " + line.getArticle(), sum));
  }

  @Override
  public void processElement2(Shipment shipment, Context context, Collector<String> out) throws Exception {
    Instant first = since.value();
    out.collect(Line.of("since", shipment.getRegion(), first == null ? "none" : "dear since " + first));
    List<String> parcels = new ArrayList<>();
    for (Shipment one : early.get()) {
      parcels.add(one.getParcel() + " by " + one.getCarrier());
    }
    out.collect(Line.of("early", shipment.getRegion(), parcels));
    if (parcels.size() < EARLY) {
      early.add(shipment);
    }
  }
}
