package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Tells a parcel's first scan at a depot from later ones. */
final class FirstScans extends KeyedProcessFunction<String, Scan, String> {
  private transient ValueState<long[]> seen;

  @Override
  public void open(OpenContext context) {
    seen = getRuntimeContext().getState(new ValueStateDescriptor<>("seen", PrimitiveArrayTypeInfo.LONG_PRIMITIVE_ARRAY_TYPE_INFO));
  }

  @Override
  public void processElement(Scan scan, Context context, Collector<String> out) throws Exception {
    BloomFilter filter = BloomFilter.of(seen.value());
    boolean known = filter.mightContain(scan.parcel);
    out.collect(Line.of("scan", scan.parcel, known ? "seen before" : "new"));
    if (!known) {
      filter.put(scan.parcel);
      seen.update(filter.words());
    }
  }
}
