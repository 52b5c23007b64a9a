package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.metrics.Counter;
import org.apache.flink.util.Collector;
import pair.framework.KeyedProcessor;
import pair.framework.state.KeyedState;

/** Scores a payment by the profile of its card. */
public class ScorePayment extends KeyedProcessor<String, Payment, String> {
  private transient Counter scored;
  @KeyedState(name = "latest-amounts", days = 30)
  private transient ListState<Long> latest;

  @KeyedState(name = "shops")
  private transient MapState<String, Long> visitsOfShops;

  @KeyedState private transient ValueState<CardProfile> profile;

  @Override
  public void open(OpenContext context) throws Exception {
    super.open(context);
    scored = getRuntimeContext().getMetricGroup().counter("scored");
  }

  @Override
  protected void handle(String card, Payment payment, Collector<String> out) throws Exception {
    CardProfile known = profile.value() == null ? new CardProfile() : profile.value();
    known.add(payment);
    profile.update(known);
    scored.inc();
    Long visits = visitsOfShops.get("all");
    visitsOfShops.put("all", visits == null ? 1 : visits + 1);
    latest.add(payment.cents);
    if (known.payments % 50 == 0) {
      latest.clear();
    }
    out.collect(Line.of("payments", card, known.payments));
    out.collect(Line.of("visits", card, visitsOfShops.get("all")));
  }
}
