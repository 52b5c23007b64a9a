package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the pieces in a shelf. */
final class Stock extends KeyedProcessFunction<String, Delivery, String> {
  private transient ValueState<byte[]> stored;

  @Override
  public void open(OpenContext context) {
    stored = getRuntimeContext().getState(new ValueStateDescriptor<>("stored", PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO));
  }

  @Override
  public void processElement(Delivery delivery, Context context, Collector<String> out) throws Exception {
    Packed packed = Packed.read(stored.value());
    packed.article = delivery.article;
    packed.pieces += delivery.pieces;
    stored.update(packed.write());
    out.collect(Line.of("pieces", delivery.shelf, packed.pieces));
  }
}
