package pair;
import org.apache.flink.api.java.tuple.Tuple2;

/** A score with the one who has it. */
public class Score extends Tuple2<String, Long> {
  public Score() {}

  public Score(String player, Long points) {
    super(player, points);
  }

  public String player() {
    return f0;
  }
}
