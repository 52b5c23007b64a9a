package pair;

import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts scans and keeps where a parcel comes from. */
final class Parcels extends KeyedProcessFunction<String, Scan, String> {
  private transient ValueState<Long> scans;
  private transient ValueState<String> origin;

  @Override
  public void open(OpenContext context) {
    scans = getRuntimeContext().getState(forAMonth("scans", Types.LONG));
    origin = getRuntimeContext().getState(forAMonth("origin", Types.STRING));
  }

  private static <T> ValueStateDescriptor<T> forAMonth(String name, TypeInformation<T> type) {
    ValueStateDescriptor<T> descriptor = new ValueStateDescriptor<>(name, type);
    descriptor.enableTimeToLive(StateTtlConfig.newBuilder(Duration.ofDays(30)).build());
    return descriptor;
  }

  @Override
  public void processElement(Scan scan, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("origin", scan.parcel, origin.value() == null ? "none" : origin.value()));
    origin.update(origin.value() == null ? scan.depot : origin.value());
    scans.update(scans.value() == null ? 1 : scans.value() + 1);
    out.collect(Line.of("scans", scan.parcel, scans.value()));
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) {
    scans.clear();
    origin.clear();
  }
}
