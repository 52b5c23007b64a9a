package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the worst and the latest message of a host. */
final class Worst extends KeyedProcessFunction<String, Scored, String> {
  private final Summary summary;
  private transient ValueState<Scored> worst;
  private transient ValueState<Scored> latest;

  Worst(Summary summary) {
    this.summary = summary;
  }

  @Override
  public void open(OpenContext context) {
    worst = getRuntimeContext().getState(new ValueStateDescriptor<>("worst", Scored.class));
    latest = getRuntimeContext().getState(new ValueStateDescriptor<>("latest", Scored.class));
  }

  @Override
  public void processElement(Scored scored, Context context, Collector<String> out) throws Exception {
    Scored known = worst.value();
    out.collect(Line.of("worst", scored.getHost(), known == null ? "none" : "message " + known.getNumber()));
    if (known == null || scored.scoreOr(summary) > known.scoreOr(summary)) {
      worst.update(scored);
    }
    Scored last = latest.value();
    out.collect(Line.of("latest", scored.getHost(), last == null ? "none" : last.getNumber()));
    latest.update(scored);
  }
}
