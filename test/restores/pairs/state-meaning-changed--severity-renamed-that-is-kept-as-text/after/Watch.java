package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Tells when a sensor's severity is another one. */
final class Watch extends KeyedProcessFunction<String, Reading, String> {
  static final OutputTag<Alarm> ALARMS = new OutputTag<>("alarms", Types.POJO(Alarm.class));
  private transient ValueState<String> last;
  private transient ValueState<Long> readings;

  @Override
  public void open(OpenContext context) {
    last = getRuntimeContext().getState(new ValueStateDescriptor<>("last-severity", Types.STRING));
    readings = getRuntimeContext().getState(new ValueStateDescriptor<>("readings", Types.LONG));
  }

  @Override
  public void processElement(Reading reading, Context context, Collector<String> out) throws Exception {
    Severity before = last.value() == null ? Severity.OK : Severity.valueOf(last.value());
    Severity now = Severity.of(reading.celsius);
    if (now.compareTo(before) > 0) {
      context.output(ALARMS, new Alarm(reading, now));
    }
    last.update(now.name());
    long count = readings.value() == null ? 1 : readings.value() + 1;
    readings.update(count);
    out.collect(Line.of("readings", reading.sensor, count));
  }
}
