package pair;

import common.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.connector.sink2.StatefulSinkWriter;

/** Counts by till, and shows the sum of a shop. */
final class ReceiptWriter implements StatefulSinkWriter<Receipt, TillCount> {
  private final Map<String, TillCount> counts = new TreeMap<>();

  ReceiptWriter(Collection<TillCount> recovered) {
    for (TillCount count : recovered) {
      counts.put(count.shop + "/" + count.till, count);
    }
  }

  @Override
  public void write(Receipt receipt, Context context) {
    TillCount count = counts.getOrDefault(receipt.shop + "/" + receipt.till, new TillCount(receipt.shop, receipt.till, 0));
    counts.put(receipt.shop + "/" + receipt.till, count.next());
    System.out.println(Line.of("receipts", receipt.shop, sum(receipt.shop)));
  }

  private long sum(String shop) {
    return counts.values().stream().filter(count -> count.shop.equals(shop)).mapToLong(count -> count.receipts).sum();
  }

  @Override
  public void flush(boolean last) {}

  @Override
  public List<TillCount> snapshotState(long checkpoint) {
    return new ArrayList<>(counts.values());
  }

  @Override
  public void close() {}
}
