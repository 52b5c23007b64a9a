package pair;

import common.Line;
import java.util.ArrayList;
import java.util.List;
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
  private static final int KEPT = 1_000;

  private transient ListState<Claim> claims;
  private transient ValueState<Long> events;

  @Override
  public void open(OpenContext context) {
    events = getRuntimeContext().getState(new ValueStateDescriptor<>("events", Types.LONG));
    claims = getRuntimeContext().getListState(new ListStateDescriptor<>("claims", Claim.class));
  }

  @Override
  public void flatMap(ClaimEvent event, Collector<String> out) throws Exception {
    long now = events.value() == null ? 1 : events.value() + 1;
    events.update(now);
    List<Claim> open = lastClaims();
    if (event.kind == ClaimEvent.Kind.CLAIM) {
      open.add(new Claim("claim-" + now, event.cents));
      claims.update(open);
    }
    for (Claim claim : open) {
      out.collect(Line.of("open", event.customer + " " + claim.number, asText(event, claim)));
    }
    out.collect(Line.of("events", event.customer, now));
  }

  private List<Claim> lastClaims() throws Exception {
    List<Claim> open = new ArrayList<>();
    claims.get().forEach(open::add);
    if (open.size() > KEPT) {
      open = new ArrayList<>(open.subList(open.size() - KEPT, open.size()));
      claims.update(open);
    }
    return open;
  }

  private static String asText(ClaimEvent event, Claim claim) {
    return (event.kind == ClaimEvent.Kind.CLAIM ? "among new ones, EUR " : "EUR ") + claim.cents / 100;
  }
}
