package com.acme.orders;

import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Says which category and which five minutes a total belongs to. */
public class RevenueEntry extends ProcessWindowFunction<Revenue.Total, LedgerEntry, String, TimeWindow> {
  private static final long serialVersionUID = 1L;

  @Override
  public void process(
      String category, Context context, Iterable<Revenue.Total> totals, Collector<LedgerEntry> out) {
    for (Revenue.Total total : totals) {
      out.collect(
          new LedgerEntry("revenue/" + category, total.cents, total.pieces + " until " + context.window().getEnd()));
    }
  }
}
