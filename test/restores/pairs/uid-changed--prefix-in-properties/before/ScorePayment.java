package pair;

import common.Line;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.util.Collector;
import pair.framework.KeyedProcessor;
import pair.framework.Stored;

/** Scores a payment by the profile of its card. */
public class ScorePayment extends KeyedProcessor<String, Payment, String> {
  @Stored private transient ValueState<CardProfile> profile;
  @Stored private transient MapState<String, Long> shops;
  @Stored(name = "latest-amounts", days = 30)
  private transient ListState<Long> latest;

  @Override
  protected void handle(String card, Payment payment, Collector<String> out) throws Exception {
    CardProfile known = profile.value() == null ? new CardProfile() : profile.value();
    known.add(payment);
    profile.update(known);
    Long visits = shops.get("all");
    shops.put("all", visits == null ? 1 : visits + 1);
    latest.add(payment.cents);
    if (known.payments % 50 == 0) {
      latest.clear();
    }
    out.collect(Line.of("payments", card, known.payments));
    out.collect(Line.of("visits", card, shops.get("all")));
  }
}
