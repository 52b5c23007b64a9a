package pair;

import org.apache.flink.table.api.dataview.MapView;
import org.apache.flink.table.functions.AggregateFunction;

/** How often the customer bought where he buys most. */
public class OfOneShop extends AggregateFunction<Long, OfOneShop.Bought> {
  /** How often at each shop; there can be many. */
  public static class Bought {
    public MapView<String, Long> shops = new MapView<>();
    public long most;
  }

  @Override
  public Bought createAccumulator() {
    return new Bought();
  }

  public void accumulate(Bought bought, String shop) throws Exception {
    if (shop == null) {
      return;
    }
    Long before = bought.shops.get(shop);
    long now = before == null ? 1 : before + 1;
    bought.shops.put(shop, now);
    bought.most = Math.max(bought.most, now);
  }

  @Override
  public Long getValue(Bought bought) {
    return bought.most;
  }
}
