package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Follows parcels from depot to depot. */
final class Tracking extends KeyedBroadcastProcessFunction<String, Scan, Depot, Leg> {
  static final MapStateDescriptor<String, Depot> DEPOTS = new MapStateDescriptor<>("depots", Types.STRING, Types.POJO(Depot.class));
  static final OutputTag<String> REPORT = new OutputTag<>("report", Types.STRING);
  private transient ValueState<Track> track;
  private transient MapState<String, Long> visits;

  @Override
  public void open(OpenContext context) {
    track = getRuntimeContext().getState(new ValueStateDescriptor<>("track", Track.class));
    visits = getRuntimeContext().getMapState(new MapStateDescriptor<>("visits", Types.STRING, Types.LONG));
  }

  @Override
  public void processElement(Scan scan, ReadOnlyContext context, Collector<Leg> out) throws Exception {
    Track known = track.value();
    if (known == null) {
      known = new Track();
      known.began = scan.depot;
    }
    known.scans++;
    track.update(known);
    Long before = visits.get(scan.depot);
    visits.put(scan.depot, before == null ? 1 : before + 1);
    context.output(REPORT, Line.of("scans", scan.parcel, known.scans));
    context.output(REPORT, Line.of("visits", scan.parcel + " " + scan.depot, visits.get(scan.depot)));
    Leg leg = new Leg();
    leg.parcel = scan.parcel;
    leg.depot = scan.depot;
    leg.number = known.scans;
    leg.at = scan.at;
    out.collect(leg);
  }

  @Override
  public void processBroadcastElement(Depot depot, Context context, Collector<Leg> out) throws Exception {
    Depot before = context.getBroadcastState(DEPOTS).get(depot.name);
    depot.revision = before == null ? 1 : before.revision + 1;
    context.getBroadcastState(DEPOTS).put(depot.name, depot);
    context.output(REPORT, Line.of("revision", depot.name, depot.revision));
  }
}
