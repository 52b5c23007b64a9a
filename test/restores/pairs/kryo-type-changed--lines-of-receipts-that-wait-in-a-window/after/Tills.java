package pair;

import common.Line;
import java.util.List;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;

/** What a till took since it was opened. */
final class Tills extends ProcessWindowFunction<Tuple2<String, List<ReceiptLine>>, String, String, GlobalWindow> {
  @Override
  public void process(String till, Context context, Iterable<Tuple2<String, List<ReceiptLine>>> receipts, Collector<String> out) {
    long count = 0;
    double turnover = 0;
    String first = "none yet";
    for (Tuple2<String, List<ReceiptLine>> receipt : receipts) {
      if (++count == 2) {
        first = receipt.f1.get(0).getArticle();
      }
      for (ReceiptLine line : receipt.f1) {
        turnover += worth(line);
      }
    }
    out.collect(Line.of("first", till, first));
    out.collect(Line.of("receipts", till, count));
    out.collect("turnover of " + till + ": " + turnover);
  }

  private static double worth(ReceiptLine line) {
    return line.getPieces() * line.getPrice() * (100 + line.getTax()) / 100;
  }
}
