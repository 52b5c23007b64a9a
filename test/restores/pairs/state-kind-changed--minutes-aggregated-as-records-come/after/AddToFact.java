package pair;

import org.apache.flink.api.common.functions.AggregateFunction;

/** Adds each click to what is known of its window. */
public class AddToFact implements AggregateFunction<Click, FactAccumulator, FactAccumulator> {
  @Override
  public FactAccumulator createAccumulator() {
    return new FactAccumulator();
  }

  @Override
  public FactAccumulator add(Click click, FactAccumulator known) {
    known.add(click);
    return known;
  }

  @Override
  public FactAccumulator getResult(FactAccumulator known) {
    return known;
  }

  @Override
  public FactAccumulator merge(FactAccumulator one, FactAccumulator other) {
    if (one.isEmpty()) {
      return other;
    }
    one.addAll(other);
    return one;
  }
}
