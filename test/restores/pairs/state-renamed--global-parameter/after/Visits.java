package pair;

import common.Line;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the visits of each key, apart for each tenant whom the job serves. */
public class Visits extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Long> visits;

  @Override
  public void open(OpenContext context) {
    Map<String, String> parameters = getRuntimeContext().getGlobalJobParameters();
    String tenant = parameters.get("tenant");
    if (tenant == null) {
      throw new IllegalStateException("The parameter tenant is missing.");
    }
    visits = getRuntimeContext().getState(new ValueStateDescriptor<>("visits-" + tenant, Types.LONG));
  }

  @Override
  public void processElement(Long in, Context context, Collector<String> out) throws Exception {
    visits.update(visits.value() == null ? 1L : visits.value() + 1);
    out.collect(Line.of("visits", context.getCurrentKey(), visits.value()));
  }
}
