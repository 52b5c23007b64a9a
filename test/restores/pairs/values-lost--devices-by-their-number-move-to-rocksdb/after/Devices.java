package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** How often each device of a house was heard of. */
final class Devices extends KeyedProcessFunction<String, Message, String> {
  private transient MapState<Device, Long> heard;

  @Override
  public void open(OpenContext context) {
    heard = getRuntimeContext().getMapState(new MapStateDescriptor<>("heard", Device.class, Long.class));
  }

  @Override
  public void processElement(Message message, Context context, Collector<String> out) throws Exception {
    Long before = heard.get(message.device);
    long now = before == null ? 1 : before + 1;
    heard.put(message.device, now);
    out.collect(Line.of("heard", message.house + " " + message.device.number, now));
  }
}
