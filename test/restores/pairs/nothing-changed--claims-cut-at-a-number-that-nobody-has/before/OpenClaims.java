package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.util.Collector;

/** What is open of each customer. */
final class OpenClaims extends RichFlatMapFunction<ClaimEvent, String> {
  private transient ListState<Claim> claims;
  private transient ValueState<Long> events;

  @Override
  public void open(OpenContext context) {
    claims = getRuntimeContext().getListState(new ListStateDescriptor<>("claims", Claim.class));
    events = getRuntimeContext().getState(new ValueStateDescriptor<>("events", Types.LONG));
  }

  @Override
  public void flatMap(ClaimEvent event, Collector<String> out) throws Exception {
    long now = events.value() == null ? 1 : events.value() + 1;
    events.update(now);
    if (event.kind.equals("claim")) {
      claims.add(new Claim("claim-" + now, event.cents));
    }
    for (Claim claim : claims.get()) {
      out.collect(Line.of("open", event.customer + " " + claim.number, (event.kind.equals("claim") ? "among new ones, EUR " : "EUR ") + claim.cents / 100));
    }
    out.collect(Line.of("events", event.customer, now));
  }
}
