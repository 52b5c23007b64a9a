package pair;

import org.apache.flink.api.common.functions.ReduceFunction;

/** The higher of two, and how many they are. */
final class Highest implements ReduceFunction<Water> {
  @Override
  public Water reduce(Water one, Water other) {
    Water highest = new Water();
    highest.gauge = one.gauge;
    highest.centimetres = Math.max(one.centimetres, other.centimetres);
    highest.readings = one.readings + other.readings;
    return highest;
  }
}
