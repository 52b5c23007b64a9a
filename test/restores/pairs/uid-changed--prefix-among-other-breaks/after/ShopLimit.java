package pair;

import common.Line;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.util.Collector;
import pair.framework.KeyedProcessor;
import pair.framework.Stored;

/** Counts what a shop takes, up to its limit. */
public class ShopLimit extends KeyedProcessor<String, Payment, String> {
  private final long limit;
  @Stored private transient ValueState<Long> taken;

  public ShopLimit(long limit) {
    this.limit = limit;
  }

  @Override
  protected void handle(String shop, Payment payment, Collector<String> out) throws Exception {
    long now = taken.value() == null ? 1 : taken.value() + 1;
    if (now < limit) {
      taken.update(now);
    }
    out.collect(Line.of("taken", shop, now));
  }
}
