package pair;

import org.apache.flink.api.common.functions.AggregateFunction;

/** Counts legs. */
final class SumLoad implements AggregateFunction<Leg, Load, Load> {
  @Override
  public Load createAccumulator() {
    return new Load();
  }

  @Override
  public Load add(Leg leg, Load load) {
    load.depot = leg.depot;
    load.legs++;
    return load;
  }

  @Override
  public Load getResult(Load load) {
    return load;
  }

  @Override
  public Load merge(Load one, Load other) {
    one.legs += other.legs;
    return one;
  }
}
