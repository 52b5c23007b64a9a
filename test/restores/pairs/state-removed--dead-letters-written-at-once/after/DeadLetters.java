package pair;

import common.Line;
import java.util.Collections;
import java.util.List;
import org.apache.flink.api.common.functions.MapFunction;

/** Writes dead letters. */
final class DeadLetters implements MapFunction<String, String> {
  @Override
  public String map(String letter) {
    return Line.of("letters", "all", write(Collections.singletonList(letter)));
  }

  private static int write(List<String> letters) {
    return letters.size();
  }
}
