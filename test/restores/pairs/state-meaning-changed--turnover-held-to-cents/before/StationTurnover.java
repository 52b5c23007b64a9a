package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.state.AggregatingState;
import org.apache.flink.api.common.state.AggregatingStateDescriptor;
import org.apache.flink.util.Collector;

/** Shows what a station has sold. */
final class StationTurnover extends RichFlatMapFunction<Sale, String> {
  private transient AggregatingState<Sale, Long> turnover;

  @Override
  public void open(OpenContext context) {
    turnover = getRuntimeContext().getAggregatingState(new AggregatingStateDescriptor<>("turnover", new AddSale(), Turnover.class));
  }

  @Override
  public void flatMap(Sale sale, Collector<String> out) throws Exception {
    turnover.add(sale);
    out.collect(Line.of("sales", sale.station, turnover.get()));
  }
}
