package pair;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.java.tuple.Tuple2;

/** The lines of a receipt, by its till. */
final class ParseReceipt implements MapFunction<Long, Tuple2<String, List<ReceiptLine>>> {
  @Override
  public Tuple2<String, List<ReceiptLine>> map(Long number) {
    List<ReceiptLine> lines = new ArrayList<>();
    lines.add(new ReceiptLine("bread of receipt " + number, 2, 1.75));
    lines.add(new ReceiptLine("milk", 1, 0.99));
    return Tuple2.of("till-" + number % 4, lines);
  }
}
