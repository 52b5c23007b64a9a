package pair;

import java.util.Optional;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.DataStreamSink;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/** The tallies with what goes beside them. */
final class Pipeline {
  private static final Optional<Integer> ONE = Optional.of(1);
  private final SingleOutputStreamOperator<String> tallies;
  private final DataStream<Sale> late;
  private final DataStream<String> doubtful;

  Pipeline(DataStream<Sale> sales) {
    tallies = sales.keyBy(sale -> sale.event).process(new Tally()).uid("tally").name("Tally");
    late = tallies.getSideOutput(Tally.LATE);
    doubtful = tallies.getSideOutput(Tally.DOUBTFUL);
  }

  Pipeline saveLate(MapFunction<Sale, String> map) {
    return saveAside(late, "late-output", map, ONE);
  }

  Pipeline saveDoubtful(MapFunction<String, String> map) {
    return saveAside(doubtful, "doubtful-output", map, ONE);
  }

  Pipeline save() {
    tallies.print().uid("tally-output").name("tally-output");
    return this;
  }

  private <E> Pipeline saveAside(DataStream<E> aside, String nameAndUid, MapFunction<E, String> map, Optional<Integer> parallelism) {
    SingleOutputStreamOperator<String> mapped = aside.map(map).returns(String.class);
    parallelism.ifPresent(mapped::setParallelism);
    DataStreamSink<String> sink = mapped.print().uid(nameAndUid).name(nameAndUid);
    parallelism.ifPresent(sink::setParallelism);
    return this;
  }
}
