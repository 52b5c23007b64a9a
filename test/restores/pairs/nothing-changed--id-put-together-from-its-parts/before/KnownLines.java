package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Says of each line whether it is new or a correction. */
final class KnownLines extends KeyedProcessFunction<String, OrderLine, String> {
  private transient MapState<String, Long> known;

  @Override
  public void open(OpenContext context) {
    known = getRuntimeContext().getMapState(new MapStateDescriptor<>("known", Types.STRING, Types.LONG));
  }

  @Override
  public void processElement(OrderLine line, Context context, Collector<String> out) throws Exception {
    String id = idOf(line);
    boolean corrected = known.contains(id);
    known.put(id, line.number);
    out.collect(Line.of("line", line.customer + " " + line.order + " " + line.position, corrected ? "corrected" : "new"));
    out.collect(Line.of("lines", line.shop, line.number));
  }

  private static String idOf(OrderLine line) {
    return line.id;
  }
}
