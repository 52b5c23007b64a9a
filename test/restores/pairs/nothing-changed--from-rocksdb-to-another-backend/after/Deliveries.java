package pair;

import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** What goes to a town, by carrier; waiting parcels go out together, with a timer. */
final class Deliveries extends KeyedProcessFunction<String, Parcel, String> {
  private transient MapState<String, Carried> carried;
  private transient ListState<Parcel> waiting;
  private transient ValueState<Long> trips;

  @Override
  public void open(OpenContext context) {
    MapStateDescriptor<String, Carried> ofCarriers = new MapStateDescriptor<>("carried", String.class, Carried.class);
    ofCarriers.enableTimeToLive(StateTtlConfig.newBuilder(Duration.ofDays(30)).setUpdateType(StateTtlConfig.UpdateType.OnReadAndWrite).build());
    carried = getRuntimeContext().getMapState(ofCarriers);
    waiting = getRuntimeContext().getListState(new ListStateDescriptor<>("waiting", Parcel.class));
    trips = getRuntimeContext().getState(new ValueStateDescriptor<>("trips", Types.LONG));
  }

  @Override
  public void processElement(Parcel parcel, Context context, Collector<String> out) throws Exception {
    Carried before = carried.get(parcel.carrier);
    Carried now = (before == null ? new Carried() : before).with(parcel);
    carried.put(parcel.carrier, now);
    waiting.add(parcel);
    context.timerService().registerEventTimeTimer(parcel.at / 20 * 20 + 20);
    out.collect(Line.of("carried", parcel.town + " " + parcel.carrier, now.parcels));
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<String> out) throws Exception {
    long now = trips.value() == null ? 1 : trips.value() + 1;
    trips.update(now);
    waiting.clear();
    out.collect(Line.of("trips", context.getCurrentKey(), now));
  }
}
