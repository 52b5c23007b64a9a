package pair;

import common.Line;
import java.time.Instant;
import java.util.stream.Collectors;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Holds shipments against the lines that were ordered. */
final class KeepOrderBook extends KeyedCoProcessFunction<String, OrderLine, Shipment, String> {
  static final OutputTag<String> DEAR = new OutputTag<String>("dear") {};

  private transient OrderBook book;

  @Override
  public void open(OpenContext context) {
    book = new OrderBook(getRuntimeContext());
  }

  @Override
  public void processElement1(OrderLine line, Context context, Collector<String> out) throws Exception {
    if (line.isDear()) {
      book.noteDear(line);
      context.output(DEAR, line.getPlace().article + " of " + line.getRegion());
    }
    out.collect(Line.of("owed", line.getRegion() + " " + line.getPlace().article, book.charge(line)));
  }

  @Override
  public void processElement2(Shipment shipment, Context context, Collector<String> out) throws Exception {
    Instant first = book.dearSince();
    out.collect(Line.of("since", context.getCurrentKey(), first == null ? "none" : "dear since " + first));
    out.collect(
        Line.of(
            "early",
            context.getCurrentKey(),
            book.early(shipment).stream().map(one -> one.getParcel() + " by " + one.getCarrier()).collect(Collectors.toList())));
  }
}
