package pair;

import java.io.Serializable;
import java.util.Comparator;

/** Greater numbers come first. */
public final class DearestFirst implements Comparator<Integer>, Serializable {
  private static final long serialVersionUID = 1;

  @Override
  public int compare(Integer one, Integer other) {
    return Integer.compare(other, one);
  }
}
