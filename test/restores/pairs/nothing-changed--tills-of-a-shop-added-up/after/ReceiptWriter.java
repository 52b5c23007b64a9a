package pair;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.flink.api.connector.sink2.StatefulSinkWriter;

/** Counts by shop. */
final class ReceiptWriter implements StatefulSinkWriter<Receipt, ShopCount> {
  private final Map<String, Long> counts = new TreeMap<>();

  ReceiptWriter(Collection<ShopCount> recovered) {
    for (ShopCount count : recovered) {
      counts.merge(count.shop, count.receipts, Long::sum);
    }
  }

  @Override
  public void write(Receipt receipt, Context context) {
    Register.show(receipt.shop, counts.merge(receipt.shop, 1L, Long::sum));
  }

  @Override
  public void flush(boolean last) {}

  @Override
  public List<ShopCount> snapshotState(long checkpoint) {
    return counts.entrySet().stream().map(count -> new ShopCount(count.getKey(), count.getValue())).collect(Collectors.toList());
  }

  @Override
  public void close() {}
}
