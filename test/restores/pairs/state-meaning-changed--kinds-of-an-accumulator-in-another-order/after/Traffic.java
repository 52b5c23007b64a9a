package pair;

import org.apache.flink.api.common.functions.AggregateFunction;

/** How many lorries and how many cars. */
final class Traffic implements AggregateFunction<Vehicle, int[], String> {
  private static final String[] KINDS = {"car", "lorry"};

  @Override
  public int[] createAccumulator() {
    return new int[KINDS.length];
  }

  @Override
  public int[] add(Vehicle vehicle, int[] counts) {
    for (int kind = 0; kind < KINDS.length; kind++) {
      if (KINDS[kind].equals(vehicle.kind)) {
        counts[kind]++;
      }
    }
    return counts;
  }

  @Override
  public String getResult(int[] counts) {
    return counts[0] + counts[1] < 3 ? "quiet" : counts[0] == 0 ? "lorries only" : "mixed";
  }

  @Override
  public int[] merge(int[] one, int[] other) {
    for (int kind = 0; kind < one.length; kind++) {
      one[kind] += other[kind];
    }
    return one;
  }
}
