package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Follows parcels from depot to depot. */
final class TrackParcels extends DepotAware<Scan, Leg> {
  static final OutputTag<Scan> CLOSED = new OutputTag<>("closed", Types.POJO(Scan.class));
  private transient ValueState<Track> track;
  private transient MapState<String, Long> visits;

  @Override
  public void open(OpenContext context) {
    track = getRuntimeContext().getState(new ValueStateDescriptor<>("track", Types.POJO(Track.class)));
    visits = getRuntimeContext().getMapState(new MapStateDescriptor<>("visits", String.class, Long.class));
  }

  @Override
  public void processElement(Scan scan, ReadOnlyContext context, Collector<Leg> out) throws Exception {
    if (!isOpen(scan.depot, context.getBroadcastState(DEPOTS))) {
      context.output(CLOSED, scan);
    }
    Track known = track.value();
    if (known == null) {
      known = new Track();
      known.began = scan.depot;
    }
    known.scans++;
    known.latest = scan.depot;
    track.update(known);
    Long before = visits.get(scan.depot);
    long now = before == null ? 1 : before + 1;
    visits.put(scan.depot, now);
    context.output(REPORT, Line.of("scans", scan.parcel, known.scans));
    context.output(REPORT, Line.of("visits", scan.parcel + " " + scan.depot, now));
    Leg leg = new Leg();
    leg.parcel = scan.parcel;
    leg.depot = scan.depot;
    leg.number = known.scans;
    leg.at = scan.at;
    out.collect(leg);
  }

  @Override
  protected String report(Depot depot) {
    return Line.of("revision", depot.name, depot.revision);
  }
}
