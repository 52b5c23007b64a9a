package pair;

import common.Line;
import org.apache.flink.api.common.typeinfo.Types;

/** Holds messages back until some newer ones have come. */
final class Delay extends Holding<Long, String> {
  private final int held;

  Delay(int held) {
    super(Types.LONG);
    this.held = held;
  }

  @Override
  boolean mayGo(int waiting) {
    return waiting > held;
  }

  @Override
  String sent(Long message) {
    return Line.of("sent", "all", message);
  }
}
