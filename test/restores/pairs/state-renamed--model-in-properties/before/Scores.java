package pair;

import common.Line;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Scores a visitor by a model, and keeps a basket where that is switched on. */
final class Scores extends KeyedProcessFunction<String, Visit, String> {
  private final Features features;
  private transient ValueState<Long> visits;
  private transient ValueState<Double> score;
  private transient ListState<String> basket;

  Scores(Features features) {
    this.features = features;
  }

  @Override
  public void open(OpenContext context) {
    visits = getRuntimeContext().getState(new ValueStateDescriptor<>("visits", Long.class));
    score = getRuntimeContext().getState(new ValueStateDescriptor<>("score-" + features.text("model"), Double.class));
    if (features.has(Features.BASKET)) {
      basket = getRuntimeContext().getListState(new ListStateDescriptor<>("basket", String.class));
    }
  }

  @Override
  public void processElement(Visit visit, Context context, Collector<String> out) throws Exception {
    long now = visits.value() == null ? 1 : visits.value() + 1;
    visits.update(now);
    out.collect(Line.of("visits", visit.getVisitor(), now));
    Double known = score.value();
    out.collect(Line.of("score", visit.getVisitor(), known == null ? "none" : "scored"));
    score.update(known == null ? 1.0 : known + 0.5);
    if (basket != null) {
      List<String> pages = new ArrayList<>();
      basket.get().forEach(pages::add);
      if (pages.size() < 5) {
        basket.add(visit.getPage());
      }
    }
  }
}
