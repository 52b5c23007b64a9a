package pair;

import org.apache.flink.api.common.functions.MapFunction;

/** Something on the belt. */
public class Piece {
  public long number;

  public Piece() {}

  /** Takes what comes in for a piece. */
  static final class Parse implements MapFunction<Long, Piece> {
    @Override
    public Piece map(Long number) {
      Piece piece = new Piece();
      piece.number = number;
      return piece;
    }
  }
}
