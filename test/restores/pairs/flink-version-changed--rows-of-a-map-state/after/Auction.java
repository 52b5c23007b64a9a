package pair;

import common.Line;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.types.Row;
import org.apache.flink.util.Collector;

/** What is offered at an auction, and the last bid. */
final class Auction extends KeyedProcessFunction<String, Long, String> {
  private transient MapState<String, Row> offers;
  private transient ListState<Row> bids;

  @Override
  public void open(OpenContext context) {
    offers = getRuntimeContext().getMapState(new MapStateDescriptor<>("offers", Types.STRING, Rows.OFFER));
    bids = getRuntimeContext().getListState(new ListStateDescriptor<>("bids", Rows.BID));
  }

  @Override
  public void processElement(Long number, Context context, Collector<String> out) throws Exception {
    String item = number / 4 % 2 == 0 ? "lamp" : "chair";
    String key = context.getCurrentKey() + " " + item;
    Row offer = offers.get(item);
    out.collect(Line.of("price", key, offer == null ? "none" : "EUR " + offer.getField(1)));
    if (offer == null) {
      offer = Row.of(item, new BigDecimal("12.50"), 0L);
    }
    offer.setField(2, (Long) offer.getField(2) + 1);
    offers.put(item, offer);
    out.collect(Line.of("bids", key, offer.getField(2)));

    Row last = null;
    for (Row bid : bids.get()) {
      last = bid;
    }
    out.collect(Line.of("last", context.getCurrentKey(), last == null ? "none" : last.getField(0) + " on " + last.getField(1) + " of " + last.getField(2)));
    bids.update(List.of(Row.of("bidder of " + context.getCurrentKey(), LocalDate.of(2024, 2, 29), 13.75)));
  }
}
