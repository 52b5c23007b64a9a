package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the alarms of a hall by machine. */
final class Alarms extends KeyedProcessFunction<String, Reading, String> {
  private transient MapState<String, Long> alarms;

  @Override
  public void open(OpenContext context) {
    alarms = getRuntimeContext().getMapState(new MapStateDescriptor<>("alarms", Types.STRING, Types.LONG));
  }

  @Override
  public void processElement(Reading reading, Context context, Collector<String> out) throws Exception {
    Long before = alarms.get(reading.machine);
    alarms.put(reading.machine, before == null ? 1 : before + 1);
    out.collect(Line.of("alarms", reading.machine, alarms.get(reading.machine)));
  }
}
