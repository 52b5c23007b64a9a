package pair;

import org.apache.flink.api.common.functions.MapFunction;

/** Lays lines out. */
final class Upper implements MapFunction<String, String> {
  @Override
  public String map(String line) {
    return line.trim();
  }
}
