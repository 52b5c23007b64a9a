package pair;

import java.io.Serializable;
import java.util.Comparator;

/** The weakest round first, for it is the first to go. */
final class ByPoints implements Comparator<Round>, Serializable {
  private static final long serialVersionUID = 1;

  @Override
  public int compare(Round one, Round other) {
    return Integer.compare(one.points, other.points);
  }
}
