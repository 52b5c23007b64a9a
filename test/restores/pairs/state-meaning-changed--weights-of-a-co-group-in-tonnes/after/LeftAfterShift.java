package pair;

import common.Line;
import org.apache.flink.api.common.functions.CoGroupFunction;
import org.apache.flink.util.Collector;

/** What is left on a building site. */
final class LeftAfterShift implements CoGroupFunction<Load, Load, String> {
  @Override
  public void coGroup(Iterable<Load> brought, Iterable<Load> taken, Collector<String> out) {
    String site = brought.iterator().hasNext() ? brought.iterator().next().site : taken.iterator().next().site;
    out.collect(Line.of("shift", site, tonnes(brought) - tonnes(taken) + " t left"));
  }

  private static long tonnes(Iterable<Load> loads) {
    long sum = 0;
    for (Load load : loads) {
      sum += load.weight;
    }
    return sum;
  }
}
