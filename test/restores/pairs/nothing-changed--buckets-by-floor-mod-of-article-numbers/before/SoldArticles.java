package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the sales of a shop by buckets of articles, so that what is stored has its limits. */
final class SoldArticles extends KeyedProcessFunction<String, Sale, String> {
  private transient MapState<Integer, Long> buckets;

  @Override
  public void open(OpenContext context) {
    buckets = getRuntimeContext().getMapState(new MapStateDescriptor<>("buckets", Types.INT, Types.LONG));
  }

  @Override
  public void processElement(Sale sale, Context context, Collector<String> out) throws Exception {
    int bucket = Buckets.of(sale.article);
    Long before = buckets.get(bucket);
    long now = before == null ? 1 : before + 1;
    buckets.put(bucket, now);
    out.collect(Line.of("sold", sale.shop + " " + sale.article, now));
  }
}
