package pair;

import java.io.Serializable;

/** How a counter goes on. */
final class Steps implements Serializable {
  private final long step;

  Steps(long step) {
    this.step = step;
  }

  long after(Long before) {
    return before == null ? step : before + step;
  }
}
