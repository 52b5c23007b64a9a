package pair;
import org.apache.flink.api.java.tuple.Tuple2;

/** A result with the one who has it. */
public class Result extends Tuple2<String, Long> {
  public Result() {}

  public Result(String player, Long points) {
    super(player, points);
  }

  public String player() {
    return f0;
  }
}
