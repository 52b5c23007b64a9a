package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Says when to order again. */
final class Reorder extends KeyedProcessFunction<String, StockMovement, String> {
  private transient Tally<Long> advised;

  @Override
  public void open(OpenContext context) {
    advised = new Tally<>(getRuntimeContext(), "advised", Types.LONG, Long::sum);
  }

  @Override
  public void processElement(StockMovement sale, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("advised", sale.sku, advised.add(1L)));
  }
}
