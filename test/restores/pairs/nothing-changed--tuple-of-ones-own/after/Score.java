package pair;
import org.apache.flink.api.java.tuple.Tuple2;

/** A score with the one who has it. */
public class Score extends Tuple2<String, Long> implements Comparable<Score> {
  private static final long NOTHING = 0L;

  public Score() {}

  public Score(String player, Long points) {
    super(player, points);
  }

  public boolean isNothing() {
    return f1 == NOTHING;
  }

  @Override
  public int compareTo(Score other) {
    return Long.compare(f1, other.f1);
  }

  public String player() {
    return f0;
  }
}
