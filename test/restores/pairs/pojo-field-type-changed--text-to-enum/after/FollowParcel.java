package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps where a parcel comes from, how it is and how often it was scanned. */
final class FollowParcel extends KeyedProcessFunction<String, Scan, String> {
  private transient ValueState<Parcel> parcels;

  @Override
  public void open(OpenContext context) {
    parcels = getRuntimeContext().getState(new ValueStateDescriptor<>("parcel", Parcel.class));
  }

  @Override
  public void processElement(Scan scan, Context context, Collector<String> out) throws Exception {
    Parcel parcel = parcels.value();
    out.collect(Line.of("origin", scan.parcel, parcel == null ? "none" : parcel.getOrigin()));
    out.collect(Line.of("status", scan.parcel, parcel == null ? "unknown" : parcel.getStatus().code()));
    if (parcel == null) {
      parcel = new Parcel();
      parcel.setOrigin(scan.depot);
      parcel.setStatus(Status.IN_TRANSIT);
    }
    parcel.setScans(parcel.getScans() + 1);
    parcels.update(parcel);
    out.collect(Line.of("scans", scan.parcel, parcel.getScans()));
  }
}
