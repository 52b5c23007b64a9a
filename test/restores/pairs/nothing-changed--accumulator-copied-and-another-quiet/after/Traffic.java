package pair;

import java.util.stream.IntStream;
import org.apache.flink.api.common.functions.AggregateFunction;

/** How many lorries and how many cars. */
final class Traffic implements AggregateFunction<Vehicle, int[], String> {
  /** The places of the kinds. */
  private enum Kind {
    LORRY,
    CAR
  }

  @Override
  public int[] createAccumulator() {
    return new int[Kind.values().length];
  }

  @Override
  public int[] add(Vehicle vehicle, int[] counts) {
    int[] more = counts.clone();
    for (Kind kind : Kind.values()) {
      if (kind.name().equalsIgnoreCase(vehicle.kind)) {
        more[kind.ordinal()]++;
      }
    }
    return more;
  }

  @Override
  public String getResult(int[] counts) {
    return IntStream.of(counts).sum() < 2 ? "quiet" : counts[Kind.CAR.ordinal()] == 0 ? "lorries only" : "mixed";
  }

  @Override
  public int[] merge(int[] one, int[] other) {
    for (int kind = 0; kind < one.length; kind++) {
      one[kind] += other[kind];
    }
    return one;
  }
}
