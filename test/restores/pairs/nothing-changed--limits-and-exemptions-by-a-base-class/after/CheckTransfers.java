package pair;

import common.Line;
import java.math.BigDecimal;
import org.apache.flink.api.common.state.BroadcastState;
import org.apache.flink.util.Collector;

/** Holds transfers against the limit of their country. */
final class CheckTransfers extends CountingChecks<Transfer, Control> {
  @Override
  public void processElement(Transfer transfer, ReadOnlyContext context, Collector<String> out) throws Exception {
    out.collect(Line.of("checked", "all", countChecked()));
    if (!context.getBroadcastState(Control.EXEMPTIONS).contains(transfer.country)) {
      return;
    }
    Limit limit = context.getBroadcastState(Control.LIMITS).get(transfer.country);
    if (limit != null && BigDecimal.valueOf(transfer.amount).compareTo(limit.amount) > 0) {
      out.collect(Line.of("over", "all", countHeld()));
    }
  }

  @Override
  public void processBroadcastElement(Control control, Context context, Collector<String> out) throws Exception {
    switch (control.kind) {
      case EXEMPTION:
        BroadcastState<String, Integer> exemptions = context.getBroadcastState(Control.EXEMPTIONS);
        exemptions.put(control.country, exemptions.contains(control.country) ? exemptions.get(control.country) + 1 : 1);
        out.collect(Line.of("exempt", control.country, exemptions.get(control.country)));
        break;
      case LIMIT:
        BroadcastState<String, Limit> limits = context.getBroadcastState(Control.LIMITS);
        Limit limit = control.asLimit(limits.get(control.country));
        limits.put(control.country, limit);
        out.collect(Line.of("limit", control.country, limit.revision));
        break;
      default:
        break;
    }
  }
}
