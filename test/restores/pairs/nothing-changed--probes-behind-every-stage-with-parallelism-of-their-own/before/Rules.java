package pair;

import java.io.Serializable;

/** From when on a lot counts as full. */
final class Rules implements Serializable {
  private static final long serialVersionUID = 1L;
  final int fullBelow;

  Rules(int fullBelow) {
    this.fullBelow = fullBelow;
  }
}
