package pair;

import common.Line;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the applications for a vacancy by their stages. */
final class Funnel extends KeyedProcessFunction<String, Application, String> {
  private transient ValueState<Map<Stage, Long>> stages;

  @Override
  @SuppressWarnings("unchecked")
  public void open(OpenContext context) {
    stages = getRuntimeContext().getState(new ValueStateDescriptor<>("stages", (Class<Map<Stage, Long>>) (Class<?>) Map.class));
  }

  @Override
  public void processElement(Application application, Context context, Collector<String> out) throws Exception {
    Map<Stage, Long> counts = stages.value() == null ? new HashMap<>() : stages.value();
    long now = counts.merge(application.stage, 1L, Long::sum);
    stages.update(counts);
    out.collect(Line.of(application.stage.name().toLowerCase(Locale.ROOT), application.vacancy, now));
  }
}
