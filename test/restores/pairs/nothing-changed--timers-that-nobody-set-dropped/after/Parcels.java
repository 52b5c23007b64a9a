package pair;

import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.util.Collector;

/** Counts scans and keeps where a parcel comes from. */
final class Parcels extends RichFlatMapFunction<Scan, String> {
  private static final StateTtlConfig A_MONTH = StateTtlConfig.newBuilder(Duration.ofDays(30)).cleanupIncrementally(10, false).cleanupInRocksdbCompactFilter(1_000).build();

  private transient ValueState<Long> scans;
  private transient ValueState<String> origin;

  @Override
  public void open(OpenContext context) {
    origin = forAMonth("origin", Types.STRING);
    scans = forAMonth("scans", Types.LONG);
  }

  private <T> ValueState<T> forAMonth(String name, TypeInformation<T> type) {
    ValueStateDescriptor<T> descriptor = new ValueStateDescriptor<>(name, type);
    descriptor.enableTimeToLive(A_MONTH);
    return getRuntimeContext().getState(descriptor);
  }

  @Override
  public void flatMap(Scan scan, Collector<String> out) throws Exception {
    String known = origin.value();
    origin.update(known == null ? scan.depot : known);
    Long before = scans.value();
    scans.update(before == null ? 1 : before + 1);
    out.collect(Line.of("origin", scan.parcel, known == null ? "none" : known));
    out.collect(Line.of("scans", scan.parcel, scans.value()));
  }
}
