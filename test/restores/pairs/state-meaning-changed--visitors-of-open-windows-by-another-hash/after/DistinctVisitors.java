package pair;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.AggregateFunction;

/** Gathers a hash of each visitor. */
final class DistinctVisitors implements AggregateFunction<View, Visitors, Integer> {
  @Override
  public Visitors createAccumulator() {
    return new Visitors();
  }

  @Override
  public Visitors add(View view, Visitors visitors) {
    visitors.add(Hash.of(view.visitor));
    return visitors;
  }

  @Override
  public Integer getResult(Visitors visitors) {
    return visitors.count();
  }

  @Override
  public Visitors merge(Visitors one, Visitors other) {
    List<Integer> more = new ArrayList<>(other.getHashes().keySet());
    more.forEach(one::add);
    return one;
  }
}
