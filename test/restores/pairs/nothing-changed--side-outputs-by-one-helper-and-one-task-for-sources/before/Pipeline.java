package pair;

import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/** The tallies with what goes beside them. */
final class Pipeline {
  private final SingleOutputStreamOperator<String> tallies;
  private final DataStream<Sale> late;
  private final DataStream<String> doubtful;

  Pipeline(DataStream<Sale> sales) {
    tallies = sales.keyBy(sale -> sale.event).process(new Tally()).uid("tally").name("Tally");
    late = tallies.getSideOutput(Tally.LATE);
    doubtful = tallies.getSideOutput(Tally.DOUBTFUL);
  }

  Pipeline saveLate(MapFunction<Sale, String> map) {
    late.map(map).print().uid("late-output").name("late-output");
    return this;
  }

  Pipeline saveDoubtful(MapFunction<String, String> map) {
    doubtful.map(map).print().uid("doubtful-output").name("doubtful-output");
    return this;
  }

  Pipeline save() {
    tallies.print().uid("tally-output").name("tally-output");
    return this;
  }
}
