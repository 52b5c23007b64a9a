package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Compares each fetch of a page with the one before. */
final class Changes extends KeyedProcessFunction<String, Fetch, String> {
  private transient ValueState<byte[]> text;

  @Override
  public void open(OpenContext context) {
    text = getRuntimeContext().getState(new ValueStateDescriptor<>("text", PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO));
  }

  @Override
  public void processElement(Fetch fetch, Context context, Collector<String> out) throws Exception {
    byte[] stored = text.value();
    out.collect(Line.of("page", fetch.url, stored == null ? "first fetch" : Packed.read(stored).equals(fetch.text) ? "as before" : "changed"));
    text.update(Packed.of(fetch.text));
  }
}
