package pair;

import common.Line;
import java.time.Duration;
import java.time.LocalDateTime;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Says how many minutes ago a member came last. */
final class LastVisit extends KeyedProcessFunction<String, Visit, String> {
  private transient ValueState<LocalDateTime> last;

  @Override
  public void open(OpenContext context) {
    last = getRuntimeContext().getState(new ValueStateDescriptor<>("last", Types.LOCAL_DATE_TIME));
  }

  @Override
  public void processElement(Visit visit, Context context, Collector<String> out) throws Exception {
    LocalDateTime now = LocalTimes.of(visit.at);
    out.collect(Line.of("visit", visit.member, last.value() == null ? "never before" : Duration.between(last.value(), now).toMinutes() + " minutes ago"));
    last.update(now);
  }
}
