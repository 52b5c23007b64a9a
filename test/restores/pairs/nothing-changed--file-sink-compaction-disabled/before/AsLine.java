package pair;

import org.apache.flink.api.common.functions.MapFunction;

/** A line of the archive. */
final class AsLine implements MapFunction<Visit, String> {
  @Override
  public String map(Visit visit) {
    return visit.at + "," + visit.visitor + "," + visit.page;
  }
}
