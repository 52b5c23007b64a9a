package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Adds up what the parts of a shop have sold. */
final class SumOfParts extends KeyedProcessFunction<String, Sales, Sales> {
  private transient MapState<Long, Sales> parts;

  @Override
  public void open(OpenContext context) {
    parts = getRuntimeContext().getMapState(new MapStateDescriptor<>("parts", Types.LONG, TypeInformation.of(Sales.class)));
  }

  @Override
  public void processElement(Sales part, Context context, Collector<Sales> out) throws Exception {
    parts.put(part.part, part);
    Sales sum = Sales.none(part.shop, 0);
    for (Sales one : parts.values()) {
      sum.orders += one.orders;
      sum.cents += one.cents;
    }
    out.collect(sum);
  }
}
