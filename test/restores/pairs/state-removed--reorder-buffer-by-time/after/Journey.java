package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the scans of a parcel. */
final class Journey extends KeyedProcessFunction<String, Scan, String> {
  private transient ValueState<Long> scans;

  @Override
  public void open(OpenContext context) {
    scans = getRuntimeContext().getState(new ValueStateDescriptor<>("scans", Types.LONG));
  }

  @Override
  public void processElement(Scan scan, Context context, Collector<String> out) throws Exception {
    long now = scans.value() == null ? 1 : scans.value() + 1;
    scans.update(now);
    out.collect(Line.of("scans", scan.parcel, now));
  }
}
